/**
 * Decides what is said beside a text while it is being written: a checklist about this text, each entry with its reason
 * and what to do. It reads the text as it stands, so it holds for drafts and for what the user wrote by hand.
 */
import { adviceOnAsk, adviceOnQuestions } from './advice/ask';
import { adviceOnBanned, adviceOnJobs } from './advice/banned-words';
import { adviceOnDistinct, adviceOnSpecific } from './advice/facts-in-text';
import { adviceOnBlanks, adviceOnLength, adviceOnTooSoon } from './advice/ready-to-send';
import type { DraftChannel } from './channels';
import type { DraftedOccasion } from './draft';
import type { Facts } from './facts';
import type { DraftLanguage } from './placeholders';

export const ADVICE_IDS = [
  'specific',
  'ask',
  'questions',
  'distinct',
  'banned',
  'advice-not-job',
  'length',
  'blanks',
  'too-soon',
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

export interface Advice {
  id: AdviceId;
  state: 'ok' | 'not-ok' | 'not-applicable';
  /** What is so, in one sentence. */
  reason: string;
  /** What to do about it; null where there is nothing to do. */
  todo: string | null;
}

/** The text and what it is for. */
export interface Advising {
  subject: string | null;
  body: string;
  occasion: DraftedOccasion;
  channel: DraftChannel;
  premium: boolean;
  language: DraftLanguage;
  facts: Facts;
  /** What the follow-up policy says of sending now; null where it was not asked. */
  policy: { allowed: true } | { allowed: false; why: string; instead: string } | null;
}

/** One entry for each of `ADVICE_IDS`, in that order. */
export function adviceOn(text: Advising): Advice[] {
  return [
    adviceOnSpecific(text),
    adviceOnAsk(text),
    adviceOnQuestions(text),
    adviceOnDistinct(text),
    adviceOnBanned(text),
    adviceOnJobs(text),
    adviceOnLength(text),
    adviceOnBlanks(text),
    adviceOnTooSoon(text),
  ];
}
