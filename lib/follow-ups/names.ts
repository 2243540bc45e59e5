/**
 * Decides what a follow-up is about in a few words, "Research Engineer, Acme AI", and who and what can be opened for it.
 * Reads only what the given follow-ups name.
 */
import { type Database, db } from '../db/database';
import type { About } from './policy/due';
import type { Facts } from './policy/facts';

/** What a follow-up is about. */
export interface Subject {
  /** "Research Engineer, Acme AI", or the company alone; empty where nothing of it is kept. */
  title: string;
  /** "Ada Lovelace"; null where nobody in particular is meant. */
  person: string | null;
  /** The posting to open; null where there is none. */
  postingId: string | null;
  companyId: string | null;
}

/** Names what follow-ups are about. */
export type Namer = (about: About) => Subject;

/** Rows that were read already. */
export type Known = Pick<Facts, 'applications' | 'contacts'>;

/** A namer of these follow-ups: of others it knows nothing. What is `known` is not read again. */
export async function namerOf(abouts: readonly About[], database: Database = db, known?: Known): Promise<Namer> {
  const ids = { applications: idsIn(abouts, 'applicationId'), contacts: idsIn(abouts, 'contactId') };
  const [applications, contacts] = known
    ? [among(known.applications, ids.applications), among(known.contacts, ids.contacts)]
    : await Promise.all([
        rowsOf<Known['applications'][number]>(database.applications, ids.applications),
        rowsOf<Known['contacts'][number]>(database.contacts, ids.contacts),
      ]);
  const firsts = [...applications.values()].flatMap(({ postingIds }) => postingIds.slice(0, 1));
  const postings = await rowsOf(database.postings, [...new Set([...firsts, ...idsIn(abouts, 'postingId')])]);
  const named = new Set(idsIn(abouts, 'companyId'));
  for (const { companyId } of postings.values()) named.add(companyId);
  for (const { companyIds } of contacts.values()) if (companyIds[0]) named.add(companyIds[0]);
  const companies = await rowsOf(database.companies, [...named]);

  return (about) => {
    const application = about.applicationId ? applications.get(about.applicationId) : undefined;
    const posting = postings.get(about.postingId ?? application?.postingIds[0] ?? '');
    const contact = about.contactId ? contacts.get(about.contactId) : undefined;
    const companyId = posting?.companyId ?? about.companyId ?? contact?.companyIds[0] ?? null;
    const company = companies.get(companyId ?? '')?.name ?? posting?.companyName ?? '';
    return {
      title: posting ? `${posting.title}, ${company}` : company,
      person: contact?.name ?? null,
      postingId: posting?.id ?? null,
      companyId,
    };
  };
}

/** All of it in a line: "Ada Lovelace: Research Engineer, Acme AI". */
export function subjectInWords({ title, person }: Subject): string {
  return person && title ? `${person}: ${title}` : (person ?? title);
}

function idsIn(abouts: readonly About[], field: keyof About): string[] {
  return [...new Set(abouts.flatMap((about) => about[field] ?? []))];
}

function among<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Map<string, Row> {
  const wanted = new Set(ids);
  return new Map(rows.flatMap((row) => (wanted.has(row.id) ? [[row.id, row] as const] : [])));
}

async function rowsOf<Row extends { id: string }>(
  table: { bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]> },
  ids: string[],
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  return new Map((await table.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
