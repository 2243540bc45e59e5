import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../lib/capture/changes';
import { savePosting } from '../../../lib/capture/save-posting';
import type { PostingFacts } from '../../../lib/capture/settle';
import type { Posted, Posting } from '../../../lib/records/posting';
import { draftOf, freshDatabase, stored } from '../../support/drafts';

const posted = (date: string | null, precision: Posted['precision'], repost = false): Partial<PostingFacts> => ({
  posted: { text: 'as shown', date, precision, repost },
});

async function changedFields(saved: Partial<PostingFacts>, now: Partial<PostingFacts>, by?: Partial<Posting>) {
  const { posting } = stored(await savePosting(draftOf(saved), { database: freshDatabase() }));
  return changesOf({ ...posting, ...by }, draftOf(now)).map((change) => change.field);
}

describe('what changed on a page', () => {
  test.each<[string, Partial<PostingFacts>, Partial<PostingFacts>, string[]]>([
    ['nothing', {}, {}, []],
    ['a title', {}, { title: 'Data Scientist' }, ['title']],
    ['a fact the page no longer states', { seniority: 'Senior', employmentTypes: ['full-time'] }, {}, []],
    ['a fact stated for the first time', {}, { seniority: 'Senior' }, ['seniority']],
    ['a closed posting', { state: 'open' }, { state: 'closed' }, ['state']],
    ['a state that is no longer told', { state: 'open' }, { state: 'unknown' }, []],
    ['relative days that wander by one', posted('2026-11-01', 'day'), posted('2026-11-02', 'day'), []],
    ['a day that moved', posted('2026-11-01', 'day'), posted('2026-11-12', 'day'), ['posted']],
    ['weeks that wander', posted('2026-11-01', 'week'), posted('2026-11-08', 'week'), []],
    ['a repost', posted('2026-11-01', 'day'), posted('2026-11-01', 'day', true), ['posted']],
    ['a bound', posted('2026-10-01', 'at-least'), posted('2026-11-01', 'at-least'), []],
    ['a date where only words were', posted(null, 'at-least'), posted('2026-11-01', 'day'), ['posted']],
    [
      'space in a description',
      { description: { html: '<p>One two</p>', text: 'One two' } },
      { description: { html: '<p>One  two </p>', text: 'One\n two' } },
      [],
    ],
    [
      'a word in a description',
      { description: { html: '<p>One two</p>', text: 'One two' } },
      { description: { html: '<p>One three</p>', text: 'One three' } },
      ['description'],
    ],
    [
      'a workplace that is no longer told',
      { location: { text: 'Berlin', places: [], workplace: 'remote' } },
      { location: { text: 'Berlin', places: [], workplace: null } },
      [],
    ],
    [
      'a place',
      { location: { text: 'Berlin', places: [], workplace: null } },
      { location: { text: 'Paris', places: [], workplace: null } },
      ['location'],
    ],
  ])('%s', async (_, saved, now, fields) => {
    expect(await changedFields(saved, now)).toEqual(fields);
  });

  test('a correction of the user’s is marked as such', async () => {
    const { posting } = stored(await savePosting(draftOf(), { database: freshDatabase() }));
    const corrected: Posting = { ...posting, sources: { ...posting.sources, title: 'user', workplace: 'user' } };
    const now = draftOf({
      title: 'Other',
      location: { text: 'Paris', places: [], workplace: null },
      seniority: 'Senior',
    });
    expect(changesOf(corrected, now).map(({ field, corrected: mine }) => [field, mine])).toEqual([
      ['title', true],
      ['location', true],
      ['seniority', false],
    ]);
  });
});
