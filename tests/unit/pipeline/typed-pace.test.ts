import { describe, expect, test } from 'vitest';
import { FIGURES, type FigureName } from '../../../lib/follow-ups/policy/figures';
import { figureInWords, figureOf, typedFigure } from '../../../lib/pipeline/typed-pace';

const NAMES = Object.keys(FIGURES) as FigureName[];

describe('a figure of the pace', () => {
  test.each(NAMES)('%s: its default reads back as itself', (name) => {
    const { value } = FIGURES[name];
    expect(figureOf(name, typedFigure(name, value))).toEqual({ value });
    expect(figureInWords(name, value)).not.toMatch(/undefined|NaN|minutes of the day/);
  });

  test.each<[FigureName, string, unknown]>([
    ['applicationFirstDays', ' 10 ', 10],
    ['offerBeforeDays', '1, 5,2, 5', [5, 2, 1]],
    ['offerBeforeDays', '', []],
    ['quietFrom', '07:05', 425],
    ['quietUntil', '00:00', 0],
    ['nudgeMost', '0', 0],
  ])('%s “%s”', (name, typed, value) => expect(figureOf(name, typed)).toEqual({ value }));

  test.each<[FigureName, string, string]>([
    ['applicationFirstDays', '', 'whole number'],
    ['applicationFirstDays', '-3', 'whole number'],
    ['applicationFirstDays', '1.5', 'whole number'],
    ['applicationFirstDays', '0', 'more or less'],
    ['applicationFirstDays', '366', 'more or less'],
    ['nudgeMost', '11', 'more or less'],
    ['offerBeforeDays', '5, soon', 'apart by commas'],
    ['offerBeforeDays', '1,2,3,4,5,6,7', 'more or less'],
    ['quietFrom', '24:00', 'time of the day'],
    ['quietFrom', '', 'time of the day'],
  ])('%s “%s” is refused', (name, typed, says) =>
    expect(figureOf(name, typed)).toEqual({ says: expect.stringContaining(says) }),
  );

  test.each<[FigureName, number | number[], string]>([
    ['applicationFirstDays', 1, '1 day'],
    ['takeHomeBeforeHours', [24, 2], '24 and 2 hours'],
    ['offerBeforeDays', [], 'never'],
    ['quietFrom', 1200, '20:00'],
  ])('%s %j in words', (name, value, words) => expect(figureInWords(name, value)).toBe(words));
});
