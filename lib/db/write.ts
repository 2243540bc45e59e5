/** Decides how rows change: in one transaction, whole or not at all, and so that the user can take it back. */
import type { Table } from 'dexie';
import type { Application } from '../records/application';
import type { Assessment } from '../records/assessment';
import type { Company } from '../records/company';
import type { Contact } from '../records/contact';
import type { Dismissal } from '../records/dismissal';
import type { Evidence } from '../records/evidence';
import { fnv1a } from '../records/fnv1a';
import type { FollowUp } from '../records/follow-up';
import type { Message } from '../records/message';
import type { Offer } from '../records/offer';
import type { OwnTemplate } from '../records/own-template';
import type { Posting } from '../records/posting';
import type { Profile } from '../records/profile';
import type { Round } from '../records/round';
import type { TakenQuestion } from '../records/taken-question';
import { UNDO_KEPT_HOURS } from '../records/undo-entry';
import { type Database, db } from './database';

interface Rows {
  postings: Posting;
  applications: Application;
  companies: Company;
  evidence: Evidence;
  dismissals: Dismissal;
  takenQuestions: TakenQuestion;
  assessments: Assessment;
  profile: Profile;
  contacts: Contact;
  messages: Message;
  rounds: Round;
  followUps: FollowUp;
  offers: Offer;
  ownTemplates: OwnTemplate;
}
type Written = keyof Rows;
const WRITTEN: Written[] = [
  'postings',
  'applications',
  'companies',
  'evidence',
  'dismissals',
  'takenQuestions',
  'assessments',
  'profile',
  'contacts',
  'messages',
  'rounds',
  'followUps',
  'offers',
  'ownTemplates',
];
const TABLES = [...WRITTEN, 'postingPrints', 'undoEntries'];

/**
 * Collects what an action changes. Nothing is written before the action has ended, so it must read first: what it puts
 * here it will not find in the tables.
 */
export interface Writer {
  /** `before`: the row as it stands, or null where there is none; looked up where the caller does not know it. */
  put<T extends Written>(table: T, row: Rows[T], before?: Rows[T] | null): void;
  remove(table: Written, id: string): void;
}

/** What is to stand in a table (null: nothing), and what stands there; left out until it was looked up. */
interface Change {
  table: Written;
  key: string;
  row: object | null;
  before?: object | null;
}

/**
 * Does `work` as one undoable action, called `label` (or what `label` makes of the result). Throws what `work` or the
 * database throws; then no row has changed.
 */
export async function write<T>(
  label: string | ((result: T) => string),
  now: Date,
  work: (writer: Writer) => Promise<T>,
  database: Database = db,
): Promise<{ result: T; undoId: string }> {
  const undoId = crypto.randomUUID();
  const result = await database.transaction('rw', TABLES, async () => {
    const touched = new Map<string, Change>();
    const done = await work({
      put(table, row, before) {
        touched.set(`${table} ${row.id}`, { table, key: row.id, row, ...(before === undefined ? {} : { before }) });
      },
      remove(table, id) {
        touched.set(`${table} ${id}`, { table, key: id, row: null });
      },
    });
    const changes = [...touched.values()];
    const unknown = changes.filter((change) => change.before === undefined);
    if (unknown.length) await lookUp(unknown, database);
    // The browser stores the rows while their marks are made.
    const stored = store(changes, database);
    const rows = changes.map(({ table, key, row, before = null }) => ({ table, key, before, after: markOf(row) }));
    const called = typeof label === 'string' ? label : label(done);
    await Promise.all([
      stored,
      dropPrints(rows, database),
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
  return database.transaction('rw', TABLES, async () => {
    const entry = await database.undoEntries.get(id);
    if (!entry) return 'gone';
    const rows = entry.rows.map(({ table, key, before, after }) => ({
      change: { table: table as Written, key, row: before as object | null } as Change,
      after,
    }));
    const changes = rows.map(({ change }) => change);
    await lookUp(changes, database);
    if (rows.some(({ change, after }) => markOf(change.before ?? null) !== after)) return 'changed-since';
    await store(changes, database);
    await dropPrints(entry.rows, database);
    await database.undoEntries.delete(id);
    return 'undone';
  });
}

/** Fills in what stands in the tables now. */
async function lookUp(changes: readonly Change[], database: Database): Promise<void> {
  const found = await byTable(changes, (table, own) => rowsOf(database, table).bulkGet(own.map(({ key }) => key)));
  for (const [own, rows] of found) for (const [i, change] of own.entries()) change.before = rows[i] ?? null;
}

async function store(changes: readonly Change[], database: Database): Promise<void> {
  await byTable(changes, (table, own) => {
    const kept = own.flatMap(({ row }) => row ?? []);
    const gone = own.flatMap(({ key, row }) => (row ? [] : [key]));
    return Promise.all([
      kept.length ? rowsOf(database, table).bulkPut(kept) : null,
      gone.length ? rowsOf(database, table).bulkDelete(gone) : null,
    ]);
  });
}

/** All changes of one table at once: a thousand deletions are one request, not a thousand. */
function byTable<T>(
  changes: readonly Change[],
  work: (table: Written, own: Change[]) => PromiseLike<T>,
): Promise<[Change[], T][]> {
  const parts = WRITTEN.map((table) => [table, changes.filter((change) => change.table === table)] as const);
  return Promise.all(
    parts
      .filter(([, own]) => own.length)
      .map(async ([table, own]): Promise<[Change[], T]> => [own, await work(table, own)]),
  );
}

/** A posting that changed loses the print of its old text; it is made again when one is looked for. */
async function dropPrints(
  rows: readonly { table: string; key: string; before?: unknown }[],
  database: Database,
): Promise<void> {
  const stale = rows.filter(({ table, before }) => table === 'postings' && before).map(({ key }) => key);
  if (stale.length) await database.postingPrints.bulkDelete(stale);
}

/** A short mark by which a row is recognised as unchanged; empty for a row that is not there. */
function markOf(row: object | null): string {
  return row ? fnv1a(JSON.stringify(row)).toString(36) : '';
}

/** Removes what can no longer be undone, so that deleted rows are really gone. */
export async function forgetOldUndos(now: Date, database: Database = db): Promise<void> {
  const oldest = new Date(now.getTime() - UNDO_KEPT_HOURS * 3_600_000).toISOString();
  await database.undoEntries.where('at').below(oldest).delete();
}

function rowsOf(database: Database, table: Written): Table<object, string> {
  return database.table(table);
}
