/** Decides what is looked at when choosing which message to write now. */
import type { Stage } from '../records/application';
import type { Contact } from '../records/contact';
import type { Message } from '../records/message';
import type { Offer } from '../records/offer';
import type { Round } from '../records/round';
import type { DraftedOccasion } from './draft';

/** What is known of the posting, company and person a message would be about. */
export interface Situation {
  /** A built-in stage, or the one the user's own counts as; null where nothing is saved yet. */
  stage: Stage | null;
  /** Of the application, or with this contact. */
  rounds: readonly Round[];
  /** With this contact; where none is chosen, about the application. */
  messages: readonly Message[];
  contact: Contact | null;
  offer: Offer | null;
  /** ISO time of applying; null before. */
  appliedAt: string | null;
  /** ISO time. */
  now: string;
}

export interface LikelyOccasion {
  occasion: DraftedOccasion;
  why: string;
}

export const DAY_MS = 86_400_000;
/** True if a message for one of `occasions` has been sent since `since`. */
export function sentSince(
  messages: readonly Message[],
  since: string | null,
  ...occasions: DraftedOccasion[]
): boolean {
  return messages.some(
    ({ state, occasion, at }) =>
      state === 'sent' &&
      occasions.some((one) => one === occasion) &&
      Date.parse(at ?? '') >= (since ? Date.parse(since) : -Infinity),
  );
}
