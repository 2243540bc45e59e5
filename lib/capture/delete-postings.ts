/**
 * Decides what deleting removes: the postings, and applications that then cover none. Companies stay:
 * what the user merged and named is worth keeping.
 */
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import type { Application } from '../records/application';
import { applicationOf } from './link-postings';
import { attempt, failed, type Result } from './result';

/** Deletes postings as one action that can be undone. `gone` where none of them is there any more. */
export function deletePostings(
  ids: readonly string[],
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt(async () => {
    const doomed = (await database.postings.bulkGet([...ids])).filter((posting) => posting !== undefined);
    const [first] = doomed;
    if (!first) return failed('gone', 'These postings were deleted already.');
    const label = doomed.length === 1 ? `Deleted ${first.title}` : `Deleted ${doomed.length} postings`;
    const gone = new Set(doomed.map((posting) => posting.id));
    const { undoId } = await write(
      label,
      now,
      async (writer) => {
        for (const id of gone) writer.remove('postings', id);
        for (const application of await applicationsOf(gone, database)) {
          const postingIds = application.postingIds.filter((id) => !gone.has(id));
          if (postingIds.length) {
            writer.put('applications', { ...application, postingIds, updatedAt: now.toISOString() });
          } else writer.remove('applications', application.id);
        }
      },
      database,
    );
    return { ok: true, value: { undoId, label } };
  });
}

/** One look-up an id, side by side: far quicker for thousands than one cursor over all of them. */
async function applicationsOf(ids: ReadonlySet<string>, database: Database): Promise<Application[]> {
  const found = await Promise.all([...ids].map((id) => applicationOf(id, database)));
  return [...new Map(found.filter((one) => one !== undefined).map((one) => [one.id, one])).values()];
}
