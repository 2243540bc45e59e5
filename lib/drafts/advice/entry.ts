/** Decides how an entry of the checklist is made. */
import type { Advice, AdviceId } from '../advice';

export const ok = (id: AdviceId, reason: string): Advice => ({ id, state: 'ok', reason, todo: null });
export const notOk = (id: AdviceId, reason: string, todo: string): Advice => ({ id, state: 'not-ok', reason, todo });
export const notApplicable = (id: AdviceId, reason: string): Advice => ({
  id,
  state: 'not-applicable',
  reason,
  todo: null,
});
