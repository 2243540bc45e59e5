/** Decides what merging companies means: one of them takes the postings, keys and evidence of the others, which end. */

import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { moveKnowledge } from './company-knowledge';
import { attempt, failed, type Result } from './result';

/** Merges companies into the one called `intoId`. Whatever any of them was recognised by now leads to that one. */
export function mergeCompanies(
  ids: readonly string[],
  intoId: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt<{ undoId: string; label: string }>(async () => {
    const found = (await database.companies.bulkGet([...new Set(ids)])).filter((company) => company !== undefined);
    const into = found.find((company) => company.id === intoId);
    const others = found.filter((company) => company.id !== intoId);
    if (!into || others.length === 0) return failed('gone', 'Choose at least two companies that are still there.');
    const label = `Merged ${others.map((company) => company.name).join(', ')} into ${into.name}`;
    const { undoId } = await write(
      label,
      now,
      async (writer) => {
        for (const other of others) writer.remove('companies', other.id);
        const keys = [...new Set(found.flatMap((company) => company.keys))];
        writer.put('companies', { ...into, keys, updatedAt: now.toISOString() });
        const moved = database.postings.where('companyId').anyOf(others.map((company) => company.id));
        for (const posting of await moved.toArray()) writer.put('postings', { ...posting, companyId: into.id });
        const ended = others.map((company) => company.id);
        await moveKnowledge(ended, into.id, now.toISOString(), writer, database);
      },
      database,
    );
    return { ok: true, value: { undoId, label } };
  });
}
