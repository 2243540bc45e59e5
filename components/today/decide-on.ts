/** Decides what happens around a decision on rows of the queue: it is done, and the keyboard goes on with the next row. */
import type { Result } from '../../lib/capture/result';
import { settle, snooze } from '../../lib/follow-ups/decide';
import type { Settlement } from '../../lib/records/follow-up';
import { useLastAction } from '../last-action/last-action';
import { useQueueState } from './queue-state';
import { focusRow, rowAfter } from './rows-in-view';

type Work = Promise<Result<{ undoId: string; label?: string } | null>>;

/** Puts rows off until a time (ISO). */
export function snoozeTo(keys: readonly string[], until: string): Promise<boolean> {
  return decideOn(keys, snooze(keys, until));
}

/** Marks rows as done or not needed. */
export function settleAs(keys: readonly string[], as: Settlement): Promise<boolean> {
  return decideOn(keys, settle(keys, as));
}

/** Waits for a decision on rows; once it is made, they are no longer ticked and focus is on the row that follows. */
export async function decideOn(keys: readonly string[], work: Work): Promise<boolean> {
  const decided = new Set(keys);
  const { current, picked, pick, fold } = useQueueState.getState();
  const from = current && decided.has(current) ? current : (keys.at(-1) ?? '');
  const next = rowAfter(from, decided);
  if (!(await useLastAction.getState().act(work))) return false;
  focusRow(next);
  pick(
    keys.filter((key) => picked.has(key)),
    false,
  );
  fold();
  return true;
}
