import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../../lib/records/application';
import type { Posting, Salary } from '../../../lib/records/posting';
import {
  COLUMNS,
  FIRST_ORDER,
  inOrder,
  type ListedPosting,
  listed,
  matching,
  nextOrder,
} from '../../../lib/search/saved-list';
import { rowsOf, type Saved } from '../../support/saved-postings';

function listOf(...saved: Saved[]): ListedPosting[] {
  const { postings, applications, companies } = rowsOf(saved);
  return listed(postings, applications, companies);
}

const titles = (list: readonly ListedPosting[]) => list.map(({ posting }) => posting.title);

const pay = (max: number, more: Partial<Salary> = {}): Partial<Posting> => ({
  salary: { text: 'as shown', min: null, max, currency: 'EUR', period: 'year', source: 'employer', ...more },
});

describe('the list', () => {
  test('calls the company what the user calls it, and tells when it was first saved', () => {
    const [one] = listOf({
      title: 'A',
      company: 'Acme',
      companyName: 'ACME Inc.',
      facts: { capturedAt: '2026-11-20T00:00:00.000Z' },
      own: { createdAt: '2026-11-01T00:00:00.000Z' },
    });
    expect(one).toMatchObject({ company: 'Acme', savedAt: '2026-11-01T00:00:00.000Z' });
  });

  test('shares one application between linked postings, and lives without one', () => {
    const { postings, applications, companies } = rowsOf([{ title: 'A' }, { title: 'B' }, { title: 'C' }]);
    const [first, , third] = applications;
    if (!first || !third) throw new Error('rows are missing');
    const list = listed(postings, [{ ...first, postingIds: ['boards:1', 'boards:2'] }], companies);
    expect(list.map(({ application }) => application?.id)).toEqual([first.id, first.id, undefined]);
  });
});

describe('order', () => {
  test.each<[string, Saved[], (typeof COLUMNS)[number], string[]]>([
    [
      'titles as people sort them',
      [{ title: 'b' }, { title: 'É' }, { title: 'a10' }, { title: 'A2' }],
      'title',
      ['A2', 'a10', 'b', 'É'],
    ],
    [
      'stages as they follow each other',
      [
        { title: 'offer', own: { stage: 'offer' } },
        { title: 'saved' },
        { title: 'applied', own: { stage: 'applied' } },
      ],
      'stage',
      ['saved', 'applied', 'offer'],
    ],
    [
      'pay by its upper figure, each currency and period apart',
      [
        { title: 'hourly', facts: pay(90, { period: 'hour' }) },
        { title: 'dollars', facts: pay(70_000, { currency: 'USD' }) },
        { title: 'more', facts: pay(90_000) },
        { title: 'less', facts: pay(80_000) },
        {
          title: 'words only',
          facts: { salary: { text: 'good', min: null, max: null, currency: null, period: null, source: 'employer' } },
        },
      ],
      'salary',
      ['hourly', 'less', 'more', 'dollars', 'words only'],
    ],
    [
      'days',
      [
        { title: 'later', facts: { posted: { text: null, date: '2026-11-02', precision: 'day', repost: false } } },
        { title: 'unknown' },
        { title: 'earlier', facts: { posted: { text: null, date: '2026-10-30', precision: 'day', repost: false } } },
      ],
      'posted',
      ['earlier', 'later', 'unknown'],
    ],
  ])('%s', (_, saved, by, order) => {
    expect(titles(inOrder(listOf(...saved), { by, down: false }, 'en'))).toEqual(order);
  });

  test('what is not stated stands last both ways', () => {
    const list = listOf(
      { title: 'none' },
      { title: 'some', facts: { location: { text: 'Rome', places: [], workplace: null } } },
    );
    for (const down of [true, false]) {
      expect(titles(inOrder(list, { by: 'location', down }, 'en'))).toEqual(['some', 'none']);
    }
  });

  test('keeps every posting, is the same for the same postings, and turns round', () => {
    const saved = fc.record({
      title: fc.constantFrom('A', 'b', 'Ä', 'c 10', 'c 9'),
      company: fc.constantFrom('X', 'y'),
      facts: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }).map((max) => (max ? pay(max) : {})),
      own: fc.record({ stage: fc.constantFrom(...STAGES) }),
    });
    fc.assert(
      fc.property(fc.array(saved, { maxLength: 12 }), fc.constantFrom(...COLUMNS), (all, by) => {
        const list = listOf(...(all as Saved[]));
        const ids = (order: readonly ListedPosting[]) => order.map(({ posting }) => posting.id);
        const up = inOrder(list, { by, down: false }, 'en');
        expect(ids(up).toSorted()).toEqual(ids(list).toSorted());
        expect(ids(inOrder(list.toReversed(), { by, down: false }, 'en'))).toEqual(ids(up));
        const down = inOrder(list, { by, down: true }, 'en');
        expect(ids(down).toSorted()).toEqual(ids(list).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('pressing a column again turns it round; days and pay begin with the latest and the most', () => {
    expect(nextOrder(FIRST_ORDER, 'saved')).toEqual({ by: 'saved', down: false });
    expect(nextOrder(FIRST_ORDER, 'title')).toEqual({ by: 'title', down: false });
    expect(nextOrder({ by: 'title', down: true }, 'salary')).toEqual({ by: 'salary', down: true });
  });
});

describe('filter', () => {
  const list = listOf(
    {
      title: 'Research Engineer',
      company: 'Bénéficielle',
      text: 'You measure drift of Øresund models.',
      facts: { location: { text: 'Łódź, Poland', places: [], workplace: 'hybrid' } },
      own: { tags: ['first choice'], notes: 'Ask Zoë about labels' },
    },
    { title: '研究者', company: 'Acme', companyName: 'ACME Robotics Inc.' },
  );

  test.each([
    ['', 2],
    ['   ', 2],
    ['research', 1],
    ['RESEARCH beneficielle', 1],
    ['benefi', 1],
    ['lodz', 1],
    ['hybrid', 1],
    ['first choice', 1],
    ['zoe', 1],
    ['oresund', 1],
    ['研究', 1],
    ['robotics', 1],
    ['acme', 1],
    ['research acme', 0],
    ['nothing', 0],
    ['.*', 2],
  ])('%j finds %i', (typed, count) => expect(matching(list, typed)).toHaveLength(count));

  test('a note written since is found', () => {
    const [one] = list;
    if (!one?.application) throw new Error('the first has an application');
    expect(matching([one], 'yesterday')).toHaveLength(0);
    const later = { ...one, application: { ...one.application, notes: 'called yesterday' } };
    expect(matching([later], 'yesterday')).toHaveLength(1);
  });
});
