/** Decides which company a posting belongs to: the one its keys are known by, or a new one that they begin. */
import type { Database } from '../db/database';
import type { Writer } from '../db/write';
import type { Company } from '../records/company';

/** Companies known by any of these keys. One look-up a key, side by side, is far quicker than a cursor over all. */
export async function ownersOf(keys: readonly string[], database: Database): Promise<Company[]> {
  const found = await Promise.all(keys.map((key) => database.companies.where('keys').equals(key).toArray()));
  return [...new Map(found.flat().map((company) => [company.id, company])).values()];
}

/**
 * The company these keys (strongest first) belong to among their `owners`, else a new one called `name`. Keys not seen
 * before join it; a key of another company is left where it is, so that what the user merged or split stays as they
 * made it.
 */
export function companyFor(
  name: string,
  keys: readonly string[],
  owners: readonly Company[],
  at: string,
  writer: Writer,
): Company {
  const found = keys.map((key) => owners.find((company) => company.keys.includes(key))).find(Boolean);
  const taken = new Set(owners.flatMap((company) => company.keys));
  const fresh = keys.filter((key) => !taken.has(key));
  if (found && fresh.length === 0) return found;
  const company: Company = found
    ? { ...found, keys: [...found.keys, ...fresh], updatedAt: at }
    : { id: crypto.randomUUID(), name, keys: fresh, createdAt: at, updatedAt: at };
  writer.put('companies', company, found ?? null);
  return company;
}
