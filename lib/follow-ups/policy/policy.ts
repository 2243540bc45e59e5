/** Decides the policy that holds for a user: the default figures, with theirs in place of those they changed. */
import { MONDAY_WEEK, type Week } from '../../calendar/week';
import type { PolicyChanges } from '../../records/follow-up';
import { FIGURES } from './figures';

/** Every figure the rules need. Days are calendar days on the user's clocks unless their name says business days. */
export type Policy = Readonly<Required<PolicyChanges>>;

/**
 * The policy of a user in a part of the world with this week. Figures that contradict each other once defaults are filled
 * in (a soonest check-in after the usual one) give way to the more patient one.
 */
export function policyFor(changes: PolicyChanges = {}, week: Week = MONDAY_WEEK): Policy {
  const defaults = Object.fromEntries(Object.entries(FIGURES).map(([name, { value }]) => [name, value]));
  const policy = { restDays: [...week.weekend], daysOff: [], ...defaults, ...changes } as Policy;
  return { ...policy, checkInDays: Math.max(policy.checkInDays, policy.checkInSoonestDays) };
}
