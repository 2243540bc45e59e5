import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteInShort } from '../../../lib/words/evidence-words';

test.each([
  ['We watch drift.', '“We watch drift.”'],
  ['  We\n watch   drift. ', '“We watch drift.”'],
  [
    'We watch every irrigation model for drift, and retrain it when its error grows.',
    '“We watch every irrigation model for drift, and retrain it …”',
  ],
  [
    'Every irrigation model is watched by the agronomists — together with us.',
    '“Every irrigation model is watched by the agronomists …”',
  ],
  ['a'.repeat(80), `“${'a'.repeat(60)} …”`],
])('%s is named %s', (quote, name) => expect(quoteInShort(quote)).toBe(name));

test('half of a character is never left at the end', () => {
  expect(quoteInShort(`${'a'.repeat(59)}😀${'b'.repeat(20)}`)).toBe(`“${'a'.repeat(59)} …”`);
});

test('a name is one short line that the quote begins with', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (quote) => {
      const name = quoteInShort(quote);
      expect(name.length, 'shorten it').toBeLessThanOrEqual(64);
      const kept = name.slice(1, -1).replace(/ …$/, '');
      expect(quote.replace(/\s+/g, ' ').trim().startsWith(kept), `${name} is not how the quote begins`).toBe(true);
    }),
  );
});
