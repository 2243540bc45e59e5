/** Decides what renaming and removing a company writes. Its postings keep the name their page showed. */

import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { companySchema } from '../records/company';
import { nameKey } from './company-keys';
import { removeKnowledge } from './company-knowledge';
import { attempt, failed, type Result } from './result';

/** Renames a company. It is recognised by the new name too, unless another company already is. */
export function renameCompany(
  id: string,
  newName: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt<{ undoId: string; label: string }>(async () => {
    const company = await database.companies.get(id);
    if (!company) return failed('gone', 'This company was deleted or merged.');
    const name = newName.trim();
    const key = nameKey(name);
    const owner = name ? await database.companies.where('keys').equals(key).first() : undefined;
    const keys = owner ? company.keys : [...company.keys, key];
    const renamed = companySchema.safeParse({ ...company, name, keys, updatedAt: now.toISOString() });
    if (!renamed.success) return failed('refused', 'A company needs a name, and not too long a one.');
    const label = `Renamed ${company.name} to ${name}`;
    const { undoId } = await write(label, now, async (writer) => writer.put('companies', renamed.data), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Removes a company that has no postings, with what is known about it. */
export function removeCompany(
  id: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt<{ undoId: string; label: string }>(async () => {
    const company = await database.companies.get(id);
    if (!company) return failed('gone', 'This company was deleted or merged already.');
    if (await database.postings.where('companyId').equals(id).count()) {
      return failed('refused', 'Only a company without postings can be removed.');
    }
    const label = `Removed ${company.name}`;
    const { undoId } = await write(
      label,
      now,
      async (writer) => {
        writer.remove('companies', id);
        await removeKnowledge(id, writer, database);
      },
      database,
    );
    return { ok: true, value: { undoId, label } };
  });
}
