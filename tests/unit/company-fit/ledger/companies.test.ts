/** What is known about companies, when they are assessed, merged, split, removed, and found by an address. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { mergeCompanies } from '../../../../lib/capture/company-merge';
import { removeCompany } from '../../../../lib/capture/company-rename';
import { splitCompany } from '../../../../lib/capture/company-split';
import { postingAt } from '../../../../lib/capture/posting-at';
import { savePosting } from '../../../../lib/capture/save-posting';
import { companyAt } from '../../../../lib/company-fit/company-at';
import { STARTING_CRITERIA } from '../../../../lib/company-fit/criteria';
import {
  addCultureNote,
  chooseCompanyType,
  judgeCriterion,
  keepCriterionNote,
  keepCultureNote,
  removeCultureNote,
} from '../../../../lib/company-fit/ledger/assess-company';
import { beginCompany } from '../../../../lib/company-fit/ledger/begin-company';
import { type EvidenceDraft, keepEvidence } from '../../../../lib/company-fit/ledger/keep-evidence';
import { keepSelection } from '../../../../lib/company-fit/ledger/keep-selection';
import { changeCriteria, ownCriteria } from '../../../../lib/company-fit/ledger/own-criteria';
import { takeQuestion } from '../../../../lib/company-fit/ledger/taken-questions';
import { knownCompany, recentCompanies } from '../../../../lib/company-fit/ledger/what-is-known';
import type { Database } from '../../../../lib/db/database';
import { undo } from '../../../../lib/db/write';
import { addContact } from '../../../../lib/people/keep-contact';
import { type ItemName, UNFILED } from '../../../../lib/records/evidence';
import { contentOf, draftOf, freshDatabase, stored } from '../../../support/drafts';

const NOW = new Date('2026-11-02T09:00:00.000Z');
const LATER = new Date('2026-11-05T16:00:00.000Z');

async function begun(database: Database, name: string): Promise<string> {
  return stored(await beginCompany(name, null, [], NOW, database)).companyId;
}

function piece(
  companyId: string,
  quote: string,
  item: ItemName = 'data.care',
  postingId: string | null = null,
): EvidenceDraft {
  return {
    companyId,
    quote,
    item,
    postingId,
    question: null,
    grade: 'claimed',
    note: '',
    source: 'posting',
    url: null,
    pageTitle: null,
    on: '2026-11-01',
  };
}

describe('assessing a company', () => {
  test('decides its type and takes that back', async () => {
    const database = freshDatabase();
    const id = await begun(database, 'Fernwright');
    const { undoId } = stored(await chooseCompanyType(id, 'early-stage', NOW, database));
    expect(await database.assessments.get(id)).toMatchObject({ type: 'early-stage' });
    stored(await chooseCompanyType(id, null, NOW, database));
    expect(await database.assessments.get(id)).toMatchObject({ type: null });
    expect(await undo(undoId, database), 'a later decision is not overwritten').toBe('changed-since');
  });

  test('keeps a judgement and the words beside it apart', async () => {
    const database = freshDatabase();
    const id = await begun(database, 'Fernwright');
    stored(await keepCriterionNote(id, 'hard-problems', 'Weather is hard.', NOW, database));
    stored(await judgeCriterion(id, 'hard-problems', 'partly', NOW, database));
    stored(await keepCriterionNote(id, 'hard-problems', 'Weather is very hard.', NOW, database));
    expect((await database.assessments.get(id))?.criteria).toEqual({
      'hard-problems': { judgement: 'partly', note: 'Weather is very hard.' },
    });
  });

  test('adds, rewords and removes culture notes', async () => {
    const database = freshDatabase();
    const id = await begun(database, 'Fernwright');
    const note = {
      kind: 'news',
      text: 'Two founders left in spring.',
      url: 'https://paper.example/1',
      on: '2026-10-01',
    } as const;
    stored(await addCultureNote(id, note, NOW, database));
    const noteId = (await database.assessments.get(id))?.culture[0]?.id ?? '';
    stored(await keepCultureNote(id, noteId, 'Both founders left.', NOW, database));
    expect((await database.assessments.get(id))?.culture).toMatchObject([{ ...note, text: 'Both founders left.' }]);
    const { undoId } = stored(await removeCultureNote(id, noteId, LATER, database));
    expect((await database.assessments.get(id))?.culture).toEqual([]);
    await undo(undoId, database);
    expect((await database.assessments.get(id))?.culture).toHaveLength(1);
  });

  test('refuses empty notes, scripts for addresses, and companies that are gone', async () => {
    const database = freshDatabase();
    const id = await begun(database, 'Fernwright');
    const note = { kind: 'news', text: 'Words.', url: null, on: '2026-10-01' } as const;
    expect(await addCultureNote(id, { ...note, text: ' ' }, NOW, database)).toMatchObject({ failure: 'incomplete' });
    expect(await addCultureNote(id, { ...note, url: 'javascript:alert(1)' }, NOW, database)).toMatchObject({
      failure: 'refused',
    });
    expect(await addCultureNote('nobody', note, NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await database.assessments.count()).toBe(0);
  });
});

describe('own criteria', () => {
  test('are the starting list until changed, then the user’s in their order', async () => {
    const database = freshDatabase();
    expect(await ownCriteria(database)).toEqual(STARTING_CRITERIA);
    const mine = [{ id: 'near', text: 'I can cycle there' }, ...STARTING_CRITERIA.slice(0, 2)];
    const { undoId } = stored(await changeCriteria(mine, 'Added a criterion', NOW, database));
    expect(await ownCriteria(database)).toEqual(mine);
    await undo(undoId, database);
    expect(await ownCriteria(database)).toEqual(STARTING_CRITERIA);
  });

  test('refuses an empty one', async () => {
    const database = freshDatabase();
    expect(await changeCriteria([{ id: 'x', text: '' }], 'Changed', NOW, database)).toMatchObject({
      failure: 'refused',
    });
  });
});

describe('what is known about a company', () => {
  test('goes along when it is merged, each sentence once, and comes back by undo', async () => {
    const database = freshDatabase();
    const [into, other] = [await begun(database, 'Fernwright'), await begun(database, 'Fernwright Labs')];
    stored(await keepEvidence(piece(into, 'Data is deleted after a year.'), NOW, database));
    stored(await keepEvidence(piece(other, 'data is deleted after a year'), NOW, database));
    stored(await keepEvidence(piece(other, 'Farmers use it to water.', 'problem.user'), NOW, database));
    stored(
      await takeQuestion(
        { companyId: other, item: 'data.labels', audience: 'engineer', text: 'Who labels?' },
        NOW,
        database,
      ),
    );
    stored(await chooseCompanyType(other, 'early-stage', NOW, database));
    const { contact } = stored(
      await addContact({ name: 'Imke de Vries', companyIds: [other, into] }, { now: NOW }, database),
    );
    stored(await judgeCriterion(into, 'hard-problems', 'yes', NOW, database));
    stored(await judgeCriterion(other, 'hard-problems', 'no', NOW, database));
    const before = await contentOf(database);
    const { undoId } = stored(await mergeCompanies([into, other], into, LATER, database));
    const known = await knownCompany(into, database);
    expect(known?.ledger.map(({ quote }) => quote).toSorted()).toEqual([
      'Data is deleted after a year.',
      'Farmers use it to water.',
    ]);
    expect(known?.questions).toMatchObject([{ companyId: into }]);
    expect(await database.contacts.get(contact.id)).toMatchObject({ companyIds: [into] });
    expect(known?.assessment).toMatchObject({
      type: 'early-stage',
      criteria: { 'hard-problems': { judgement: 'yes' } },
    });
    expect(await knownCompany(other, database)).toBeNull();
    await undo(undoId, database);
    expect(await contentOf(database)).toEqual(before);
  });

  test('is split with the postings it was taken from', async () => {
    const database = freshDatabase();
    const one = stored(await savePosting(draftOf({}, { id: 'boards:acme/1' }), { database, now: NOW }));
    const two = stored(
      await savePosting(draftOf({ title: 'Agronomist' }, { id: 'boards:acme/2' }), { database, now: NOW }),
    );
    const companyId = one.posting.companyId;
    stored(await keepEvidence(piece(companyId, 'Stays.', 'data.care', one.posting.id), NOW, database));
    stored(await keepEvidence(piece(companyId, 'Goes.', 'data.care', two.posting.id), NOW, database));
    const split = { companyId, postingIds: [two.posting.id], name: 'Acme Fields', keys: [] };
    const { companyId: fresh } = stored(await splitCompany(split, LATER, database));
    expect((await knownCompany(companyId, database))?.ledger).toMatchObject([{ quote: 'Stays.' }]);
    expect((await knownCompany(fresh, database))?.ledger).toMatchObject([{ quote: 'Goes.' }]);
  });

  test('goes when the company is removed, and comes back by undo', async () => {
    const database = freshDatabase();
    const id = await begun(database, 'Fernwright');
    stored(await keepEvidence(piece(id, 'Words.'), NOW, database));
    stored(await chooseCompanyType(id, 'large-tech', NOW, database));
    const before = await contentOf(database);
    const { undoId } = stored(await removeCompany(id, LATER, database));
    expect(await contentOf(database)).toEqual({});
    await undo(undoId, database);
    expect(await contentOf(database)).toEqual(before);
  });

  test('puts the company last touched first, whatever was touched', async () => {
    const database = freshDatabase();
    const [older, newer] = [await begun(database, 'Older'), await begun(database, 'Newer')];
    expect((await recentCompanies(5, database)).map(({ name }) => name).toSorted()).toEqual(['Newer', 'Older']);
    stored(await keepEvidence(piece(older, 'Words.'), LATER, database));
    expect((await recentCompanies(5, database)).map(({ id }) => id)).toEqual([older, newer]);
    expect(await recentCompanies(1, database)).toHaveLength(1);
  });
});

describe('the company behind an address', () => {
  async function saved() {
    const database = freshDatabase();
    const draft = draftOf(
      {
        companyName: 'Fernwright',
        companyFacts: {
          ...{ industry: null, size: null, founded: null, headquarters: null, rating: null },
          website: 'https://www.fernwright.example',
        },
      },
      { id: 'greenhouse:fernwright/4567', companyKeys: ['linkedin:fernwright', 'glassdoor:90210'] },
    );
    const { posting } = stored(
      await savePosting({ ...draft, url: 'https://boards.greenhouse.io/fernwright/jobs/4567' }, { database, now: NOW }),
    );
    return { database, id: posting.companyId };
  }

  test.each([
    ['its saved posting', 'https://boards.greenhouse.io/fernwright/jobs/4567?utm_source=mail'],
    ['its saved posting on another host of the system', 'https://job-boards.greenhouse.io/fernwright/jobs/4567'],
    ['another posting in the same hiring system', 'https://boards.greenhouse.io/fernwright/jobs/9999'],
    ['its website', 'https://fernwright.example/about'],
    ['a host below its website', 'https://blog.fernwright.example/2026/drift'],
    ['its LinkedIn page', 'https://www.linkedin.com/company/fernwright/people/'],
    ['its LinkedIn page in another country', 'https://de.linkedin.com/company/Fernwright'],
    ['its Glassdoor overview', 'https://www.glassdoor.com/Overview/Working-at-Fernwright-EI_IE90210.11,21.htm'],
    ['its Glassdoor reviews', 'https://www.glassdoor.co.uk/Reviews/Fernwright-Reviews-E90210.htm'],
  ])('is found on %s', async (_, address) => {
    const { database, id } = await saved();
    expect(await companyAt(address, postingAt(address), database)).toBe(id);
  });

  test.each([
    ['somebody else’s page', 'https://news.example/fernwright'],
    ['a name that only ends like its own', 'https://notfernwright.example/'],
    ['another company in the hiring system', 'https://boards.greenhouse.io/brightloom/jobs/1'],
    ['another page on LinkedIn', 'https://www.linkedin.com/company/fernwright-foods/'],
    ['LinkedIn’s feed', 'https://www.linkedin.com/feed/'],
    ['a browser page', 'chrome://settings/'],
    ['no address', 'fernwright'],
  ])('is not guessed on %s', async (_, address) => {
    const { database } = await saved();
    expect(await companyAt(address, postingAt(address), database)).toBeNull();
  });
});

describe('words selected on a page', () => {
  const words = 'We re-train when the seasons turn.';

  test('go to the company behind the page, and a company’s own page shows', async () => {
    const database = freshDatabase();
    const id = stored(await beginCompany('Fernwright', 'https://fernwright.example', [], NOW, database)).companyId;
    const other = await begun(database, 'Brightloom');
    const page = {
      words,
      address: 'https://fernwright.example/blog/drift#top',
      title: ' Drift ',
      question: 'audit',
      inView: other,
    } as const;
    const kept = stored(await keepSelection(page, NOW, database));
    expect(kept).toMatchObject({ companyName: 'Fernwright' });
    expect(kept.evidence).toMatchObject({
      ...{
        companyId: id,
        question: 'audit',
        item: null,
        grade: 'shown',
        source: 'engineering-blog',
        pageTitle: 'Drift',
      },
      ...{ url: 'https://fernwright.example/blog/drift', on: '2026-11-02' },
    });
  });

  test('go to the company in view from a page of somebody else’s, as a claim', async () => {
    const database = freshDatabase();
    const id = await begun(database, 'Fernwright');
    const page = { words, address: 'https://paper.example/farming', title: null, question: null, inView: id };
    const { evidence } = stored(await keepSelection(page, NOW, database));
    expect(evidence).toMatchObject({ companyId: id, grade: 'claimed', source: 'news', question: null });
  });

  test('wait for a company where none is known', async () => {
    const database = freshDatabase();
    const page = { words, address: 'https://paper.example/farming', title: null, question: null, inView: null };
    const kept = stored(await keepSelection(page, NOW, database));
    expect(kept).toMatchObject({ companyName: null, evidence: { companyId: UNFILED } });
  });

  test('of a saved posting carry it along', async () => {
    const database = freshDatabase();
    const { posting } = stored(await savePosting(draftOf(), { database, now: NOW }));
    const page = { words, address: posting.url, title: 'Research Engineer', question: null, inView: null };
    const { evidence } = stored(await keepSelection(page, NOW, database));
    expect(evidence).toMatchObject({
      source: 'posting',
      grade: 'claimed',
      postingId: posting.id,
      companyId: posting.companyId,
    });
  });

  test('are refused from a page that is none of the web', async () => {
    const database = freshDatabase();
    const page = { words, address: 'file:///home/notes.html', title: null, question: null, inView: null };
    expect(await keepSelection(page, NOW, database)).toMatchObject({ failure: 'refused' });
  });
});
