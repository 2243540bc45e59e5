/** Decides under which name an unfinished form of a round waits. */
import type { Round } from '../../../lib/records/round';
import { isUnfinished } from './use-form-draft';

export function roundDraftName(applicationId: string, round: Pick<Round, 'id'> | null): string {
  return round ? `round form ${round.id}` : `new round form ${applicationId}`;
}

/** Whether such a form was left. */
export function isRoundUnfinished(applicationId: string, round: Pick<Round, 'id' | 'updatedAt'> | null): boolean {
  return isUnfinished(roundDraftName(applicationId, round), round?.updatedAt ?? '');
}
