/** Version 3, 2026-11: people, messages and templates, interview rounds, follow-ups and offers. */
import type { Dexie } from 'dexie';

export function version3(database: Dexie): void {
  database.version(3).stores({
    contacts: 'id, *companyIds, updatedAt',
    messages: 'id, contactId, applicationId, companyId, [state+at], updatedAt',
    rounds: 'id, applicationId, companyId, at',
    followUps: 'id, updatedAt',
    offers: 'id, applicationId',
    ownTemplates: 'id',
  });
}
