import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { remind } from '../../../lib/follow-ups/decide';
import { subjectsNamed } from '../../../lib/follow-ups/find-subject';
import { namerOf, subjectInWords } from '../../../lib/follow-ups/names';
import { readFacts } from '../../../lib/follow-ups/read-facts';
import { chooseStage } from '../../../lib/pipeline/own-application';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';
import { contact } from './rows';

const NOW = new Date('2026-11-20T09:00:00.000Z');
let database: Database;

beforeEach(() => {
  database = freshDatabase();
});

async function save(number: number, title = 'Research Engineer', companyName = 'Acme AI') {
  const facts = {
    title,
    companyName,
    description: { html: '<p>Long.</p>', text: 'Long.' },
    validThrough: '2026-12-01',
  };
  return stored(await savePosting(draftOf(facts, { id: `boards:acme/${number}` }), { now: NOW, database }));
}

async function addContact(id: string, name: string, companyIds: string[] = []) {
  const rest = {
    headline: null,
    warmth: 'warm',
    howMet: null,
    introducerIds: [],
    mutual: null,
    prefers: null,
  } as const;
  const last = { email: null, profileUrl: null, notes: '', updatedAt: NOW.toISOString() };
  await database.contacts.put({ ...contact(id, { name, companyIds, roles: [] }), ...rest, introducerIds: [], ...last });
}

describe('the facts', () => {
  test('hold every row, and of a posting not applied to its last day but no description', async () => {
    const { posting, application } = await save(1);
    await addContact('ada', 'Ada Lovelace');
    await remind(
      { text: 'Read', dueAt: '2026-11-21T09:00:00.000Z', applicationId: null, contactId: null, companyId: null },
      NOW,
      database,
    );
    const { facts, settings } = await readFacts(database);
    const { id, title, companyId, companyName } = posting;
    expect(facts.postings).toEqual([{ id, title, companyId, companyName, validThrough: '2026-12-01' }]);
    expect(facts.applications).toEqual([application]);
    const { contacts, followUps } = await contentOf(database);
    expect({ contacts: facts.contacts, followUps: facts.followUps }).toEqual({ contacts, followUps });
    expect(settings).toEqual({});
    expect('stages' in facts).toBe(false);
  });

  test('leave out postings nothing depends on, but not those in a stage of the user’s own', async () => {
    const one = await save(1);
    const other = await save(2, 'Data Scientist');
    const third = await save(3, 'ML Engineer');
    const stages = [{ name: 'shortlisted', after: 'saved' as const }];
    await database.profile.put({ id: 'me', stages, policy: { quietDays: 20 }, updatedAt: NOW.toISOString() });
    await chooseStage(one.application.id, 'applied', NOW, database);
    await chooseStage(other.application.id, 'shortlisted', NOW, database);
    const { facts, settings } = await readFacts(database);
    expect(facts.postings.map(({ id }) => id).sort()).toEqual([other.posting.id, third.posting.id].sort());
    expect(facts.stages).toEqual(stages);
    expect(settings.policy).toEqual({ quietDays: 20 });
  });
});

describe('a follow-up is named', () => {
  test('by its posting and its company as the user calls it', async () => {
    const { posting, application } = await save(1);
    await database.companies.update(posting.companyId, { name: 'Acme' });
    const name = await namerOf([{ applicationId: application.id }], database);
    expect(name({ applicationId: application.id })).toEqual({
      title: 'Research Engineer, Acme',
      person: null,
      postingId: posting.id,
      companyId: posting.companyId,
    });
  });

  test('by the person, and by their company where nothing else is known', async () => {
    const { posting, application } = await save(1);
    await addContact('ada', 'Ada Lovelace', [posting.companyId]);
    const both = { applicationId: application.id, contactId: 'ada' };
    const name = await namerOf([both, { contactId: 'ada' }], database);
    expect(subjectInWords(name(both))).toBe('Ada Lovelace: Research Engineer, Acme AI');
    expect(subjectInWords(name({ contactId: 'ada' }))).toBe('Ada Lovelace: Acme AI');
  });

  test('not at all where everything was deleted', async () => {
    const name = await namerOf([{ applicationId: 'gone', contactId: 'gone', companyId: 'gone' }], database);
    expect(subjectInWords(name({ applicationId: 'gone', contactId: 'gone' }))).toBe('');
    expect(name({}).postingId).toBeNull();
  });
});

describe('what a reminder may be about', () => {
  test('is found by part of a name, whatever case and accents, people first', async () => {
    const { application } = await save(1, 'Research Engineer', 'Ádám Labs');
    await addContact('ada', 'Adam Smith');
    const found = await subjectsNamed('ADAM', 5, database);
    expect(found.map(({ words }) => words)).toEqual(['Adam Smith', 'Research Engineer, Ádám Labs']);
    expect(found[1]).toMatchObject({ applicationId: application.id, contactId: null });
  });

  test('is at most as many, and nothing for nothing typed', async () => {
    await save(1);
    await save(2, 'Data Scientist');
    expect(await subjectsNamed('acme', 1, database)).toHaveLength(1);
    expect(await subjectsNamed('  ', 5, database)).toEqual([]);
  });
});
