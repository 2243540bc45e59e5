/** How people are found, reached through others, and written down. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAFT_LANGUAGES, PLACEHOLDER_NAMES, placeholder } from '../../../lib/drafts/placeholders';
import { exampleFacts } from '../../../lib/people/example-facts';
import { addContact, removeContact } from '../../../lib/people/keep-contact';
import { knownPerson } from '../../../lib/people/known-person';
import { lastAdded } from '../../../lib/people/last-added';
import { latestFacts } from '../../../lib/people/latest-facts';
import { listPeople, peopleMatching } from '../../../lib/people/list-people';
import { parsePerson } from '../../../lib/people/person-answer';
import {
  BLANK_PERSON,
  contactOfDraft,
  draftOfContact,
  draftTyped,
  personProblems,
} from '../../../lib/people/person-draft';
import { waysTo } from '../../../lib/people/ways-to';
import type { Contact } from '../../../lib/records/contact';
import { freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-02T09:00:00.000Z');
const at = NOW.toISOString();

function contactOf(name: string, more: Partial<Contact> = {}): Contact {
  return {
    ...{ id: name, name, headline: null, roles: [], companyIds: [], warmth: 'cold', howMet: null, introducerIds: [] },
    ...{ mutual: null, prefers: null, email: null, profileUrl: null, keepInTouch: false, notes: '' },
    ...{ createdAt: at, updatedAt: at },
    ...more,
  };
}

describe('the list', () => {
  const companies = [{ id: 'acme', name: 'Ácme AI', keys: [], createdAt: at, updatedAt: at }];
  const list = listPeople(
    [
      contactOf('Zoë Weiß', { roles: ['recruiter'], companyIds: ['acme', 'gone'] }),
      contactOf('Ana Silva', { headline: 'Staff ML Engineer' }),
    ],
    companies,
  );
  const found = (typed: string) => peopleMatching(list, typed).map(({ contact }) => contact.name);

  test.each([
    ['', ['Ana Silva', 'Zoë Weiß']],
    ['zoe', ['Zoë Weiß']],
    ['acme recr', ['Zoë Weiß']],
    ['ml eng', ['Ana Silva']],
    ['ilva', []],
    ['acme silva', []],
  ])('%j finds', (typed, names) => expect(found(typed)).toEqual(names));
});

describe('ways to somebody', () => {
  const people = [
    contactOf('Ben', { introducerIds: ['Cold', 'Warm', 'gone', 'Ben'] }),
    contactOf('Warm', { warmth: 'warm', introducerIds: ['Close'] }),
    contactOf('Close', { warmth: 'close' }),
    contactOf('Cold', { introducerIds: ['Close', 'Ben'] }),
  ];
  const all = new Map(people.map((one) => [one.id, one]));
  const named = (id: string) =>
    waysTo(all.get(id) as Contact, all).map((way) => way.map(({ name }) => name).join(' → '));

  test('go through whoever knows the user, the shortest first', () => {
    expect(named('Ben')).toEqual(['Warm', 'Close → Cold']);
    expect(named('Warm'), 'somebody who knows the user needs nobody in between').toEqual(['', 'Close']);
    expect(named('Close')).toEqual(['']);
  });

  test('never go in circles, whoever knows whom', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const graph = fc.array(fc.subarray(ids), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(graph, (knows) => {
        const some = ids.map((id, index) => contactOf(id, { introducerIds: knows[index] ?? [] }));
        for (const way of waysTo(some[0] as Contact, new Map(some.map((one) => [one.id, one])))) {
          expect(new Set([...way.map(({ id }) => id), 'a']).size).toBe(way.length + 1);
        }
      }),
    );
  });
});

describe('a person written down', () => {
  test.each([
    [{ name: ' ' }, ['name']],
    [{ name: 'Ana', email: 'ana' }, ['email']],
    [{ name: 'Ana', profileUrl: 'javascript:alert(1)' }, ['profileUrl']],
    [{ name: 'Ana', profileUrl: 'www.a.example' }, ['profileUrl']],
    [{ name: 'Ana', email: ' ana@a.example ', profileUrl: 'https://a.example/ana' }, []],
  ])('%j', (more, fields) => expect(Object.keys(personProblems({ ...BLANK_PERSON, ...more }))).toEqual(fields));

  test('a form opened and stored changes nothing', () => {
    const contact = contactOf('Ana', {
      roles: ['founder', 'engineer'],
      email: 'ana@a.example',
      prefers: 'phone',
      howMet: 'at PyData',
      warmth: 'close',
      keepInTouch: true,
    });
    expect({ ...contact, ...contactOfDraft(draftOfContact(contact)) }).toEqual(contact);
  });

  test('is found again as it was typed, and nothing else is taken for one', () => {
    const typed = { ...BLANK_PERSON, name: 'Ana', roles: ['founder' as const] };
    expect(draftTyped(JSON.stringify(typed))).toEqual(typed);
    for (const kept of [null, '', '{', '{}', '[]', JSON.stringify({ ...typed, warmth: 'hot' })]) {
      expect(draftTyped(kept)).toBeNull();
    }
  });
});

describe('what a page answers', () => {
  const url = 'https://www.linkedin.com/in/ana/';
  test.each([
    [{ name: 'Ana Silva', headline: null, url }, true],
    [{ name: null, headline: null, url }, true],
    [{ name: '', headline: null, url }, false],
    [{ name: 'x'.repeat(301), headline: null, url }, false],
    [{ name: 'Ana Silva', headline: null, url: 'javascript:alert(1)' }, false],
    [{ name: { toString: 'Ana' }, headline: null, url }, false],
    [null, false],
  ])('%j', (answer, taken) => expect(parsePerson(answer) !== null).toBe(taken));
});

test('the person added last can be taken back until something else is done', async () => {
  const database = freshDatabase();
  expect(await lastAdded(database)).toBeNull();
  const { contact, undoId } = stored(await addContact({ name: 'Ana' }, { now: NOW }, database));
  expect(await lastAdded(database)).toEqual({ undoId, label: 'Added Ana' });
  stored(await removeContact(contact.id, new Date('2026-11-02T09:01:00.000Z'), database));
  expect(await lastAdded(database)).toBeNull();
});

test('messages come newest first with what they are about; a deleted person leaves them as they are', async () => {
  const database = freshDatabase();
  const { contact } = stored(await addContact({ name: 'Ana', companyIds: ['gone'] }, { now: NOW }, database));
  const message = (id: string, when: string | null, state: 'sent' | 'draft') => ({
    ...{ id, state, at: when, occasion: 'nudge' as const, channel: 'email' as const, contactId: contact.id },
    ...{ applicationId: 'gone', companyId: null, roundId: null, subject: '', body: id, answersId: null },
    ...{ createdAt: at, updatedAt: at },
  });
  await database.messages.bulkPut([
    message('old', '2026-10-01T09:00:00.000Z', 'sent'),
    message('new', '2026-10-05T09:00:00.000Z', 'sent'),
    message('draft', null, 'draft'),
  ]);
  const known = await knownPerson(contact.id, database);
  expect(known?.messages.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(known?.drafts.map(({ id }) => id)).toEqual(['draft']);
  expect([known?.companies, known?.postings.size]).toEqual([[], 0]);
  stored(await removeContact(contact.id, NOW, database));
  expect(await knownPerson(contact.id, database)).toBeNull();
  expect(await database.messages.count()).toBe(3);
});

test.each(DRAFT_LANGUAGES)('there is an example of every fact with words, in %s', (language) => {
  const facts = exampleFacts(language);
  const missing = PLACEHOLDER_NAMES.filter((name) => placeholder(name).form !== 'flag' && !facts[name]?.value);
  expect(missing, 'give each an example in its placeholder file').toEqual([]);
  expect(Object.keys(exampleFacts(language, 'me.')).filter((name) => name.startsWith('me.'))).toEqual([]);
});

test('a preview without anything kept is about nothing, and has no fact of a person', async () => {
  const { facts, about } = await latestFacts('en', NOW, freshDatabase());
  expect(about).toEqual([]);
  expect(facts['contact.firstName']).toBeUndefined();
});
