/** Decides what the user's own criteria are: their list, or the starting one until they change it. */
import { attempt, failed, type Result } from '../../capture/result';
import { type Database, db } from '../../db/database';
import { write } from '../../db/write';
import { type Criterion, PROFILE_ID, profileSchema } from '../../records/profile';
import { STARTING_CRITERIA } from '../criteria';
import type { Done } from './edit-evidence';
import { whyRefused } from './refusal';

/** The criteria in the user's order. */
export async function ownCriteria(database: Database = db): Promise<readonly Criterion[]> {
  return (await database.profile.get(PROFILE_ID))?.criteria ?? STARTING_CRITERIA;
}

/** Replaces the list. Judgements of criteria no longer on it stay, and count again if an undo brings them back. */
export function changeCriteria(
  criteria: readonly Criterion[],
  label: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const before = await database.profile.get(PROFILE_ID);
    const parsed = profileSchema.safeParse({ ...before, id: PROFILE_ID, criteria, updatedAt: now.toISOString() });
    if (!parsed.success) return failed('refused', whyRefused(parsed.error.issues));
    const { undoId } = await write(label, now, async (writer) => writer.put('profile', parsed.data), database);
    return { ok: true, value: { undoId, label } };
  });
}
