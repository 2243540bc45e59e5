import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRADES } from '../../../lib/records/evidence';
import { ANSWER_REACHES, quotedInShort } from '../../../lib/words/company-fit-words';

test('every grade can be answered, and that there was no answer', () => {
  expect([...ANSWER_REACHES].sort()).toEqual([...GRADES, 'none'].sort());
});

test.each([
  ['Short.', '“Short.”'],
  ['  on\n two  lines ', '“on two lines”'],
  [
    'We watch every model for drift in production and train it again when needed.',
    '“We watch every model for drift in production and train it …”',
  ],
  ['x'.repeat(80), `“${'x'.repeat(60)} …”`],
])('%s', (text, words) => {
  expect(quotedInShort(text)).toBe(words);
});

test('a name for a control is one short line', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500 }), (text) => {
      const words = quotedInShort(text);
      expect(words.length).toBeLessThanOrEqual(64);
      expect(words).not.toMatch(/[\n\t]/);
    }),
  );
});
