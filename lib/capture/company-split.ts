/**
 * Decides what splitting a company means: some of its postings, the evidence taken from them, and the keys that are
 * theirs, begin a new one.
 */

import { type Database, db } from '../db/database';
import { write } from '../db/write';
import type { Company } from '../records/company';
import type { Posting } from '../records/posting';
import { companyKeysOf, nameKey } from './company-keys';
import { moveEvidenceOf } from './company-knowledge';
import { attempt, failed, type Result } from './result';

/** What goes into the new company. */
export interface Split {
  companyId: string;
  postingIds: readonly string[];
  name: string;
  /** Keys of the old company that go along; see `keysOfSplit` for what to propose. */
  keys: readonly string[];
}

/** The keys that only the moved postings show: name and website. Keys both sides show stay with the old company. */
export function keysOfSplit(company: Company, moved: readonly Posting[], staying: readonly Posting[]): string[] {
  const shownBy = (postings: readonly Posting[]) =>
    new Set(postings.flatMap((one) => companyKeysOf(one.companyName, [], one.companyFacts.website)));
  const kept = shownBy(staying);
  const theirs = shownBy(moved);
  return company.keys.filter((key) => theirs.has(key) && !kept.has(key));
}

/**
 * Splits a company in two. The new one also takes the key of its name unless another company is known by it. Some posting must
 * stay, else it would be a rename.
 */
export function splitCompany(
  split: Split,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string; companyId: string }>> {
  return attempt<{ undoId: string; label: string; companyId: string }>(async () => {
    const name = split.name.trim();
    if (!name) return failed('incomplete', 'Give the new company a name.');
    const company = await database.companies.get(split.companyId);
    if (!company) return failed('gone', 'This company was deleted or merged.');
    const all = await database.postings.where('companyId').equals(company.id).toArray();
    const moved = all.filter((posting) => split.postingIds.includes(posting.id));
    if (moved.length === 0) return failed('incomplete', 'Choose the postings that belong to the new company.');
    if (moved.length === all.length) return failed('refused', 'Leave at least one posting with the old company.');

    const at = now.toISOString();
    const own = nameKey(name);
    const owner = await database.companies.where('keys').equals(own).first();
    const keys = company.keys.filter((key) => split.keys.includes(key));
    const stays = all.some((posting) => !moved.includes(posting) && nameKey(posting.companyName) === own);
    if (!keys.includes(own) && (!owner || (owner.id === company.id && !stays))) keys.push(own);
    const fresh: Company = { id: crypto.randomUUID(), name, keys, createdAt: at, updatedAt: at };
    const label = `Split ${name} from ${company.name}`;
    const { undoId } = await write(
      label,
      now,
      async (writer) => {
        const kept = company.keys.filter((key) => !keys.includes(key));
        writer.put('companies', { ...company, keys: kept, updatedAt: at });
        writer.put('companies', fresh);
        for (const posting of moved) writer.put('postings', { ...posting, companyId: fresh.id });
        const movedIds = new Set(moved.map((posting) => posting.id));
        await moveEvidenceOf(movedIds, company.id, fresh.id, at, writer, database);
      },
      database,
    );
    return { ok: true, value: { undoId, label, companyId: fresh.id } };
  });
}
