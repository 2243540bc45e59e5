import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { deletePostings } from '../../../lib/capture/delete-postings';
import { editPosting } from '../../../lib/capture/edit-posting';
import { linkPosting, unlinkPosting } from '../../../lib/capture/link-postings';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { chooseStage, keepOwnWords } from '../../../lib/pipeline/own-application';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');

async function twoSaved(): Promise<{ database: Database; one: string; other: string; applications: [string, string] }> {
  const database = freshDatabase();
  const first = stored(await savePosting(draftOf(), { database }));
  const draft = draftOf({ title: 'Data Scientist' }, { id: 'other:7', url: 'https://other.example/7' });
  const second = stored(await savePosting(draft, { database }));
  const applications: [string, string] = [first.application.id, second.application.id];
  return { database, one: first.posting.id, other: second.posting.id, applications };
}

describe('deleting postings', () => {
  test('removes posting and application; undo brings back all of it with the notes', async () => {
    const { database, one, applications } = await twoSaved();
    await keepOwnWords(applications[0], { notes: 'long thoughts' }, NOW, database);
    const before = await contentOf(database);
    const { undoId, label } = stored(await deletePostings([one], NOW, database));
    expect(label).toBe('Deleted Research Engineer');
    const left = await contentOf(database);
    expect(left).toMatchObject({ postings: [{ id: 'other:7' }] });
    expect(left.applications).toMatchObject([{ id: applications[1] }]);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('of several is one action', async () => {
    const { database, one, other } = await twoSaved();
    const before = await contentOf(database);
    const { undoId, label } = stored(await deletePostings([one, other, 'gone'], NOW, database));
    expect(label).toBe('Deleted 2 postings');
    expect(await database.applications.count()).toBe(0);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
    expect(await deletePostings(['gone'], NOW, database)).toMatchObject({ failure: 'gone' });
  });

  test('of hundreds is one action too', async () => {
    const database = freshDatabase();
    const ids = Array.from({ length: 400 }, (_, i) => `boards:${i}`);
    for (const id of ids) await savePosting(draftOf({}, { id, url: `https://boards.example/${id}` }), { database });
    const before = await contentOf(database);
    const { undoId } = stored(await deletePostings(ids, NOW, database));
    expect(await database.postings.count()).toBe(0);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('keeps an application that covers another posting', async () => {
    const { database, one, other, applications } = await twoSaved();
    await linkPosting(other, applications[0], NOW, database);
    await deletePostings([one], NOW, database);
    expect(await database.applications.toArray()).toMatchObject([{ id: applications[0], postingIds: [other] }]);
  });
});

describe('linking postings', () => {
  test('keeps what the user wrote about both, and can be undone', async () => {
    const { database, other, applications } = await twoSaved();
    await keepOwnWords(applications[0], { notes: 'first', tags: ['nlp'] }, NOW, database);
    await keepOwnWords(applications[1], { notes: 'second', tags: ['nlp', 'remote'] }, NOW, database);
    await chooseStage(applications[0], 'applied', NOW, database);
    const before = await contentOf(database);
    const { undoId } = stored(await linkPosting(other, applications[0], NOW, database));
    expect(await database.applications.toArray()).toMatchObject([
      { postingIds: ['boards:acme/1', 'other:7'], notes: 'first\n\nsecond', tags: ['nlp', 'remote'], stage: 'applied' },
    ]);
    expect(await linkPosting(other, applications[0], NOW, database)).toMatchObject({ failure: 'refused' });
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('notes that are too long together are refused, not cut', async () => {
    const { database, other, applications } = await twoSaved();
    for (const id of applications) await keepOwnWords(id, { notes: 'x'.repeat(60_000) }, NOW, database);
    const before = await contentOf(database);
    expect(await linkPosting(other, applications[0], NOW, database)).toMatchObject({ failure: 'refused' });
    expect(await contentOf(database)).toEqual(before);
  });

  test('unlinking begins a new application and leaves the old one its words', async () => {
    const { database, one, other, applications } = await twoSaved();
    await linkPosting(other, applications[0], NOW, database);
    await keepOwnWords(applications[0], { notes: 'mine' }, NOW, database);
    const { undoId } = stored(await unlinkPosting(other, NOW, database));
    const fresh = await database.applications.where('postingIds').equals(other).first();
    expect(fresh).toMatchObject({ postingIds: [other], stage: 'saved', notes: '' });
    expect(await database.applications.get(applications[0])).toMatchObject({ postingIds: [one], notes: 'mine' });
    expect(await unlinkPosting(other, NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await undo(undoId, database)).toBe('undone');
    expect(await database.applications.count()).toBe(1);
  });
});

describe('correcting a posting', () => {
  test('marks the facts as the user’s and leaves the time of capture', async () => {
    const { database, one } = await twoSaved();
    const before = await database.postings.get(one);
    const place = { text: 'Lyon, France', places: [] };
    const { posting } = stored(
      await editPosting(one, { seniority: 'Staff', place, workplace: 'remote' }, NOW, database),
    );
    expect(posting).toEqual({
      ...before,
      seniority: 'Staff',
      location: { ...place, workplace: 'remote' },
      sources: { ...before?.sources, seniority: 'user', location: 'user', workplace: 'user' },
    });
    expect(await database.postings.get(one)).toEqual(posting);
  });

  test('a new company name moves it, and undo moves it back', async () => {
    const { database, one } = await twoSaved();
    const before = await contentOf(database);
    const { posting, undoId } = stored(await editPosting(one, { companyName: 'Orbit' }, NOW, database));
    expect(await database.companies.get(posting.companyId)).toMatchObject({ name: 'Orbit', keys: ['name:orbit'] });
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test.each([{ title: '' }, { companyName: '' }, { applyUrl: 'nonsense' }, { validThrough: '2026-02-31' }])(
    'refuses %j and changes nothing',
    async (correction) => {
      const { database, one } = await twoSaved();
      const before = await contentOf(database);
      expect(await editPosting(one, correction, NOW, database)).toMatchObject({ failure: 'refused' });
      expect(await contentOf(database)).toEqual(before);
    },
  );
});

describe('stage, notes and tags', () => {
  test('a stage is written into the history once, and can be undone', async () => {
    const { database, applications } = await twoSaved();
    const [id] = applications;
    const moved = stored(await chooseStage(id, 'interviewing', NOW, database));
    expect(stored(await chooseStage(id, 'interviewing', NOW, database))).toBeNull();
    expect((await database.applications.get(id))?.history.map((step) => step.stage)).toEqual(['saved', 'interviewing']);
    expect(await undo(moved?.undoId ?? '', database)).toBe('undone');
    expect(await database.applications.get(id)).toMatchObject({ stage: 'saved', history: [{ stage: 'saved' }] });
  });

  test('notes that do not fit leave the last version, and a deleted posting says so', async () => {
    const { database, one, applications } = await twoSaved();
    const [id] = applications;
    await keepOwnWords(id, { notes: 'fits' }, NOW, database);
    expect(await keepOwnWords(id, { notes: 'x'.repeat(100_001) }, NOW, database)).toMatchObject({ failure: 'refused' });
    expect((await database.applications.get(id))?.notes).toBe('fits');
    await deletePostings([one], NOW, database);
    expect(await keepOwnWords(id, { notes: 'late' }, NOW, database)).toMatchObject({ failure: 'gone' });
  });
});
