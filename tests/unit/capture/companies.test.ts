import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { mergeCompanies } from '../../../lib/capture/company-merge';
import { removeCompany, renameCompany } from '../../../lib/capture/company-rename';
import { keysOfSplit, splitCompany } from '../../../lib/capture/company-split';
import { deletePostings } from '../../../lib/capture/delete-postings';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Draft, PostingFacts } from '../../../lib/capture/settle';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
const NO_FACTS = draftOf().facts.companyFacts;

let next = 0;
async function save(
  database: Database,
  companyName: string,
  rest: Partial<Draft> = {},
  facts: Partial<PostingFacts> = {},
) {
  next += 1;
  const draft = draftOf({ companyName, ...facts }, { id: `boards:${next}`, ...rest });
  return stored(await savePosting(draft, { database })).posting;
}

const namesIn = async (database: Database) => (await database.companies.toArray()).map((one) => one.name).sort();

describe('recognising a company', () => {
  test.each([
    ['its name in another spelling', ['Acme AI', {}], ['ACME AI, Inc.', {}]],
    [
      'its LinkedIn page',
      ['Acme AI', { companyKeys: ['linkedin:acme-ai'] }],
      ['Acme', { companyKeys: ['linkedin:Acme-AI'] }],
    ],
    [
      'its website',
      ['Acme AI', {}, { companyFacts: { ...NO_FACTS, website: 'https://www.acme.example/about' } }],
      ['Acme Labs', {}, { companyFacts: { ...NO_FACTS, website: 'acme.example' } }],
    ],
  ] as [string, [string, Partial<Draft>, Partial<PostingFacts>?], [string, Partial<Draft>, Partial<PostingFacts>?]][])(
    'by %s',
    async (_, one, other) => {
      const database = freshDatabase();
      const a = await save(database, ...one);
      const b = await save(database, ...other);
      expect(b.companyId).toBe(a.companyId);
      expect(await namesIn(database)).toEqual(['Acme AI']);
    },
  );

  test('what a page of its own says goes before the name', async () => {
    const database = freshDatabase();
    const a = await save(database, 'Atlas', { companyKeys: ['linkedin:atlas-robotics'] });
    const b = await save(database, 'Orbit', { companyKeys: ['linkedin:orbit'] });
    const c = await save(database, 'Atlas', { companyKeys: ['linkedin:orbit'] });
    expect([c.companyId, c.companyId]).toEqual([b.companyId, b.companyId]);
    expect((await database.companies.get(a.companyId))?.keys).toEqual(['linkedin:atlas-robotics', 'name:atlas']);
  });

  test('a board in the website field joins nobody', async () => {
    const database = freshDatabase();
    const website = { companyFacts: { ...NO_FACTS, website: 'https://jobs.lever.co/acme' } };
    await save(database, 'Acme AI', {}, website);
    await save(database, 'Orbit', {}, website);
    expect(await namesIn(database)).toEqual(['Acme AI', 'Orbit']);
  });
});

describe('merging companies', () => {
  test('gives postings and keys to one, ends the others, and can be undone', async () => {
    const database = freshDatabase();
    const a = await save(database, 'Acme AI');
    const b = await save(database, 'Acme Artificial Intelligence');
    const c = await save(database, 'Acme Labs');
    const before = await contentOf(database);
    const ids = [a.companyId, b.companyId, c.companyId];
    const { undoId, label } = stored(await mergeCompanies(ids, a.companyId, NOW, database));
    expect(label).toBe('Merged Acme Artificial Intelligence, Acme Labs into Acme AI');
    expect(await database.companies.toArray()).toMatchObject([
      { id: a.companyId, keys: ['name:acme ai', 'name:acme artificial intelligence', 'name:acme labs'] },
    ]);
    expect(new Set((await database.postings.toArray()).map((one) => one.companyId))).toEqual(new Set([a.companyId]));
    expect((await save(database, 'Acme Labs Ltd')).companyId).toBe(a.companyId);
    expect(await database.companies.count()).toBe(1);

    expect(await undo(undoId, database)).toBe('undone');
    expect((await contentOf(database)).companies).toEqual(before.companies);
  });

  test('needs two that are still there', async () => {
    const database = freshDatabase();
    const a = await save(database, 'Acme AI');
    const before = await contentOf(database);
    expect(await mergeCompanies([a.companyId, 'gone'], a.companyId, NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await contentOf(database)).toEqual(before);
  });
});

describe('splitting a company', () => {
  async function merged() {
    const database = freshDatabase();
    const a = await save(database, 'Acme AI');
    const b = await save(database, 'Acme Foods', { companyKeys: ['linkedin:acme-foods'] });
    await mergeCompanies([a.companyId, b.companyId], a.companyId, NOW, database);
    return { database, a, b, company: a.companyId };
  }

  test('proposes the keys that only the moved postings show', async () => {
    const { database, a, b, company } = await merged();
    const whole = await database.companies.get(company);
    if (!whole) throw new Error('the merged company is missing');
    expect(keysOfSplit(whole, [b], [a])).toEqual(['name:acme foods']);
    expect(keysOfSplit(whole, [a], [b])).toEqual(['name:acme ai']);
  });

  test('moves postings and keys, and later captures follow the keys', async () => {
    const { database, a, b, company } = await merged();
    const split = { companyId: company, postingIds: [b.id], name: 'Acme Foods', keys: ['linkedin:acme-foods'] };
    const { companyId } = stored(await splitCompany(split, NOW, database));
    expect(await database.companies.get(companyId)).toMatchObject({
      name: 'Acme Foods',
      keys: ['linkedin:acme-foods', 'name:acme foods'],
    });
    expect((await database.companies.get(company))?.keys).toEqual(['name:acme ai']);
    expect((await database.postings.get(b.id))?.companyId).toBe(companyId);
    expect((await database.postings.get(a.id))?.companyId).toBe(company);
    expect((await save(database, 'Acme Foods', { companyKeys: ['linkedin:acme-foods'] })).companyId).toBe(companyId);
    expect((await save(database, 'Acme AI')).companyId).toBe(company);
  });

  test('can be undone', async () => {
    const { database, b, company } = await merged();
    const before = await contentOf(database);
    const split = { companyId: company, postingIds: [b.id], name: 'Acme Foods', keys: [] };
    const { undoId } = stored(await splitCompany(split, NOW, database));
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test.each([
    ['no name', { name: ' ' }, 'incomplete'],
    ['no posting', { postingIds: [] }, 'incomplete'],
    ['every posting', { postingIds: null }, 'refused'],
    ['a company that is gone', { companyId: 'gone' }, 'gone'],
  ] as const)('refuses %s and changes nothing', async (_, wrong, failure) => {
    const { database, a, b, company } = await merged();
    const before = await contentOf(database);
    const split = { companyId: company, postingIds: [b.id], name: 'Acme Foods', keys: [], ...wrong };
    const postingIds = split.postingIds ?? [a.id, b.id];
    expect(await splitCompany({ ...split, postingIds }, NOW, database)).toMatchObject({ failure });
    expect(await contentOf(database)).toEqual(before);
  });

  test('never takes a key from a third company', async () => {
    const { database, b, company } = await merged();
    const orbit = await save(database, 'Orbit');
    const split = { companyId: company, postingIds: [b.id], name: 'Orbit', keys: ['name:orbit', 'name:acme foods'] };
    const { companyId } = stored(await splitCompany(split, NOW, database));
    expect((await database.companies.get(companyId))?.keys).toEqual(['name:acme foods']);
    expect((await database.companies.get(orbit.companyId))?.keys).toEqual(['name:orbit']);
  });
});

describe('renaming and removing a company', () => {
  test('is recognised by both names, leaves the posting its own, and can be undone', async () => {
    const database = freshDatabase();
    const posting = await save(database, 'Acme AI');
    const before = await contentOf(database);
    const { undoId } = stored(await renameCompany(posting.companyId, ' Acme Robotics ', NOW, database));
    expect(await database.companies.get(posting.companyId)).toMatchObject({
      name: 'Acme Robotics',
      keys: ['name:acme ai', 'name:acme robotics'],
    });
    expect((await database.postings.get(posting.id))?.companyName).toBe('Acme AI');
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('to a name another company has leaves the key there', async () => {
    const database = freshDatabase();
    const a = await save(database, 'Acme AI');
    const b = await save(database, 'Orbit');
    stored(await renameCompany(a.companyId, 'Orbit', NOW, database));
    const owners = await database.companies.where('keys').equals('name:orbit').toArray();
    expect(owners.map((owner) => owner.id)).toEqual([b.companyId]);
  });

  test('refuses an empty or endless name', async () => {
    const database = freshDatabase();
    const { companyId } = await save(database, 'Acme AI');
    for (const name of ['  ', 'x'.repeat(3_000)]) {
      expect(await renameCompany(companyId, name, NOW, database)).toMatchObject({ failure: 'refused' });
    }
    expect(await namesIn(database)).toEqual(['Acme AI']);
  });

  test('removes only a company without postings', async () => {
    const database = freshDatabase();
    const posting = await save(database, 'Acme AI');
    expect(await removeCompany(posting.companyId, NOW, database)).toMatchObject({ failure: 'refused' });
    await deletePostings([posting.id], NOW, database);
    expect(await namesIn(database)).toEqual(['Acme AI']);
    const { undoId } = stored(await removeCompany(posting.companyId, NOW, database));
    expect(await namesIn(database)).toEqual([]);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await namesIn(database)).toEqual(['Acme AI']);
  });
});
