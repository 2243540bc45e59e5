/** Decides as what something that happened is stored: a message, a conversation, the outcome of a round, or only a mark. */
import type { Result } from '../../lib/capture/result';
import { settle } from '../../lib/follow-ups/decide';
import type { About, Due } from '../../lib/follow-ups/policy/due';
import { logMessage } from '../../lib/people/log-message';
import { markRound, planRound } from '../../lib/pipeline/rounds';
import type { Occasion } from '../../lib/records/message';

/** What may have happened, and how the form calls it. */
export const HAPPENED = {
  answered: 'They answered',
  wrote: 'I wrote',
  spoke: 'We spoke',
  nothing: 'Nothing new',
  'round-done': 'It took place',
  'round-no-show': 'They did not come',
  'round-cancelled': 'It was cancelled',
} as const;
export type Happened = keyof typeof HAPPENED;

/** What the user tells. */
export interface Told {
  happened: Happened;
  /** ISO. */
  at: string;
  zone: string;
  /** Null: nobody in particular. */
  contactId: string | null;
  words: string;
}

/** What can have happened where this is due; an application that only waits has nothing to be marked. */
export function whatMayHappen(due: Due | undefined): readonly Happened[] {
  if (due?.rule === 'round-outcome') return ['round-done', 'round-no-show', 'round-cancelled'];
  return due ? ['answered', 'wrote', 'spoke', 'nothing'] : ['answered', 'wrote', 'spoke'];
}

/** For what a message was that the user wrote elsewhere: what is due, or would be next. */
export function occasionOf(due: Due | undefined): Occasion {
  return due?.action.kind === 'draft' ? due.action.occasion : 'other';
}

/** The received message that writing now would answer. */
export function answeredBy(due: Due | undefined): string | null {
  return due?.rule === 'answer' ? (due.about.messageId ?? null) : null;
}

/** Stores it as one action. `next`: what a message of the user's own takes the place of, where nothing is due yet. */
export function storeLog(
  told: Told,
  about: About,
  companyId: string | null,
  due: Due | undefined,
  next = due,
): Promise<Result<{ undoId: string; label: string }>> {
  const { happened, at, zone, contactId, words } = told;
  const around = { applicationId: about.applicationId ?? null, companyId, contactId };
  switch (happened) {
    case 'answered':
      return logMessage({ ...around, state: 'received', occasion: 'other', at, body: words });
    case 'wrote':
      return logMessage({
        ...around,
        state: 'sent',
        occasion: occasionOf(next),
        roundId: about.roundId ?? null,
        answersId: answeredBy(next),
        at,
        body: words,
      });
    case 'spoke':
      return planRound({
        applicationId: around.applicationId,
        companyId,
        kind: 'informational',
        state: 'done',
        zone,
        at,
        interviewerIds: contactId ? [contactId] : [],
        discussed: words,
      });
    case 'nothing':
      return settle(due ? [due.key] : [], 'done');
    case 'round-done':
      return markRound(about.roundId ?? '', 'done');
    case 'round-no-show':
      return markRound(about.roundId ?? '', 'no-show');
    case 'round-cancelled':
      return markRound(about.roundId ?? '', 'cancelled');
  }
}
