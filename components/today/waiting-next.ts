/** Decides what comes next at an application that somebody else is to move: its first follow-up. */
import type { Due } from '../../lib/follow-ups/policy/due';
import type { Today } from '../../lib/follow-ups/today';

/** The first follow-up of each application. */
export function nextByApplication({ groups }: Pick<Today, 'groups'>): ReadonlyMap<string, Due> {
  const first = new Map<string, Due>();
  for (const { dues } of groups) {
    for (const due of dues) {
      const { applicationId } = due.about;
      if (!applicationId) continue;
      const before = first.get(applicationId);
      if (!before || due.dueAt < before.dueAt) first.set(applicationId, due);
    }
  }
  return first;
}
