/**
 * Decides how questions go along to a conversation and what their answers become: a person's account is evidence, "they
 * could not say" is remembered and counts for nothing.
 */
import { attempt, failed, type Result } from '../../capture/result';
import { type Database, db } from '../../db/database';
import { write } from '../../db/write';
import type { EvidenceSource, Grade } from '../../records/evidence';
import { type TakenQuestion, takenQuestionSchema } from '../../records/taken-question';
import { itemTitle } from '../framework';
import type { Done } from './edit-evidence';
import { keepEvidence } from './keep-evidence';

const GONE = 'This question is no longer on your list.';

/** Puts a question on the list for the next conversation. `refused` where one about the same item waits already. */
export function takeQuestion(
  question: Pick<TakenQuestion, 'companyId' | 'item' | 'audience' | 'text'>,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const own = await database.takenQuestions.where('companyId').equals(question.companyId).toArray();
    if (own.some((other) => other.item === question.item && !other.answer)) {
      return failed('refused', 'A question about this is on your list already.');
    }
    const row = { ...question, text: question.text.trim(), id: crypto.randomUUID(), takenAt: now.toISOString() };
    const parsed = takenQuestionSchema.safeParse({ ...row, answer: null });
    if (!parsed.success) return failed('refused', 'Write the question, and not too long a one.');
    const label = `Taken along: ${itemTitle(question.item).toLowerCase()}`;
    const { undoId } = await write(label, now, async (writer) => writer.put('takenQuestions', parsed.data), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Takes a question off the list. */
export function dropQuestion(id: string, now = new Date(), database: Database = db): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    if (!(await database.takenQuestions.get(id))) return failed('gone', GONE);
    const label = 'Took a question off the list';
    const { undoId } = await write(label, now, async (writer) => writer.remove('takenQuestions', id), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** What somebody answered. */
export interface Answer {
  /** What they said, as remembered. */
  words: string;
  /** How far it goes; null where they could or would not say. */
  grade: Grade | null;
  /** Who said it: a name or a role; empty where it does not matter. */
  who: string;
  source: Extract<EvidenceSource, 'conversation' | 'interview'>;
  /** The day of the conversation, `YYYY-MM-DD`. */
  on: string;
}

/**
 * Enters the answer to a question. With a grade it becomes evidence from a person, in the same action. `refused` where
 * the answer is empty or the same was entered before.
 */
export function answerQuestion(
  id: string,
  { words, grade, who, source, on }: Answer,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const question = await database.takenQuestions.get(id);
    if (!question || question.answer) return failed('gone', GONE);
    const at = now.toISOString();
    const said = words.replace(/\s+/g, ' ').trim();
    const answered = (evidenceId: string | null): TakenQuestion => ({
      ...question,
      answer: { at, words: said, grade, evidenceId },
    });
    if (grade === null) {
      const kept = takenQuestionSchema.safeParse(answered(null));
      if (!kept.success) return failed('refused', 'The answer is too long. Shorten it.');
      const label = 'Noted: no answer yet';
      const { undoId } = await write(label, now, async (writer) => writer.put('takenQuestions', kept.data), database);
      return { ok: true, value: { undoId, label } };
    }
    const { companyId, item, text } = question;
    const kept = await keepEvidence(
      {
        ...{ companyId, question: null, item, grade, quote: said, source, on },
        note: [`Asked: ${text}`, who.trim() && `Answered by ${who.trim()}`].filter(Boolean).join('\n'),
        ...{ url: null, pageTitle: null, postingId: null },
      },
      now,
      database,
      (evidence, writer) => writer.put('takenQuestions', answered(evidence.id), question),
    );
    return kept.ok ? { ok: true, value: { undoId: kept.value.undoId, label: 'Entered an answer as evidence' } } : kept;
  });
}
