import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCriterion,
  moveCriterion,
  removeCriterion,
  renameCriterion,
  STARTING_CRITERIA,
} from '../../../lib/company-fit/criteria';
import { criterionSchema, MAX_CRITERIA, MAX_CRITERION_CHARS } from '../../../lib/records/profile';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const three = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
  { id: 'c', text: 'C' },
];

test('the list begins with six that a record can hold', () => {
  expect(ids(STARTING_CRITERIA)).toEqual(['leadership', 'people', 'early', 'validated', 'hard', 'need']);
  for (const one of STARTING_CRITERIA) expect(criterionSchema.safeParse(one).success).toBe(true);
});

test('a criterion is added at the end, tidied', () => {
  expect(addCriterion(three, '  Works \n on  paper ', 'd').at(-1)).toEqual({ id: 'd', text: 'Works on paper' });
});

test('an empty, known or superfluous criterion is not added', () => {
  expect(addCriterion(three, '  ', 'd')).toBe(three);
  expect(addCriterion(three, 'b', 'd')).toBe(three);
  expect(addCriterion(three, 'D', 'a')).toBe(three);
  const full = Array.from({ length: MAX_CRITERIA }, (_, i) => ({ id: `${i}`, text: `Criterion ${i}` }));
  expect(addCriterion(full, 'One more', 'more')).toBe(full);
});

test('a long one is cut to what a record holds', () => {
  const added = addCriterion(three, 'x'.repeat(5_000), 'd').at(-1);
  expect(added?.text).toHaveLength(MAX_CRITERION_CHARS);
});

test('a criterion is reworded in its place, but not into nothing or into another', () => {
  expect(renameCriterion(three, 'b', ' Better ')[1]).toEqual({ id: 'b', text: 'Better' });
  expect(renameCriterion(three, 'b', ' ')).toBe(three);
  expect(renameCriterion(three, 'b', 'c')).toBe(three);
  expect(renameCriterion(three, 'b', 'b')[1]).toEqual({ id: 'b', text: 'b' });
  expect(renameCriterion(three, 'gone', 'New')).toEqual(three);
});

test.each([
  ['a', 1, 'bac'],
  ['a', 2, 'bca'],
  ['c', 0, 'cab'],
  ['b', 1, 'abc'],
  ['a', 99, 'bca'],
  ['c', -5, 'cab'],
  ['gone', 0, 'abc'],
])('%s moved to place %d', (id, to, order) => expect(ids(moveCriterion(three, id, to)).join('')).toBe(order));

test('a criterion is removed', () => {
  expect(ids(removeCriterion(three, 'b'))).toEqual(['a', 'c']);
  expect(removeCriterion(three, 'gone')).toEqual(three);
});

test('moving loses none and leaves the others in their order; nothing changes the list it was given', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STARTING_CRITERIA), fc.integer({ min: -3, max: 9 }), ({ id }, to) => {
      const before = structuredClone(STARTING_CRITERIA);
      const moved = moveCriterion(STARTING_CRITERIA, id, to);
      expect(ids(moved).filter((one) => one !== id)).toEqual(ids(STARTING_CRITERIA).filter((one) => one !== id));
      expect(ids(moved)[Math.min(Math.max(to, 0), 5)]).toBe(id);
      expect(STARTING_CRITERIA).toEqual(before);
    }),
  );
});
