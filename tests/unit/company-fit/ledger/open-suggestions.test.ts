/** Which suggestions are still to be answered: none twice, none that was answered, in the framework's order. */
import { expect, test } from 'vitest';
import { byQuestion, openSuggestions } from '../../../../lib/company-fit/ledger/open-suggestions';
import type { Suggestion } from '../../../../lib/company-fit/ledger/suggestions';
import type { ItemName } from '../../../../lib/records/evidence';
import type { Posting } from '../../../../lib/records/posting';

const posting = (id: string) => ({ id }) as Posting;

function found(mark: string, item: ItemName, from = 'one'): Suggestion {
  return { sentence: `Sentence ${mark}.`, mark, item, reason: 'words', posting: posting(from) };
}

const all = [
  found('a', 'audit.monitoring'),
  found('b', 'data.labels'),
  found('a', 'approach.shipping'),
  found('b', 'data.labels', 'two'),
  found('c', 'data.labels', 'two'),
];

test('each sentence once for a point, however many postings carry it, in the framework’s order', () => {
  expect(openSuggestions(all, [], [])).toEqual([all[2], all[1], all[4], all[0]]);
});

test('what is kept or was dismissed for that point is left out; for another point it stands', () => {
  const kept = [{ mark: 'a', item: 'audit.monitoring' as const }];
  const dismissed = [{ mark: 'c', item: 'data.labels' as const }];
  expect(openSuggestions(all, kept, dismissed)).toEqual([all[2], all[1]]);
  expect(openSuggestions(all, [{ mark: 'a', item: null }], [])).toHaveLength(4);
});

test('the list found stays as it is', () => {
  const before = [...all];
  openSuggestions(all, [], []);
  expect(all).toEqual(before);
});

test('grouped by question, without empty groups', () => {
  const open = openSuggestions(all, [], []);
  expect(byQuestion(open).map(({ question, open: own }) => [question, own.length])).toEqual([
    ['approach', 1],
    ['data', 2],
    ['audit', 1],
  ]);
});
