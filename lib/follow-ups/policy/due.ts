/** Decides what a follow-up that the policy derives consists of. */
import type { Rule } from '../../records/follow-up';
import type { Occasion } from '../../records/message';
import type { Yielding } from './allowed-time';

/** The one next step. */
export type Action =
  | { kind: 'draft'; occasion: Occasion }
  /** Tell how a round went, or what was decided about an offer. */
  | { kind: 'log'; what: 'round' | 'offer' }
  | { kind: 'open'; what: 'application' | 'posting' | 'round' | 'offer' }
  | { kind: 'choose-stage'; stage: 'ghosted' }
  /** The user's own words say what to do. */
  | { kind: 'own'; text: string };

export interface About {
  applicationId?: string;
  contactId?: string;
  companyId?: string;
  roundId?: string;
  messageId?: string;
  offerId?: string;
  postingId?: string;
}

/** A follow-up as of some moment. */
export interface Due {
  /** The same for the same follow-up whenever it is derived: what the user decides about it is kept under this. */
  key: string;
  rule: Rule;
  action: Action;
  about: About;
  /** From when on it is to be done, ISO. */
  dueAt: string;
  /** After this it is late, ISO; null where there is no such limit. */
  until: string | null;
  /** Whether the user put it off until `dueAt`. */
  snoozed: boolean;
  /** Why, in words, with the dates. */
  reason: string;
  /** What the figure behind it rests on. */
  source: string;
}

/** What a rule finds, whatever the time is now: instants in milliseconds. */
export interface Finding {
  key: string;
  rule: Rule;
  action: Action;
  about: About;
  at: number;
  yielding: Yielding;
  until?: number;
  /** Not shown before. Left out: shown as soon as it is known. */
  listedFrom?: number;
  /** Not shown from then on: it makes no sense any more, or something else has taken its place. */
  endsAt?: number;
  reason: string;
  source: string;
}
