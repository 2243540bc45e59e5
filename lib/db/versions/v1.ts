/** Version 1, 2026-11: postings, what the user does with them, their companies, prints of texts, undo. */
import type { Dexie } from 'dexie';

export function version1(database: Dexie): void {
  database.version(1).stores({
    postings: 'id, companyId, *seenUrls',
    applications: 'id, *postingIds',
    companies: 'id, *keys',
    postingPrints: 'id, *bands',
    undoEntries: 'id, at',
  });
}
