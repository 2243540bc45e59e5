/** Decides whom the user is likely to write to: people at the company, and those they touched last. Found by index. */
import type { Database } from '../db/database';
import type { Contact } from '../records/contact';

/** Most people offered at the company, and besides. */
const MOST_THERE = 40;
const MOST_LATELY = 10;

/** People at the company by name; others by when they last changed, the latest first. */
export async function peopleToWriteTo(
  companyId: string | null,
  database: Database,
): Promise<{ there: Contact[]; lately: Contact[] }> {
  const [there, lately] = await Promise.all([
    companyId ? database.contacts.where('companyIds').equals(companyId).limit(MOST_THERE).toArray() : [],
    database.contacts.orderBy('updatedAt').reverse().limit(MOST_LATELY).toArray(),
  ]);
  const ids = new Set(there.map(({ id }) => id));
  return {
    there: there.sort((a, b) => a.name.localeCompare(b.name)),
    lately: lately.filter(({ id }) => !ids.has(id)),
  };
}
