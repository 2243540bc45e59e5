import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { editPosting } from '../../../lib/capture/edit-posting';
import type { TabReading } from '../../../lib/capture/read-tab';
import { saveAtOnce } from '../../../lib/capture/save-at-once';
import type { Draft } from '../../../lib/capture/settle';
import type { Database } from '../../../lib/db/database';
import { contentOf, draftOf, freshDatabase } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');

function readingOf(draft: Draft, state: 'posting' | 'unsure' | 'not-a-posting' = 'posting'): TabReading {
  return { state, draft, reading: {} } as unknown as TabReading;
}

const save = (draft: Draft, database: Database) => saveAtOnce(readingOf(draft), NOW, database);

describe('saving without the popup', () => {
  test('stores a posting whose title and company the page itself states', async () => {
    const database = freshDatabase();
    expect(await save(draftOf(), database)).toMatchObject({
      outcome: 'saved',
      saved: { posting: { id: 'boards:acme/1' } },
    });
  });

  test.each<[string, TabReading]>([
    ['the reader is not sure', readingOf(draftOf(), 'unsure')],
    ['it is no posting', readingOf(draftOf(), 'not-a-posting')],
    ['the page cannot be read', { state: 'unreadable' }],
    ['there is no access', { state: 'no-access', why: 'browser-page', url: null }],
    ['the title is missing', readingOf(draftOf({ title: null }))],
    ['the company is blank', readingOf(draftOf({ companyName: ' ' }))],
    ['the title is in doubt', readingOf(draftOf({}, { doubtful: ['title'] }))],
    ['the company comes from the address', readingOf(draftOf({}, { sources: { title: 'page', companyName: 'url' } }))],
    ['nobody says where the title is from', readingOf(draftOf({}, { sources: { companyName: 'page' } }))],
  ])('asks somebody to look where %s, and writes nothing', async (_, read) => {
    const database = freshDatabase();
    expect(await saveAtOnce(read, NOW, database)).toEqual({ outcome: 'review' });
    expect(await database.postings.count()).toBe(0);
  });

  test('another field in doubt is no reason to ask', async () => {
    expect(await save(draftOf({}, { doubtful: ['salary'] }), freshDatabase())).toMatchObject({ outcome: 'saved' });
  });

  test('of a saved posting takes over what changed, except what the user corrected', async () => {
    const database = freshDatabase();
    await save(draftOf({ seniority: 'Mid' }), database);
    await editPosting('boards:acme/1', { title: 'Research Engineer, Speech' }, NOW, database);
    const done = await save(draftOf({ title: 'Research Engineer', seniority: 'Senior' }), database);
    expect(done).toMatchObject({
      outcome: 'updated',
      saved: { posting: { title: 'Research Engineer, Speech', seniority: 'Senior' } },
    });
  });

  test('of a saved posting that is as it was writes nothing', async () => {
    const database = freshDatabase();
    await save(draftOf(), database);
    const before = await contentOf(database);
    expect(await save(draftOf(), database)).toEqual({ outcome: 'unchanged', title: 'Research Engineer' });
    expect(await contentOf(database)).toEqual(before);
    expect(await database.undoEntries.count()).toBe(1);
  });

  test.each([{ title: 'Office Lead' }, { companyName: 'Orbit' }])(
    'asks where one address shows another job: %j',
    async (facts) => {
      const database = freshDatabase();
      await save(draftOf(), database);
      const before = await contentOf(database);
      expect(await save(draftOf(facts), database)).toEqual({ outcome: 'review' });
      expect(await contentOf(database)).toEqual(before);
    },
  );

  test('says what went wrong where the database does not open', async () => {
    const database = freshDatabase();
    database.use({
      stack: 'dbcore',
      name: 'broken',
      create: () => {
        throw new DOMException('corrupt', 'UnknownError');
      },
    });
    expect(await save(draftOf(), database)).toMatchObject({
      outcome: 'failed',
      says: expect.stringContaining('Nothing'),
    });
  });
});
