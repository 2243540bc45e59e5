/** Decides how rows change: in one transaction, whole or not at all, and so that the user can take it back. */
import type { Table } from 'dexie';
import { UNDO_KEPT_HOURS, type UndoEntry } from '../records/undo-entry';
import { type Database, db } from './database';

type Written = 'postings' | 'applications' | 'companies' | 'postingPrints';
const WRITTEN: Written[] = ['postings', 'applications', 'companies', 'postingPrints'];

/** Puts and removes rows, remembering what stood there before. */
export interface Writer {
  put(table: Written, row: { id: string }): Promise<void>;
  remove(table: Written, id: string): Promise<void>;
}

/** Does `work` as one undoable action. Throws what `work` or the database throws; then no row has changed. */
export async function write<T>(
  label: string,
  now: Date,
  work: (writer: Writer) => Promise<T>,
  database: Database = db,
): Promise<{ result: T; undoId: string }> {
  const entry: UndoEntry = { id: crypto.randomUUID(), label, at: now.toISOString(), rows: [] };
  const result = await database.transaction('rw', [...WRITTEN, 'undoEntries'], async () => {
    const touch = async (table: Written, id: string, row: { id: string } | null) => {
      const rows = rowsOf(database, table);
      const before = (await rows.get(id)) ?? null;
      const seen = entry.rows.find((image) => image.table === table && image.key === id);
      if (seen) seen.after = row;
      else entry.rows.push({ table, key: id, before, after: row });
      if (row) await rows.put(row);
      else await rows.delete(id);
    };
    const done = await work({
      put: (table, row) => touch(table, row.id, row),
      remove: (table, id) => touch(table, id, null),
    });
    if (entry.rows.length) await database.undoEntries.add(entry);
    return done;
  });
  return { result, undoId: entry.id };
}

/**
 * Takes one action back, whole or not at all. `changed-since` where a row it would restore was changed by a later
 * action: undoing would then lose that. `gone` where it was undone already or is too old.
 */
export async function undo(id: string, database: Database = db): Promise<'undone' | 'changed-since' | 'gone'> {
  return database.transaction('rw', [...WRITTEN, 'undoEntries'], async () => {
    const entry = await database.undoEntries.get(id);
    if (!entry) return 'gone';
    for (const { table, key, after } of entry.rows) {
      const present = (await rowsOf(database, table as Written).get(key)) ?? null;
      if (JSON.stringify(present) !== JSON.stringify(after)) return 'changed-since';
    }
    for (const { table, key, before } of entry.rows) {
      if (before) await rowsOf(database, table as Written).put(before as { id: string });
      else await rowsOf(database, table as Written).delete(key);
    }
    await database.undoEntries.delete(id);
    return 'undone';
  });
}

/** Removes what can no longer be undone, so that deleted rows are really gone. */
export async function forgetOldUndos(now: Date, database: Database = db): Promise<void> {
  const oldest = new Date(now.getTime() - UNDO_KEPT_HOURS * 3_600_000).toISOString();
  await database.undoEntries.where('at').below(oldest).delete();
}

function rowsOf(database: Database, table: Written): Table<{ id: string }, string> {
  return database.table(table);
}
