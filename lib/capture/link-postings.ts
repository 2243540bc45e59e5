/** Decides what linking postings means: one application covers them; what the user owns about both is kept. */
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { type Application, applicationSchema } from '../records/application';
import { attempt, failed, type Result } from './result';

/**
 * Makes `postingId` part of the application `intoId`. Its own application ends: notes follow below those of the other,
 * tags are united, and the stage stays that of the application it joins.
 */
export function linkPosting(
  postingId: string,
  intoId: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string }>> {
  return attempt<{ undoId: string }>(async () => {
    const own = await applicationOf(postingId, database);
    const into = await database.applications.get(intoId);
    if (!into) return failed('gone', 'The posting to link with was deleted.');
    if (own?.id === intoId) return failed('refused', 'These postings are linked already.');
    const joined: Application = {
      ...into,
      postingIds: [...into.postingIds, ...(own?.postingIds ?? [postingId])],
      notes: [into.notes, own?.notes ?? ''].filter(Boolean).join('\n\n'),
      tags: [...new Set([...into.tags, ...(own?.tags ?? [])])],
      updatedAt: now.toISOString(),
    };
    if (!applicationSchema.safeParse(joined).success) {
      return failed('refused', 'Notes or tags of both together are too long. Shorten them, then link.');
    }
    const { undoId } = await write(
      'Linked two postings',
      now,
      async (writer) => {
        writer.put('applications', joined);
        if (own) writer.remove('applications', own.id);
      },
      database,
    );
    return { ok: true, value: { undoId } };
  });
}

/** Gives `postingId` an application of its own, which begins anew. Stage, notes and tags stay with the others. */
export function unlinkPosting(
  postingId: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string }>> {
  return attempt<{ undoId: string }>(async () => {
    const shared = await applicationOf(postingId, database);
    if (!shared || shared.postingIds.length < 2) return failed('gone', 'This posting is linked with no other.');
    const at = now.toISOString();
    const { undoId } = await write(
      'Unlinked a posting',
      now,
      async (writer) => {
        const postingIds = shared.postingIds.filter((id) => id !== postingId);
        writer.put('applications', { ...shared, postingIds, updatedAt: at });
        writer.put('applications', newApplication(postingId, at));
      },
      database,
    );
    return { ok: true, value: { undoId } };
  });
}

/** The application that covers a posting. */
export async function applicationOf(postingId: string, database: Database): Promise<Application | undefined> {
  return (await database.applications.where('postingIds').equals(postingId).toArray())[0];
}

/** What the user owns about a posting when it is saved: the first stage and nothing else. */
export function newApplication(postingId: string, at: string): Application {
  return {
    id: crypto.randomUUID(),
    postingIds: [postingId],
    stage: 'saved',
    history: [{ stage: 'saved', at }],
    notes: '',
    tags: [],
    createdAt: at,
    updatedAt: at,
  };
}
