/** Decides whether the last thing done was adding a person, so that a surface opened afterwards still offers to take it back. */
import { type Database, db } from '../db/database';

/** The undo of the person added last; null where something else was done since. */
export async function lastAdded(database: Database = db): Promise<{ undoId: string; label: string } | null> {
  const last = await database.undoEntries.orderBy('at').last();
  const [row, ...others] = last?.rows ?? [];
  if (!last || row?.table !== 'contacts' || others.length || row.before) return null;
  return { undoId: last.id, label: last.label };
}
