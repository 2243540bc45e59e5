/**
 * Decides how the user's own side of a posting changes: stage with its history, notes, tags. Choosing a stage can be
 * undone; notes and tags are as the user last left them, saved as they write.
 */

import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { type Application, applicationSchema, type Stage } from '../records/application';

const GONE = 'This posting was deleted. Undo the deletion to go on.';

/** Moves an application to a stage and writes that into its history. Choosing the present stage changes nothing. */
export function chooseStage(
  id: string,
  stage: Stage,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string } | null>> {
  return attempt<{ undoId: string; label: string } | null>(async () => {
    const application = await database.applications.get(id);
    if (!application) return failed('gone', GONE);
    if (application.stage === stage) return { ok: true, value: null };
    const at = now.toISOString();
    const label = `Moved to “${stage}”`;
    const moved = { ...application, stage, history: [...application.history, { stage, at }], updatedAt: at };
    const { undoId } = await write(label, now, async (writer) => writer.put('applications', moved), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Stores what the user writes, without an entry for undo: it would keep every keystroke. */
export function keepOwnWords(
  id: string,
  words: Partial<Pick<Application, 'notes' | 'tags'>>,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.applications, async () => {
      const application = await database.applications.get(id);
      if (!application) return failed('gone', GONE);
      const kept = applicationSchema.safeParse({ ...application, ...words, updatedAt: now.toISOString() });
      if (!kept.success) return failed('refused', 'This is too long to keep. The last version that fits is stored.');
      await database.applications.put(kept.data);
      return { ok: true, value: null };
    }),
  );
}

/** Tags as typed, apart by commas: trimmed, each once whatever its case, in the order given. */
export function tagsFrom(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const tag of typed.split(',').map((part) => part.replace(/\s+/g, ' ').trim())) {
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}
