/** Decides how rows change: in one transaction, whole or not at all, and so that the user can take it back. */
import type { Table } from 'dexie';
import type { Application } from '../records/application';
import type { Company } from '../records/company';
import { fnv1a } from '../records/fnv1a';
import type { Posting } from '../records/posting';
import type { PostingPrint } from '../records/posting-print';
import { UNDO_KEPT_HOURS } from '../records/undo-entry';
import { type Database, db } from './database';

interface Rows {
  postings: Posting;
  applications: Application;
  companies: Company;
  postingPrints: PostingPrint;
}
type Written = keyof Rows;
const WRITTEN: Written[] = ['postings', 'applications', 'companies', 'postingPrints'];

/**
 * Collects what an action changes. Nothing is written before the action has ended, so it must read first: what it puts
 * here it will not find in the tables.
 */
export interface Writer {
  put<T extends Written>(table: T, row: Rows[T]): Promise<void>;
  remove(table: Written, id: string): Promise<void>;
}

/**
 * Does `work` as one undoable action, called `label` (or what `label` makes of the result). Throws what `work` or the database throws; then no row has
 * changed.
 */
export async function write<T>(
  label: string | ((result: T) => string),
  now: Date,
  work: (writer: Writer) => Promise<T>,
  database: Database = db,
): Promise<{ result: T; undoId: string }> {
  const undoId = crypto.randomUUID();
  const result = await database.transaction('rw', [...WRITTEN, 'undoEntries'], async () => {
    const touched = new Map<string, { table: Written; key: string; row: { id: string } | null }>();
    const done = await work({
      async put(table, row) {
        touched.set(`${table} ${row.id}`, { table, key: row.id, row });
      },
      async remove(table, id) {
        touched.set(`${table} ${id}`, { table, key: id, row: null });
      },
    });
    const changes = [...touched.values()];
    const rows = await Promise.all(
      changes.map(async ({ table, key, row }) => {
        const before = (await rowsOf(database, table).get(key)) ?? null;
        return { table, key, before, after: printOf(row) };
      }),
    );
    const called = typeof label === 'string' ? label : label(done);
    await Promise.all([
      ...changes.map(({ table, key, row }) =>
        row ? rowsOf(database, table).put(row) : rowsOf(database, table).delete(key),
      ),
      ...(rows.length ? [database.undoEntries.add({ id: undoId, label: called, at: now.toISOString(), rows })] : []),
    ]);
    return done;
  });
  return { result, undoId };
}

/**
 * Takes one action back, whole or not at all. `changed-since` where a row it would restore was changed by a later
 * action: undoing would then lose that. `gone` where it was undone already or is too old.
 */
export async function undo(id: string, database: Database = db): Promise<'undone' | 'changed-since' | 'gone'> {
  return database.transaction('rw', [...WRITTEN, 'undoEntries'], async () => {
    const entry = await database.undoEntries.get(id);
    if (!entry) return 'gone';
    const rows = entry.rows.map((row) => ({ ...row, table: rowsOf(database, row.table as Written) }));
    const present = await Promise.all(rows.map(({ table, key }) => table.get(key)));
    if (rows.some(({ after }, i) => printOf(present[i] ?? null) !== after)) return 'changed-since';
    await Promise.all(
      rows.map(({ table, key, before }) => (before ? table.put(before as { id: string }) : table.delete(key))),
    );
    await database.undoEntries.delete(id);
    return 'undone';
  });
}

/** A short mark by which a row is recognised as unchanged; empty for a row that is not there. */
function printOf(row: object | null): string {
  return row ? fnv1a(JSON.stringify(row)).toString(36) : '';
}

/** Removes what can no longer be undone, so that deleted rows are really gone. */
export async function forgetOldUndos(now: Date, database: Database = db): Promise<void> {
  const oldest = new Date(now.getTime() - UNDO_KEPT_HOURS * 3_600_000).toISOString();
  await database.undoEntries.where('at').below(oldest).delete();
}

function rowsOf(database: Database, table: Written): Table<{ id: string }, string> {
  return database.table(table);
}
