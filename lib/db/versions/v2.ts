/**
 * Version 2, 2026-11: evidence about companies, suggestions turned down, questions taken along, what the user says of a
 * company and of themself. Postings and companies are found by when they last changed.
 */
import type { Dexie } from 'dexie';

export function version2(database: Dexie): void {
  database.version(2).stores({
    postings: 'id, companyId, capturedAt, *seenUrls',
    companies: 'id, updatedAt, *keys',
    evidence: 'id, companyId, updatedAt, [companyId+mark]',
    dismissals: 'id, companyId',
    takenQuestions: 'id, companyId',
    assessments: 'id',
    profile: 'id',
  });
}
