/** Decides where an answer waits while it is written: it outlives the panel, and goes when it is stored. */
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../../../components/autosave/unsaved-words';
import { type AnswerDraft, blankAnswer, type Conversation, draftFrom } from '../../../lib/company-fit/answer-draft';
import type { TakenQuestion } from '../../../lib/records/taken-question';

type Asked = Pick<TakenQuestion, 'id' | 'takenAt'>;

function nameOf({ id }: Asked): string {
  return `answer ${id}`;
}

export function hasDraft(question: Asked): boolean {
  return unsavedSince(nameOf(question), question.takenAt) !== null;
}

export function draftOf(question: Asked, conversation: Conversation): AnswerDraft {
  return draftFrom(unsavedSince(nameOf(question), question.takenAt), blankAnswer(conversation));
}

export function keepDraft(question: Asked, draft: AnswerDraft): void {
  keepUnsaved(nameOf(question), JSON.stringify(draft));
}

export function forgetDraft(question: Asked): void {
  forgetUnsaved(nameOf(question));
}
