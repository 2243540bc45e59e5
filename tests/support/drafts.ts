/** Drafts and databases for tests of what is stored. Load `fake-indexeddb/auto` first. */
import { emptyDraft } from '../../lib/capture/edit-draft';
import type { Draft, PostingFacts } from '../../lib/capture/settle';
import { Database } from '../../lib/db/database';

let databases = 0;

/** A database of its own for each test. */
export function freshDatabase(): Database {
  databases += 1;
  return new Database(`test-${databases}`);
}

/** A draft as a good page gives it, from `boards.example`. */
export function draftOf(facts: Partial<PostingFacts> = {}, rest: Partial<Draft> = {}): Draft {
  const id = rest.id ?? 'boards:acme/1';
  const draft = emptyDraft(`https://boards.example/${id.split(':')[1]}`, null);
  return {
    ...draft,
    site: 'boards',
    externalId: id.split(':')[1] ?? null,
    layout: 'posting',
    facts: { ...draft.facts, title: 'Research Engineer', companyName: 'Acme AI', ...facts },
    sources: { title: 'page', companyName: 'json-ld', ...rest.sources },
    ...rest,
    id,
  };
}

/** The rows of every table that has some, without what is derived or kept for undo, for comparing before and after. */
export async function contentOf(database: Database): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter((table) => !['undoEntries', 'postingPrints'].includes(table.name));
  const rows = await Promise.all(
    tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]),
  );
  return Object.fromEntries(rows.filter(([, own]) => own.length));
}

/** The value of a result that must be a success. */
export function stored<T>(result: { ok: true; value: T } | { ok: false; says: string }): T {
  if (!result.ok) throw new Error(result.says);
  return result.value;
}
