/** Version 1, 2026-11: postings, what the user does with them, their companies, fingerprints of texts, undo. */
import type { Dexie } from 'dexie';

export function version1(database: Dexie): void {
  database.version(1).stores({
    postings: 'id, companyId, capturedAt, *seenUrls',
    applications: 'id, *postingIds, stage, updatedAt',
    companies: 'id, name, *keys, updatedAt',
    postingPrints: 'id, *bands',
    undoEntries: 'id, at',
  });
}
