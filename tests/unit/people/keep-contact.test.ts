import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { addContact, editContact, keepContactNotes, removeContact } from '../../../lib/people/keep-contact';
import { contactSchema } from '../../../lib/records/contact';
import { contentOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
let database: Database;

beforeEach(() => {
  database = freshDatabase();
});

const add = (name: string, more = {}, onPurpose = false) =>
  addContact({ name, ...more }, { onPurpose, now: NOW }, database);

describe('a person who is added', () => {
  test('by name alone is a whole row, tidied, and undone whole', async () => {
    const { contact, undoId, label } = stored(await add('  Ana   Silva '));
    expect(label).toBe('Added Ana Silva');
    expect(contactSchema.parse(await database.contacts.get(contact.id))).toEqual(contact);
    expect(contact).toMatchObject({ name: 'Ana Silva', headline: null, roles: [], warmth: 'cold', notes: '' });
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual({});
  });

  test('keeps lines that hold nothing as not known, and each company once', async () => {
    const { contact } = stored(
      await add('Ana Silva', { headline: '  ', email: ' ana@example.org ', companyIds: ['acme', 'acme'] }),
    );
    expect(contact).toMatchObject({ headline: null, email: 'ana@example.org', companyIds: ['acme'] });
  });

  test.each([
    ['', {}, 'Give the person a name'],
    ['   ', {}, 'Give the person a name'],
    ['Ana', { email: 'ana at example' }, 'no email address'],
    ['Ana', { profileUrl: 'javascript:alert(1)' }, 'web page'],
    ['Ana', { profileUrl: 'not an address' }, 'web page'],
    ['Ana', { notes: 'x'.repeat(20_001) }, 'too long'],
  ])('is refused where that cannot be: “%s” %j', async (name, more, says) => {
    expect(await add(name, more)).toMatchObject({ failure: 'refused', says: expect.stringContaining(says) });
    expect(await contentOf(database)).toEqual({});
  });

  test('who is known at the company already is offered, unless meant as another', async () => {
    stored(await add('Ana Silva', { companyIds: ['acme'] }));
    expect(await add('ana silva', { companyIds: ['acme'] })).toMatchObject({
      failure: 'refused',
      says: expect.stringContaining('You keep Ana Silva already'),
    });
    stored(await add('Ana Silva', { companyIds: ['acme'] }, true));
    stored(await add('Ana Silva', { companyIds: ['orbit'] }));
    expect(await database.contacts.count()).toBe(3);
  });
});

describe('a person who is kept', () => {
  test('is changed as one action that can be undone', async () => {
    const { contact } = stored(await add('Ana Silva'));
    const before = await contentOf(database);
    const done = stored(
      await editContact(contact.id, { keepInTouch: true, headline: 'Staff Engineer' }, NOW, database),
    );
    expect(await database.contacts.get(contact.id)).toMatchObject({ keepInTouch: true, headline: 'Staff Engineer' });
    await undo(done.undoId, database);
    expect(await contentOf(database)).toEqual(before);
  });

  test('stays as it is where the change cannot be', async () => {
    const { contact } = stored(await add('Ana Silva'));
    expect(await editContact(contact.id, { name: ' ' }, NOW, database)).toMatchObject({ failure: 'refused' });
    expect(await database.contacts.get(contact.id)).toEqual(contact);
  });

  test('is removed, and comes back', async () => {
    const { contact } = stored(await add('Ana Silva'));
    const done = stored(await removeContact(contact.id, NOW, database));
    expect(await database.contacts.count()).toBe(0);
    await undo(done.undoId, database);
    expect(await database.contacts.get(contact.id)).toEqual(contact);
  });

  test('has notes that are kept as they are written, without an entry for undo', async () => {
    const { contact } = stored(await add('Ana Silva'));
    const entries = await database.undoEntries.count();
    stored(await keepContactNotes(contact.id, 'Likes tea.', NOW, database));
    expect(await keepContactNotes(contact.id, 'x'.repeat(20_001), NOW, database)).toMatchObject({ failure: 'refused' });
    expect((await database.contacts.get(contact.id))?.notes).toBe('Likes tea.');
    expect(await database.undoEntries.count()).toBe(entries);
  });

  test('is told as gone after it was deleted', async () => {
    expect(await editContact('nobody', {}, NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await removeContact('nobody', NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await keepContactNotes('nobody', '', NOW, database)).toMatchObject({ failure: 'gone' });
  });
});
