import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descriptionOfText } from '../../../lib/capture/text-to-html';
import { figureTyped } from '../../../lib/capture/typed-figure';
import { isCanonicalHtml } from '../../../lib/records/canonical-html';

describe('a typed figure', () => {
  test.each<[string, number | null]>([
    ['80000', 80_000],
    ['80,000', 80_000],
    ['80.000', 80_000],
    ['80 000', 80_000],
    ['1.250.000', 1_250_000],
    ["80'000", 80_000],
    ['45,50', 45.5],
    ['45.5', 45.5],
    ['95k', 95_000],
    ['9,5k', 9_500],
    ['', null],
    ['  ', null],
    ['a lot', Number.NaN],
    ['-5', Number.NaN],
    ['1.2.3', Number.NaN],
  ])('%s', (typed, figure) => {
    expect(figureTyped(typed)).toBe(figure);
  });

  test('a plain number is itself, however it is grouped', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom('en', 'de', 'fr', 'de-CH'), (number, locale) => {
        expect(figureTyped(new Intl.NumberFormat(locale).format(number))).toBe(number);
      }),
    );
  });
});

describe('a description typed as text', () => {
  test('paragraphs at empty lines, lists from bullets and indentation', () => {
    expect(descriptionOfText('One\ntwo\n\nThree\n- a\n• b\n  c\nFour')?.html).toBe(
      '<p>One<br>two</p><p>Three</p><ul><li>a</li><li>b</li><li>c</li></ul><p>Four</p>',
    );
  });

  test('no words, no description', () => {
    expect(descriptionOfText(' \n\n\t ')).toBeNull();
  });

  test('whatever is typed is canonical HTML, says the same words, and reads back as it was written', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', '-', '•', ' ', '\n', '\t') }),
        (text) => {
          const description = descriptionOfText(text);
          if (!description) return;
          expect(isCanonicalHtml(description.html)).toBe(true);
          expect(words(description.text)).toEqual(words(text));
          expect(descriptionOfText(description.text)?.text).toBe(description.text);
        },
      ),
    );
  });
});
