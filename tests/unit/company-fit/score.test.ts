import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Headline, KNOWN_NEEDED } from '../../../lib/company-fit/headline';
import { type ItemState, RANGE, type Score, scoreOf, stateOf, supposing } from '../../../lib/company-fit/score';
import { standingOf } from '../../../lib/company-fit/standing';
import { type Evidence, GRADES, ITEMS, type ItemName, QUESTIONS } from '../../../lib/records/evidence';
import { anyItem, anyLedger, piece, pieces } from './random-ledger';

const all = { numRuns: 400 };

/** Each point's range by DESIGN's table, written out again so that a change of the table is seen. */
const TABLE: Record<ItemState, [number, number]> = {
  unknown: [0, 1],
  claimed: [0.5, 1],
  shown: [1, 1],
  contradicted: [0, 0],
  disputed: [0, 1],
};

function itemsOf(score: Score) {
  return QUESTIONS.flatMap((name) => score.questions[name].items);
}

function stateOfItem(score: Score, item: ItemName): ItemState | undefined {
  return itemsOf(score).find(({ name }) => name === item)?.state;
}

function questionWith(score: Score, item: ItemName) {
  const found = QUESTIONS.map((name) => score.questions[name]).find(({ items }) =>
    items.some((one) => one.name === item),
  );
  if (!found) throw new Error(`no question holds ${item}: add it to the framework`);
  return found;
}

describe('a point', () => {
  test.each<[string, Evidence['grade'][], ItemState]>([
    ['nothing', [], 'unknown'],
    ['a claim', ['claimed'], 'claimed'],
    ['many claims', ['claimed', 'claimed', 'claimed'], 'claimed'],
    ['something shown', ['shown'], 'shown'],
    ['a claim, then shown', ['claimed', 'shown'], 'shown'],
    ['shown, then a claim', ['shown', 'claimed'], 'shown'],
    ['a contradiction', ['contradicted'], 'contradicted'],
    ['a claim and a contradiction', ['claimed', 'contradicted'], 'disputed'],
    ['a contradiction and something shown', ['contradicted', 'shown'], 'disputed'],
    ['all of them', ['contradicted', 'claimed', 'shown'], 'disputed'],
  ])('%s', (_, grades, state) => expect(stateOf(grades.map((grade) => ({ grade })))).toBe(state));

  test('is worth what the table says', () => {
    const found = Object.fromEntries(Object.entries(RANGE).map(([state, { least, most }]) => [state, [least, most]]));
    expect(found).toEqual(TABLE);
  });
});

describe('a ledger', () => {
  test('of nothing leaves everything open', () => {
    const score = scoreOf([]);
    for (const name of QUESTIONS) expect(score.questions[name]).toMatchObject({ name, least: 0, most: 4 });
    expect(score).toMatchObject({ known: 0, waiting: 0, headline: { kind: 'too-little', known: 0, needed: 8 } });
  });

  test('sums each question by itself and counts nothing that has no point', () => {
    const score = scoreOf([
      piece('problem.user', 'shown'),
      piece('problem.metric', 'claimed'),
      piece('problem.core', 'contradicted'),
      piece('audit.groups', 'claimed'),
      piece('audit.groups', 'contradicted'),
      piece(null, 'shown'),
      piece(null, 'contradicted', { question: 'data' }),
    ]);
    expect(score.questions.problem).toMatchObject({ least: 1.5, most: 3 });
    expect(score.questions.audit).toMatchObject({ least: 0, most: 4 });
    expect(score.questions.data).toMatchObject({ least: 0, most: 4 });
    expect(score).toMatchObject({ known: 4, waiting: 2 });
    expect(score.questions.problem.items.map(({ name, state }) => [name, state])).toEqual([
      ['problem.user', 'shown'],
      ['problem.metric', 'claimed'],
      ['problem.fit', 'unknown'],
      ['problem.core', 'contradicted'],
    ]);
  });

  test('lists what bears on a point newest first, by the day it was said', () => {
    const score = scoreOf([
      piece('data.care', 'claimed', { id: 'old', on: '2024-05-01' }),
      piece('data.care', 'claimed', { id: 'new', on: '2026-05-01' }),
      piece('data.care', 'claimed', { id: 'later-kept', on: '2025-05-01', createdAt: '2026-02-02T00:00:00.000Z' }),
      piece('data.care', 'claimed', { id: 'kept', on: '2025-05-01', createdAt: '2026-02-01T00:00:00.000Z' }),
    ]);
    expect(score.questions.data.items[3]?.pieces.map(({ id }) => id)).toEqual(['new', 'later-kept', 'kept', 'old']);
  });

  test('of 500 pieces keeps every one', () => {
    const many = Array.from({ length: 500 }, (_, i) => piece(ITEMS[i % 20] ?? null, GRADES[i % 3] ?? 'claimed'));
    expect(itemsOf(scoreOf(many)).flatMap((one) => one.pieces)).toHaveLength(500);
  });
});

describe('whatever the ledger', () => {
  test('the score is the table summed up, point by point', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const score = scoreOf(ledger);
        expect(itemsOf(score).map(({ name }) => name)).toEqual([...ITEMS]);
        for (const name of QUESTIONS) {
          const own = ITEMS.filter((item) => item.startsWith(`${name}.`)).map((item) => {
            const grades = ledger.filter((one) => one.item === item).map(({ grade }) => grade);
            const against = grades.includes('contradicted');
            const support = grades.some((grade) => grade !== 'contradicted');
            if (against) return support ? TABLE.disputed : TABLE.contradicted;
            if (!support) return TABLE.unknown;
            return grades.includes('shown') ? TABLE.shown : TABLE.claimed;
          });
          expect(score.questions[name].least).toBe(own.reduce((sum, [least]) => sum + least, 0));
          expect(score.questions[name].most).toBe(own.reduce((sum, [, most]) => sum + most, 0));
        }
      }),
      all,
    );
  });

  test('support never lowers a least', () => {
    fc.assert(
      fc.property(anyLedger, anyItem, fc.constantFrom('claimed', 'shown'), (ledger, item, grade) => {
        const before = scoreOf(ledger);
        const after = scoreOf([...ledger, piece(item, grade)]);
        for (const name of QUESTIONS) {
          expect(after.questions[name].least).toBeGreaterThanOrEqual(before.questions[name].least);
        }
      }),
      all,
    );
  });

  test('contradiction never raises a most', () => {
    fc.assert(
      fc.property(anyLedger, anyItem, (ledger, item) => {
        const before = scoreOf(ledger);
        const after = scoreOf([...ledger, piece(item, 'contradicted')]);
        for (const name of QUESTIONS) {
          expect(after.questions[name].most).toBeLessThanOrEqual(before.questions[name].most);
        }
      }),
      all,
    );
  });

  test('knowing something never leaves more open than knowing nothing, and moves one question only', () => {
    fc.assert(
      fc.property(anyLedger, anyItem, fc.constantFrom(...GRADES), (ledger, item, grade) => {
        const rest = scoreOf(ledger.filter((one) => one.item !== item));
        const known = scoreOf([...ledger, piece(item, grade)]);
        const [blank, told] = [questionWith(rest, item), questionWith(known, item)];
        expect(told.least).toBeGreaterThanOrEqual(blank.least);
        expect(told.most).toBeLessThanOrEqual(blank.most);
        for (const name of QUESTIONS.filter((one) => one !== told.name)) {
          expect(known.questions[name]).toEqual(rest.questions[name]);
        }
      }),
      all,
    );
  });

  test('the order of rows does not matter', () => {
    const shuffled = anyLedger.chain((ledger) =>
      fc.tuple(fc.constant(ledger), fc.shuffledSubarray(ledger, { minLength: ledger.length })),
    );
    fc.assert(
      fc.property(shuffled, ([ledger, other]) => {
        expect(scoreOf(other)).toEqual(scoreOf(ledger));
      }),
      all,
    );
  });

  test('a dispute shows: both sides stay listed and the point is open again', () => {
    fc.assert(
      fc.property(anyLedger, anyItem, fc.constantFrom('claimed', 'shown'), (ledger, item, grade) => {
        const [pro, contra] = [piece(item, grade), piece(item, 'contradicted')];
        const score = scoreOf([...ledger, pro, contra]);
        const point = questionWith(score, item).items.find(({ name }) => name === item);
        expect(point).toMatchObject({ state: 'disputed', least: 0, most: 1 });
        expect(point?.pieces).toEqual(expect.arrayContaining([pro, contra]));
      }),
      all,
    );
  });

  test('known and waiting count every piece once', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const score = scoreOf(ledger);
        expect(score.known).toBe(new Set(ledger.flatMap(({ item }) => item ?? [])).size);
        expect(score.waiting).toBe(ledger.filter(({ item }) => item === null).length);
        expect(itemsOf(score).flatMap((one) => one.pieces)).toHaveLength(ledger.length - score.waiting);
      }),
      all,
    );
  });

  test('supposing another state changes that point and keeps the pieces', () => {
    fc.assert(
      fc.property(anyLedger, anyItem, (ledger, item) => {
        const score = scoreOf(ledger);
        const supposed = supposing(score, item, 'contradicted');
        expect(stateOfItem(supposed, item)).toBe('contradicted');
        expect(questionWith(supposed, item).least).toBeLessThanOrEqual(questionWith(score, item).least);
        const back = supposing(supposed, item, stateOfItem(score, item) ?? 'unknown');
        expect(back).toEqual(score);
      }),
      all,
    );
  });
});

/** A ledger dense enough for a headline most of the time, with the first four questions often good. */
const denseLedger = fc
  .array(fc.constantFrom<ItemState>('unknown', 'claimed', 'shown', 'shown', 'contradicted', 'disputed'), {
    minLength: 20,
    maxLength: 20,
  })
  .map((states) =>
    states.flatMap((state, i) => {
      const item = ITEMS[i] as ItemName;
      if (state === 'unknown') return [];
      if (state === 'disputed') return [piece(item, 'claimed'), piece(item, 'contradicted')];
      return [piece(item, state)];
    }),
  );

describe('the headline', () => {
  const first = QUESTIONS.slice(0, 4);
  const two = (grade: Evidence['grade']) =>
    pieces(
      grade,
      ...(['problem.user', 'problem.core', 'approach.task', 'approach.shipping'] as const),
      ...(['data.source', 'data.access', 'audit.accuracy', 'audit.response'] as const),
    );
  const headlineOf = (...ledger: Evidence[]): Headline => scoreOf(ledger).headline;

  test('waits for eight known points', () => {
    const eight = two('shown');
    expect(headlineOf(...eight.slice(1))).toEqual({ kind: 'too-little', known: 7, needed: 8 });
    expect(headlineOf(...eight)).toMatchObject({ kind: 'weakest', question: 'problem', least: 2, most: 4 });
  });

  test('is the lowest least, then the lowest most, then the lower number', () => {
    expect(headlineOf(...two('shown'), piece('data.source', 'contradicted'))).toMatchObject({
      question: 'data',
      least: 1,
      most: 4,
    });
    expect(headlineOf(...two('shown'), piece('audit.groups', 'contradicted'))).toMatchObject({
      question: 'audit',
      least: 2,
      most: 3,
    });
    const tied = [...two('shown'), piece('data.care', 'contradicted'), piece('audit.groups', 'contradicted')];
    expect(headlineOf(...tied)).toMatchObject({
      question: 'data',
      least: 2,
      most: 3,
      standing: 'good',
      alsoAgainst: [],
    });
  });

  test('is never the fifth question', () => {
    const strong = pieces('shown', ...ITEMS.slice(0, 16));
    expect(headlineOf(...strong)).toMatchObject({ question: 'problem', least: 4, standing: 'strong' });
  });

  test('is a red flag where the first four are good and the fifth has a contradiction', () => {
    expect(headlineOf(...two('shown'), piece('should.harm', 'contradicted'))).toEqual({
      kind: 'red-flag',
      against: ['should.harm'],
    });
    const disputed = [...two('shown'), piece('should.harm', 'contradicted'), piece('should.harm', 'claimed')];
    expect(headlineOf(...disputed)).toMatchObject({ kind: 'weakest', alsoAgainst: [] });
  });

  test('stays the weakest question and says so where the first four are not all good', () => {
    const ledger = [...two('shown').slice(0, 7), ...pieces('contradicted', 'should.limits', 'should.benefit')];
    expect(headlineOf(...ledger)).toMatchObject({
      kind: 'weakest',
      question: 'audit',
      alsoAgainst: ['should.benefit', 'should.limits'],
    });
  });

  test('follows its rules whatever the ledger', () => {
    const kinds = new Set<Headline['kind']>();
    fc.assert(
      fc.property(fc.oneof(denseLedger, anyLedger), (ledger) => {
        const { headline, known, questions } = scoreOf(ledger);
        kinds.add(headline.kind);
        const against = ITEMS.filter((item) => item.startsWith('should.')).filter((item) => {
          const grades = new Set(ledger.filter((one) => one.item === item).map(({ grade }) => grade));
          return grades.size === 1 && grades.has('contradicted');
        });
        const good = first.every((name) => questions[name].least >= 2);
        expect(headline.kind === 'red-flag', 'a red flag iff the first four are good and the fifth contradicted').toBe(
          good && against.length > 0,
        );
        if (headline.kind === 'red-flag') expect(headline.against).toEqual(against);
        else expect(headline.kind === 'too-little', 'no headline below eight known points').toBe(known < KNOWN_NEEDED);
        if (headline.kind !== 'weakest') return;
        const own = questions[headline.question];
        expect(headline).toMatchObject({ least: own.least, most: own.most, standing: standingOf(own) });
        expect(headline.alsoAgainst).toEqual(against);
        for (const name of first) {
          const other = questions[name];
          const key = (q: typeof own) => [q.least, q.most, QUESTIONS.indexOf(q.name)] as const;
          const [a, b] = [key(own), key(other)];
          const later = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
          expect(later, `${headline.question} is called weakest, but ${name} is weaker`).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1_000 },
    );
    expect([...kinds].sort(), 'the random ledgers must reach every kind of headline').toEqual(
      ['red-flag', 'too-little', 'weakest'].sort(),
    );
  });
});

test.each([
  [4, 4, 'strong'],
  [3, 3, 'strong'],
  [3, 4, 'strong'],
  [2.5, 4, 'good'],
  [2, 3, 'good'],
  [2, 2, 'mixed'],
  [1.5, 3, 'mixed'],
  [1, 3, 'mixed'],
  [1.5, 2, 'weak'],
  [0, 2, 'weak'],
  [0, 0, 'weak'],
  [0, 4, 'open'],
  [1, 4, 'open'],
  [0, 3, 'open'],
  [1.5, 4, 'open'],
])('%d to %d of 4 stands %s', (least, most, standing) => expect(standingOf({ least, most })).toBe(standing));
