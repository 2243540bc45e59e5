import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { editPosting } from '../../../lib/capture/edit-posting';
import { savePosting } from '../../../lib/capture/save-posting';
import { standingOf } from '../../../lib/capture/standing';
import { undo } from '../../../lib/db/write';
import { chooseStage, keepOwnWords } from '../../../lib/pipeline/own-application';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const MONDAY = new Date('2026-11-16T09:00:00Z');
const FRIDAY = new Date('2026-11-20T09:00:00Z');
const LONG = { text: 'Berlin, Germany', places: [], workplace: 'hybrid' as const };

describe('saving a posting', () => {
  test('writes posting, company and application, each once', async () => {
    const database = freshDatabase();
    const { posting, application } = stored(await savePosting(draftOf(), { now: MONDAY, database }));
    expect(posting).toMatchObject({
      id: 'boards:acme/1',
      title: 'Research Engineer',
      capturedAt: MONDAY.toISOString(),
    });
    expect(application).toMatchObject({ postingIds: [posting.id], stage: 'saved', notes: '', tags: [] });
    const content = await contentOf(database);
    expect(Object.fromEntries(Object.entries(content).map(([table, rows]) => [table, rows.length]))).toEqual({
      postings: 1,
      applications: 1,
      companies: 1,
    });
    expect(content.companies).toMatchObject([{ id: posting.companyId, name: 'Acme AI', keys: ['name:acme ai'] }]);
  });

  test('again updates captured facts and leaves stage, history, notes and tags alone', async () => {
    const database = freshDatabase();
    const { application } = stored(await savePosting(draftOf(), { now: MONDAY, database }));
    await chooseStage(application.id, 'applied', MONDAY, database);
    await keepOwnWords(application.id, { notes: 'Ask about data', tags: ['nlp'] }, MONDAY, database);
    const mine = await database.applications.get(application.id);

    const { posting } = stored(await savePosting(draftOf({ location: LONG }), { now: FRIDAY, database }));
    expect(posting).toMatchObject({ location: LONG, capturedAt: FRIDAY.toISOString() });
    expect(await database.postings.count()).toBe(1);
    expect(await database.applications.toArray()).toEqual([mine]);
  });

  test('again keeps facts that the page no longer states', async () => {
    const database = freshDatabase();
    const facts = {
      industry: 'Robotics',
      size: '51-200',
      founded: null,
      headquarters: null,
      website: null,
      rating: null,
    };
    await savePosting(draftOf({ location: LONG, seniority: 'Senior', companyFacts: facts }), { database });
    const later = draftOf({
      location: { text: 'Potsdam, Germany', places: [], workplace: null },
      companyFacts: { ...facts, industry: null, size: '201-500' },
    });
    const { posting } = stored(await savePosting(later, { database }));
    expect(posting.location).toEqual({ text: 'Potsdam, Germany', places: [], workplace: 'hybrid' });
    expect(posting.seniority).toBe('Senior');
    expect(posting.companyFacts).toMatchObject({ industry: 'Robotics', size: '201-500' });
  });

  test('again keeps what the user corrected, unless they choose it', async () => {
    const database = freshDatabase();
    const { posting: first } = stored(await savePosting(draftOf(), { database }));
    await editPosting(first.id, { title: 'Research Engineer, Speech' }, MONDAY, database);
    const page = draftOf({ title: 'Research Engineer II', seniority: 'Mid' });

    const { posting: kept } = stored(await savePosting(page, { database }));
    expect(kept).toMatchObject({ title: 'Research Engineer, Speech', seniority: 'Mid', sources: { title: 'user' } });
    const { posting: chosen } = stored(await savePosting(page, { database, only: ['title'] }));
    expect(chosen).toMatchObject({ title: 'Research Engineer II', sources: { title: 'page' } });
  });

  test('takes over only the chosen facts', async () => {
    const database = freshDatabase();
    await savePosting(draftOf(), { database });
    const page = draftOf({ seniority: 'Senior', employmentTypes: ['full-time'] });
    const { posting } = stored(await savePosting(page, { database, only: ['employmentTypes'] }));
    expect(posting).toMatchObject({ seniority: null, employmentTypes: ['full-time'] });
  });

  test.each([{ title: null }, { title: '  ' }, { companyName: null }])(
    'refuses %j and writes nothing',
    async (facts) => {
      const database = freshDatabase();
      expect(await savePosting(draftOf(facts), { database })).toMatchObject({ ok: false, failure: 'incomplete' });
      expect(await database.undoEntries.count()).toBe(0);
      expect(await database.postings.count()).toBe(0);
    },
  );

  test.each([
    { title: 'x'.repeat(2_001) },
    { validThrough: 'soon' },
    { applyUrl: 'javascript:alert(1)' },
    { description: { html: '<script>alert(1)</script>', text: 'alert(1)' } },
  ])('a refused value changes nothing (%#)', async (facts) => {
    const database = freshDatabase();
    await savePosting(draftOf(), { database });
    const before = await contentOf(database);
    expect(await savePosting(draftOf(facts), { database })).toMatchObject({ ok: false, failure: 'refused' });
    expect(await contentOf(database)).toEqual(before);
    expect(await database.undoEntries.count()).toBe(1);
  });

  test.each(['postings', 'applications', 'companies', 'undoEntries'] as const)(
    'a full disk while writing %s leaves everything as it was',
    async (table) => {
      const database = freshDatabase();
      await savePosting(draftOf(), { database });
      const before = await contentOf(database);
      database.table(table).hook('creating', () => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
      const other = draftOf({ companyName: 'Other' }, { id: 'boards:other/2' });
      expect(await savePosting(other, { database })).toMatchObject({ ok: false, failure: 'storage-full' });
      expect(await contentOf(database)).toEqual(before);
      expect(await database.undoEntries.count()).toBe(1);
    },
  );

  test('is one posting whether met by identity or by an address it was seen at', async () => {
    const database = freshDatabase();
    const byHand = draftOf({}, { id: 'web:https://boards.example/acme/1', site: 'web', externalId: null });
    await savePosting({ ...byHand, url: 'https://boards.example/acme/1' }, { database });
    await savePosting(draftOf(), { database });
    expect((await database.postings.toArray()).map((posting) => posting.id)).toEqual([
      'web:https://boards.example/acme/1',
    ]);
  });

  test('stays two postings where one address shows two that have identities of their own', async () => {
    const database = freshDatabase();
    const url = 'https://acme.example/careers';
    await savePosting(draftOf({}, { id: 'boards:acme/1', url }), { database });
    await savePosting(draftOf({ title: 'Data Scientist' }, { id: 'boards:acme/2', url }), { database });
    expect(await database.postings.count()).toBe(2);
  });

  test('remembers every address it was seen at, the canonical one staying', async () => {
    const database = freshDatabase();
    await savePosting(draftOf({}, { url: 'https://boards.example/acme/1' }), { database });
    const { posting } = stored(
      await savePosting(draftOf({}, { url: 'https://eu.boards.example/acme/1' }), { database }),
    );
    expect(posting.url).toBe('https://boards.example/acme/1');
    expect(posting.seenUrls).toEqual(['https://boards.example/acme/1', 'https://eu.boards.example/acme/1']);
  });

  test('links to the application of the same job seen elsewhere', async () => {
    const database = freshDatabase();
    const { application } = stored(await savePosting(draftOf(), { database }));
    await keepOwnWords(application.id, { notes: 'mine' }, MONDAY, database);
    const twin = draftOf({}, { id: 'other:7', url: 'https://other.example/7' });
    const linked = stored(await savePosting(twin, { database, linkTo: application.id }));
    expect(linked.application).toMatchObject({
      id: application.id,
      notes: 'mine',
      postingIds: ['boards:acme/1', 'other:7'],
    });
    expect(await database.applications.count()).toBe(1);
  });

  test('tells what is known of a draft: saved with its changes, or similar ones', async () => {
    const database = freshDatabase();
    await savePosting(draftOf(), { database });
    const again = await standingOf(draftOf({ seniority: 'Senior' }), database);
    expect(again.saved?.changes).toEqual([{ field: 'seniority', before: null, after: 'Senior', corrected: false }]);
    const twin = await standingOf(draftOf({ companyName: 'ACME AI GmbH' }, { id: 'other:7' }), database);
    expect(twin).toMatchObject({ saved: null, similar: [{ posting: { id: 'boards:acme/1' } }] });
  });
});

describe('undoing a save', () => {
  test('takes away everything a first save wrote', async () => {
    const database = freshDatabase();
    const { undoId } = stored(await savePosting(draftOf(), { database }));
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual({});
    expect(await undo(undoId, database)).toBe('gone');
  });

  test('of an update restores the facts as they were', async () => {
    const database = freshDatabase();
    await savePosting(draftOf(), { database });
    const before = await contentOf(database);
    const { undoId } = stored(await savePosting(draftOf({ seniority: 'Senior' }), { database }));
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('refuses where the user wrote something since, and changes nothing', async () => {
    const database = freshDatabase();
    const { undoId, application } = stored(await savePosting(draftOf(), { database }));
    await keepOwnWords(application.id, { notes: 'worth keeping' }, FRIDAY, database);
    const before = await contentOf(database);
    expect(await undo(undoId, database)).toBe('changed-since');
    expect(await contentOf(database)).toEqual(before);
  });
});
