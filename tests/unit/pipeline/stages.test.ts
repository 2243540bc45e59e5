import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countsAs,
  ENDINGS,
  isOver,
  isRejection,
  placeOf,
  stagesInOrder,
  whyNoStage,
} from '../../../lib/pipeline/stages';
import { applicationSchema, customStagesSchema, STAGES } from '../../../lib/records/application';

const OWN = [
  { name: 'assessment sent', after: 'applied' as const },
  { name: 'references', after: 'interviewing' as const },
  { name: 'second assessment', after: 'applied' as const },
];

describe('stages of the user’s own', () => {
  test('stand behind the one they come after, in the order they were made', () => {
    expect(customStagesSchema.parse(OWN)).toEqual(OWN);
    expect(stagesInOrder(OWN).slice(2, 8)).toEqual([
      'applied',
      'assessment sent',
      'second assessment',
      'in conversation',
      'interviewing',
      'references',
    ]);
    expect(placeOf('references', OWN)).toBeGreaterThan(placeOf('interviewing', OWN));
    expect(placeOf('references', OWN)).toBeLessThan(placeOf('offer', OWN));
  });

  test('count as the built-in one before; removed, as the last one of the history', () => {
    expect(countsAs({ stage: 'references', history: [] }, OWN)).toBe('interviewing');
    const history = [
      { stage: 'offer', at: '2026-03-09T09:00:00Z' },
      { stage: 'applied', at: '2026-03-02T09:00:00Z' },
    ];
    expect(countsAs({ stage: 'forgotten', history })).toBe('offer');
    expect(countsAs({ stage: 'forgotten', history: [] })).toBe('saved');
  });

  test('a removed one sorts behind all others', () => {
    for (const stage of STAGES) expect(placeOf(stage)).toBeLessThan(placeOf('forgotten'));
  });

  test.each([
    ['', 'Give the stage a name.'],
    ['  ', 'Give the stage a name.'],
    ['x'.repeat(41), 'This name is too long. Forty characters fit.'],
    ['Applied', 'There is a stage of this name already.'],
    ['references', 'There is a stage of this name already.'],
    ['trial day', null],
  ])('the name %j: %j', (name, says) => expect(whyNoStage(name, OWN)).toBe(says));
});

test('every ending is over, and only a no is a rejection', () => {
  expect(ENDINGS.filter((stage) => !isOver(stage))).toEqual([]);
  expect(STAGES.filter(isRejection)).toEqual(['rejected']);
  expect(isRejection('ghosted'), 'silence is not a no').toBe(false);
});

test('rows of version 1, which know no path and no answer day, are still rows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STAGES), (stage) => {
      const at = '2026-03-02T09:00:00.000Z';
      const row = {
        id: 'a',
        postingIds: ['p'],
        stage,
        history: [{ stage, at }],
        notes: '',
        tags: [],
        createdAt: at,
        updatedAt: at,
      };
      expect(applicationSchema.parse(row)).toEqual(row);
    }),
  );
});
