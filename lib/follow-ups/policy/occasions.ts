/** Decides which kinds of messages wait for each other. */
import type { Occasion } from '../../records/message';

/** First words to somebody: one nudge may follow, no second. */
export const OUTREACH: ReadonlySet<Occasion> = new Set([
  'informational-request',
  'recruiter-outreach',
  'referral-request',
  'cover-note',
]);

/** Questions after an application's standing, counted together. */
export const ASKING: ReadonlySet<Occasion> = new Set(['application-follow-up', 'check-in']);

export const THANKS: ReadonlySet<Occasion> = new Set(['informational-thanks', 'interview-thanks']);

/**
 * Never too soon: thank-yous, what the other side waits for (promised work, an answer to an offer or a rejection,
 * questions on how to prepare), and a no-show, which belongs to its day.
 */
export const NEVER_TOO_SOON: ReadonlySet<Occasion> = new Set([
  ...THANKS,
  'promised-work',
  'interview-preparation',
  'rejection-reply',
  'offer-time',
  'counter-offer',
  'offer-acceptance',
  'offer-decline',
  'no-show',
]);

/** Words of theirs that ask for no answer. */
export const CLOSING_WORDS: ReadonlySet<Occasion> = new Set([...THANKS, 'rejection-reply', 'offer-decline']);
