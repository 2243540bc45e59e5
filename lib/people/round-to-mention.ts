/** Decides which round a message speaks of, where none was chosen. */
import type { DraftedOccasion } from '../drafts/draft';
import type { Message } from '../records/message';
import type { Round } from '../records/round';

const AHEAD: readonly DraftedOccasion[] = ['interview-preparation'];
/** Messages to whom a talk is nothing to speak of, or that come before any. */
const NONE: readonly DraftedOccasion[] = [
  'recruiter-outreach',
  'informational-request',
  'nudge',
  'application-follow-up',
];

/**
 * The round to speak of: before one, the next that is planned; else the last that took place, of those with this person
 * where there are any. Thanks for advice and for an interview each look only at rounds of their kind.
 */
export function roundToMention(
  rounds: readonly Round[],
  occasion: DraftedOccasion,
  contactId: string | null,
  now: string,
): Round | null {
  if (NONE.includes(occasion)) return null;
  if (AHEAD.includes(occasion)) {
    const planned = rounds.filter(({ state, at }) => state === 'planned' && at !== null && at > now);
    return nearest(planned, -1);
  }
  const isAdvice = occasion === 'informational-thanks';
  const past = rounds.filter(({ state, at, kind }) => {
    if (!at || at > now) return false;
    if (occasion === 'no-show') return state === 'no-show';
    if (occasion === 'interview-thanks' && kind === 'informational') return false;
    return state === 'done' && (!isAdvice || kind === 'informational');
  });
  const theirs = past.filter(({ interviewerIds }) => contactId !== null && interviewerIds.includes(contactId));
  return nearest(theirs.length ? theirs : past, 1);
}

/** The latest (1) or the earliest (-1) of them. */
function nearest(rounds: readonly Round[], order: 1 | -1): Round | null {
  return [...rounds].sort((a, b) => order * (`${a.at}` < `${b.at}` ? 1 : -1))[0] ?? null;
}

const OF_A_ROUND: readonly DraftedOccasion[] = [
  'informational-thanks',
  'interview-preparation',
  'interview-thanks',
  'promised-work',
  'check-in',
  'no-show',
];

/** True for messages that belong to the round they mention, so that they are found by it again. */
export function belongsToRound(occasion: DraftedOccasion): boolean {
  return OF_A_ROUND.includes(occasion);
}

/** Those who were at the round and have not been written to for this occasion, by id. */
export function notWrittenYet(round: Round, occasion: DraftedOccasion, sent: readonly Message[]): string[] {
  const written = new Set(
    sent
      .filter((one) => one.state === 'sent' && one.occasion === occasion && `${one.at}` >= `${round.at}`)
      .map(({ contactId }) => contactId),
  );
  return round.interviewerIds.filter((id) => !written.has(id));
}
