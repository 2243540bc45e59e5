import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, putInOrder } from '../../../lib/follow-ups/policy/in-order';

type Row = [number, number];

const byFirst = ([a]: Row, [b]: Row) => inOrder(a, b);

describe('putting rows in order', () => {
  it('is what a stable sort does, of few rows as of many', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer()), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (given) => {
        const own = [...given];
        putInOrder(own, byFirst);
        expect(own, 'Look at how far putInOrder moves a row.').toEqual(given.toSorted(([a], [b]) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of two values', () => {
  it('tells smaller from larger and names no order for what is no number', () => {
    expect([inOrder(1, 2), inOrder(2, 1), inOrder(2, 2), inOrder('a', 'b'), inOrder(Number.NaN, 1)]).toEqual([
      -1, 1, 0, -1, 0,
    ]);
  });
});
