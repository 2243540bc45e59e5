import { describe, expect, test } from 'vitest';
import { daysBetween, daysTogether, stretchesOf } from '../../../lib/pipeline/days-off';

describe('days from a first to a last one', () => {
  test.each([
    ['2026-12-24', '', ['2026-12-24']],
    ['2026-12-31', '2027-01-01', ['2026-12-31', '2027-01-01']],
    ['2028-02-28', '2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01']],
  ])('%s to “%s”', (first, last, days) => expect(daysBetween(first, last)).toEqual({ days }));

  test.each([
    ['', '', 'first', 'Write the day'],
    ['2026-02-30', '', 'first', 'no such day'],
    ['2026-12-24', '9999-01-01', 'last', 'The year 9999'],
    ['2026-12-24', '2026-12-23', 'last', 'before the first'],
    ['2026-01-01', '2027-01-02', 'last', 'more than a year'],
  ])('“%s” to “%s” is refused', (first, last, at, says) =>
    expect(daysBetween(first, last)).toEqual({ at, says: expect.stringContaining(says) }),
  );
});

describe('days off', () => {
  test('are kept in order, each once', () => {
    expect(daysTogether(['2026-12-25', '2026-12-24'], ['2026-12-25'])).toEqual(['2026-12-24', '2026-12-25']);
  });

  test('are told in stretches, odd ones at the end', () => {
    const days = ['2027-01-01', '2026-12-31', '0000-01-01', '2026-12-24'];
    expect(stretchesOf(days).map(({ first, last }) => [first, last])).toEqual([
      ['2026-12-24', '2026-12-24'],
      ['2026-12-31', '2027-01-01'],
      ['0000-01-01', '0000-01-01'],
    ]);
    expect(stretchesOf(days)[1]?.days).toEqual(['2026-12-31', '2027-01-01']);
  });
});
