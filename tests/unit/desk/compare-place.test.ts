import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedIds, comparePlace } from '../../../entrypoints/desk/compare/compare-place';

const PREFIX = '#/compare/';

test('the companies of a comparison come back from its address, in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 }), (ids) => {
      const place = comparePlace(ids);
      expect(place.startsWith(PREFIX)).toBe(true);
      expect(comparedIds(place.slice(PREFIX.length)), `${place} leads elsewhere`).toEqual(ids);
    }),
  );
});

test.each([
  ['', []],
  [',,', []],
  ['acme,acme', ['acme']],
  ['acme,%E0%A4%A,quill', ['acme', 'quill']],
])('%s', (encoded, ids) => {
  expect(comparedIds(encoded)).toEqual(ids);
});
