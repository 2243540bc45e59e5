/** Decides how a company comes to be that no posting was saved of: by its name, perhaps with its website. */

import { ownersOf } from '../../capture/company-for';
import { companyKeysOf } from '../../capture/company-keys';
import { attempt, failed, type Result } from '../../capture/result';
import { type Database, db } from '../../db/database';
import { write } from '../../db/write';
import { companySchema } from '../../records/company';

/**
 * Begins a company, or finds the one known by this name or website already. `undoId` is null where it was found.
 * `keys` are further keys it is known by, such as `linkedin:acme-ai`.
 */
export function beginCompany(
  name: string,
  website: string | null = null,
  keys: readonly string[] = [],
  now = new Date(),
  database: Database = db,
): Promise<Result<{ companyId: string; undoId: string | null; label: string }>> {
  return attempt<{ companyId: string; undoId: string | null; label: string }>(async () => {
    const called = name.replace(/\s+/g, ' ').trim();
    if (!called) return failed('incomplete', 'Give the company a name.');
    const all = companyKeysOf(called, keys, website);
    const [owner] = await ownersOf(all, database);
    if (owner) return { ok: true, value: { companyId: owner.id, undoId: null, label: `Found ${owner.name}` } };
    const at = now.toISOString();
    const parsed = companySchema.safeParse({
      ...{ id: crypto.randomUUID(), name: called, keys: all, createdAt: at, updatedAt: at },
    });
    if (!parsed.success) return failed('refused', 'A company needs a name, and not too long a one.');
    const label = `Added ${called}`;
    const { undoId } = await write(label, now, async (writer) => writer.put('companies', parsed.data), database);
    return { ok: true, value: { companyId: parsed.data.id, undoId, label } };
  });
}
