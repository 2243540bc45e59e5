/** Decides what stands in the form for an answer before it is stored, what is wrong with it, and the answer it makes. */
import { MAX_QUOTE_CHARS } from '../records/evidence';
import { ANSWER_REACHES, type AnswerReach, NO_ANSWER } from '../words/company-fit-words';
import type { Answer } from './ledger/taken-questions';

/** As far as it is filled in. */
export interface AnswerDraft extends Omit<Answer, 'grade'> {
  /** Null: not chosen yet. */
  reach: AnswerReach | null;
}

/** What several answers of one conversation have in common. */
export type Conversation = Pick<Answer, 'who' | 'source' | 'on'>;

/** A form nobody has written into. */
export function blankAnswer(conversation: Conversation): AnswerDraft {
  return { words: '', reach: null, ...conversation };
}

/** A draft that was put aside as text; the blank one where there is none, and for all parts it does not hold. */
export function draftFrom(kept: string | null, blank: AnswerDraft): AnswerDraft {
  const { words, who, on, source, reach } = { ...blank, ...partsOf(kept) };
  return {
    words: typeof words === 'string' ? words : blank.words,
    who: typeof who === 'string' ? who : blank.who,
    on: typeof on === 'string' ? on : blank.on,
    source: source === 'interview' || source === 'conversation' ? source : blank.source,
    reach: ANSWER_REACHES.find((one) => one === reach) ?? null,
  };
}

function partsOf(kept: string | null): Partial<Record<keyof AnswerDraft, unknown>> {
  try {
    const parts: unknown = JSON.parse(kept ?? '{}');
    return typeof parts === 'object' ? (parts ?? {}) : {};
  } catch {
    return {};
  }
}

/** Longest name or role that is kept, in characters. */
export const MAX_WHO_CHARS = 200;

/** What must be put right before the answer can be stored, by field. `today` is the user's day, 'YYYY-MM-DD'. */
export function answerProblems(draft: AnswerDraft, today: string): Partial<Record<keyof AnswerDraft, string>> {
  const { words, reach, who, on } = draft;
  const length = words.replace(/\s+/g, ' ').trim().length;
  return {
    ...(reach !== NO_ANSWER && length === 0 ? { words: 'Write what they said, as you remember it.' } : {}),
    ...(length > MAX_QUOTE_CHARS
      ? { words: `This is longer than ${MAX_QUOTE_CHARS} characters. Keep the sentences that say it.` }
      : {}),
    ...(reach === null ? { reach: 'Choose how far the answer goes.' } : {}),
    ...(who.length > MAX_WHO_CHARS ? { who: 'A name or a role is enough.' } : {}),
    ...(!/^\d{4}-\d{2}-\d{2}$/.test(on) || on > today
      ? { on: 'Give the day of the conversation, today at the latest.' }
      : {}),
  };
}

/** The answer a draft without problems makes. */
export function answerOf({ reach, ...rest }: AnswerDraft): Answer {
  return { ...rest, grade: reach === NO_ANSWER ? null : reach };
}
