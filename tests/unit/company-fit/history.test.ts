import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictHistory } from '../../../lib/company-fit/history';
import { scoreOf } from '../../../lib/company-fit/score';
import { type Evidence, GRADES, ITEMS, QUESTIONS } from '../../../lib/records/evidence';
import { anyLedger, piece } from './random-ledger';

const FIRST = '2026-01-01T10:00:00.000Z';
const SECOND = '2026-02-01T10:00:00.000Z';
const THIRD = '2026-03-01T10:00:00.000Z';

/** The history, step by step from nothing, must arrive at the score of now. */
function expectToLeadTo(ledger: readonly Evidence[]) {
  const ranges = new Map(QUESTIONS.map((name) => [name, { least: 0, most: 4 }]));
  let { known, headline } = scoreOf([]);
  let at = '';
  for (const change of verdictHistory(ledger)) {
    expect(change.at > at, 'moments come one after the other').toBe(true);
    at = change.at;
    for (const { question, from, to } of change.questions) {
      expect(from).toEqual(ranges.get(question));
      ranges.set(question, to);
    }
    expect(change.known.from).toBe(known);
    known = change.known.to;
    if (change.headline) {
      expect(change.headline.from).toEqual(headline);
      headline = change.headline.to;
    }
    expect(change.pieces.length).toBeGreaterThan(0);
    expect(change.why).toMatch(/^“.*\.$/);
  }
  const now = scoreOf(ledger);
  for (const name of QUESTIONS) {
    const { least, most } = now.questions[name];
    expect(ranges.get(name)).toEqual({ least, most });
  }
  expect(known).toBe(now.known);
  expect(headline).toEqual(now.headline);
}

describe('the history', () => {
  test('of nothing is empty, and so is that of pieces without a point', () => {
    expect(verdictHistory([])).toEqual([]);
    expect(verdictHistory([piece(null, 'shown')])).toEqual([]);
  });

  test('tells a claim, then something shown for it', () => {
    const claim = piece('problem.user', 'claimed', { id: 'a', createdAt: FIRST });
    const proof = piece('problem.user', 'shown', { id: 'b', createdAt: SECOND, source: 'paper' });
    expect(verdictHistory([proof, claim])).toEqual([
      {
        at: FIRST,
        pieces: [{ id: 'a', quote: 'Words of a.', source: 'posting' }],
        questions: [{ question: 'problem', from: { least: 0, most: 4 }, to: { least: 0.5, most: 4 } }],
        known: { from: 0, to: 1 },
        headline: {
          from: { kind: 'too-little', known: 0, needed: 8 },
          to: { kind: 'too-little', known: 1, needed: 8 },
        },
        why: '“A named user and task” went from unknown to claimed.',
      },
      {
        at: SECOND,
        pieces: [{ id: 'b', quote: 'Words of b.', source: 'paper' }],
        questions: [{ question: 'problem', from: { least: 0.5, most: 4 }, to: { least: 1, most: 4 } }],
        known: { from: 1, to: 1 },
        headline: null,
        why: '“A named user and task” went from claimed to shown.',
      },
    ]);
  });

  test('leaves out what changed nothing', () => {
    const [one, again] = [FIRST, SECOND].map((createdAt) => piece('data.care', 'claimed', { createdAt }));
    expect(verdictHistory([one, again].flatMap((kept) => kept ?? []))).toHaveLength(1);
  });

  test('follows a piece that is moved and graded anew', () => {
    const moved = piece('audit.groups', 'contradicted', {
      id: 'moved',
      placements: [
        { at: FIRST, item: null, grade: 'claimed' },
        { at: SECOND, item: 'data.care', grade: 'claimed' },
        { at: THIRD, item: 'audit.groups', grade: 'contradicted' },
      ],
    });
    const changes = verdictHistory([moved]);
    expect(changes.map(({ at }) => at)).toEqual([SECOND, THIRD]);
    expect(changes[1]).toMatchObject({
      questions: [
        { question: 'data', from: { least: 0.5, most: 4 }, to: { least: 0, most: 4 } },
        { question: 'audit', from: { least: 0, most: 4 }, to: { least: 0, most: 3 } },
      ],
      known: { from: 1, to: 1 },
      headline: null,
      why: '“Privacy and bias are looked after” went from claimed to unknown; “Checked for groups of people” went from unknown to contradicted.',
    });
  });

  test('keeps the order of a piece’s placements though a clock was set back between them', () => {
    const placements = [
      { at: SECOND, item: 'data.care', grade: 'claimed' } as const,
      { at: FIRST, item: 'audit.groups', grade: 'shown' } as const,
    ];
    const changes = verdictHistory([piece('audit.groups', 'shown', { placements })]);
    expect(changes.map(({ at, why }) => [at, why])).toEqual([
      [SECOND, '“Checked for groups of people” went from unknown to shown.'],
    ]);
  });

  test('ends with what a piece says now, should its placements say otherwise', () => {
    const placements = [{ at: FIRST, item: 'data.care', grade: 'claimed' } as const];
    expect(verdictHistory([piece('audit.groups', 'shown', { placements })])[0]).toMatchObject({
      questions: [{ question: 'audit', to: { least: 1, most: 4 } }],
    });
  });

  test('tells what happened at one moment together', () => {
    const same = (['problem.fit', 'problem.core', 'should.harm'] as const).map((item) =>
      piece(item, 'shown', { createdAt: FIRST }),
    );
    const changes = verdictHistory(same);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.pieces).toHaveLength(3);
    expect(changes[0]?.questions.map(({ question }) => question)).toEqual(['problem', 'should']);
  });

  test('tells a dispute though the range stays as it was', () => {
    const both = (['shown', 'contradicted'] as const).map((grade) => piece('data.labels', grade, { createdAt: FIRST }));
    expect(verdictHistory(both)[0]).toMatchObject({
      questions: [{ question: 'data', from: { least: 0, most: 4 }, to: { least: 0, most: 4 } }],
      known: { from: 0, to: 1 },
      why: '“Labels are made and checked with care” went from unknown to disputed.',
    });
  });

  test('tells when the headline changed, and into what', () => {
    const shown = ITEMS.slice(0, 16).map((item, i) =>
      piece(item, 'shown', { createdAt: new Date(Date.UTC(2026, 0, 1, i)).toISOString() }),
    );
    const veto = piece('should.harm', 'contradicted', { createdAt: '2026-06-01T00:00:00.000Z' });
    const changes = verdictHistory([...shown, veto]);
    expect(changes).toHaveLength(17);
    expect(changes[7]?.headline).toMatchObject({
      from: { kind: 'too-little' },
      to: { kind: 'weakest', question: 'data' },
    });
    expect(changes.at(-1)?.headline).toMatchObject({ to: { kind: 'red-flag', against: ['should.harm'] } });
  });

  test('of 500 pieces moved ten times each is complete', () => {
    const many = Array.from({ length: 500 }, (_, i) => {
      const placements = Array.from({ length: 10 }, (_move, j) => ({
        at: new Date(Date.UTC(2026, 0, 1, 0, i + 500 * j)).toISOString(),
        item: ITEMS[(i + j) % 20] ?? null,
        grade: GRADES[(i * j) % 3] ?? 'claimed',
      }));
      const last = placements[9];
      return piece(last?.item ?? null, last?.grade ?? 'claimed', { id: `p${i}`, placements });
    });
    expectToLeadTo(many);
  });
});

describe('whatever the ledger', () => {
  test('the history ends where the score is now, and every step begins where the one before ended', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expectToLeadTo(ledger);
      }),
      { numRuns: 400 },
    );
  });

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(verdictHistory([...ledger].reverse())).toEqual(verdictHistory(ledger));
      }),
      { numRuns: 200 },
    );
  });
});
