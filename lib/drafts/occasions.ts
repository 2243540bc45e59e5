/**
 * Decides what each occasion is: for whom, when it fits, on which channels, which follow-up it leads to and whether it
 * moves the application. The wording is in templates/; which occasion is likely now is likely-occasion.ts.
 */
import type { Stage } from '../records/application';
import type { Rule } from '../records/follow-up';
import type { DraftChannel } from './channels';
import type { DraftedOccasion } from './draft';
import { AROUND_INTERVIEWS } from './occasions/around-interviews';
import { AROUND_OFFERS } from './occasions/around-offers';
import { REACHING_OUT } from './occasions/reaching-out';
import type { PlaceholderName } from './placeholders';

export interface OccasionRules {
  title: string;
  /** For whom it is written. */
  to: string;
  /** When it fits, in one sentence. */
  fits: string;
  /** The first is proposed. */
  channels: readonly DraftChannel[];
  /** The rule of the follow-up that sending leads to; null for none. */
  followUp: Rule | null;
  /** The stage the application moves to once it is sent; null where it stays. Never moves backwards. */
  moves: Stage | null;
  /** The facts that make or break it, the most telling first. */
  facts: readonly PlaceholderName[];
}

export const OCCASION_RULES: Readonly<Record<DraftedOccasion, OccasionRules>> = {
  ...REACHING_OUT,
  ...AROUND_INTERVIEWS,
  ...AROUND_OFFERS,
};

export const DRAFTED_OCCASIONS = Object.keys(OCCASION_RULES) as DraftedOccasion[];
