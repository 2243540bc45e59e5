import { expect, test } from 'vitest';
import {
  ATTRIBUTION,
  FRAMEWORK,
  itemNamed,
  itemTitle,
  questionNamed,
  questionOf,
  questionTitle,
} from '../../../lib/company-fit/framework';
import { ITEMS, QUESTIONS } from '../../../lib/records/evidence';

test('asks the five questions with four points each, as records name them', () => {
  expect(FRAMEWORK.map(({ name, number }) => [name, number])).toEqual(QUESTIONS.map((name, i) => [name, i + 1]));
  expect(FRAMEWORK.flatMap(({ items }) => items.map(({ name }) => name))).toEqual([...ITEMS]);
  for (const { name, items } of FRAMEWORK) {
    expect(items).toHaveLength(4);
    for (const item of items) expect(questionOf(item.name), `${item.name} stands under ${name}`).toBe(name);
  }
});

test('finds questions and points by name', () => {
  expect(questionTitle('audit')).toBe('The checks');
  expect(questionNamed('should').number).toBe(5);
  expect(itemTitle('approach.shipping')).toBe('Models reach users and are tested there');
  for (const item of ITEMS) expect(itemNamed(item).name).toBe(item);
});

test('says everything once, in sentences short enough to be read', () => {
  const sentences = FRAMEWORK.flatMap(({ why, items }) => [
    why,
    ...items.flatMap(({ counts, against }) => [counts, against]),
  ]);
  for (const sentence of sentences) {
    expect(sentence, 'begin with a capital and end with a full stop').toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence.length, `too long: ${sentence}`).toBeLessThanOrEqual(130);
  }
  for (const { asks } of FRAMEWORK) expect(asks).toMatch(/^\p{Lu}.*\?$/u);
  const all = [
    ...sentences,
    ...FRAMEWORK.flatMap(({ title, asks, items }) => [
      title,
      asks,
      ...items.flatMap((item) => [item.title, item.about]),
    ]),
  ];
  expect(
    all.filter((text, i) => all.indexOf(text) !== i),
    'the same words twice',
  ).toEqual([]);
});

test('goes on after “Nobody has said …”', () => {
  for (const { about } of FRAMEWORK.flatMap(({ items }) => items)) {
    expect(about, 'begin with a question word, without a capital or a full stop').toMatch(
      /^(?:who|what|where|why|how) .*[^.?!]$/,
    );
  }
});

test('credits its author', () => {
  expect(ATTRIBUTION).toMatchObject({ author: 'Karen Hao', publisher: 'MIT Technology Review', date: '2019-05-15' });
  expect(new URL(ATTRIBUTION.url).hostname).toBe('www.technologyreview.com');
});
