/** Links to a passage, and the mark by which the same sentence is recognised. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteMark } from '../../../lib/company-fit/quote-mark';
import { passageUrl } from '../../../lib/company-fit/text-fragment';
import { anyText } from './random-ledger';

const PAGE = 'https://acme.example/blog/models?id=7';

/** The terms a browser would look for, read as the specification says. */
function termsIn(address: string | null): string[] {
  const [, directive = ''] = (address ?? '').split('#')[1]?.split(':~:text=') ?? [];
  expect(directive, 'an ampersand would begin another directive').not.toContain('&');
  const terms = directive.split(',');
  for (const term of terms) expect(term, 'a dash would make it a prefix or suffix').not.toContain('-');
  return terms.map(decodeURIComponent);
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a link to a passage', () => {
  test('names a short quote whole', () => {
    expect(passageUrl(PAGE, ' We label\tby hand. ')).toBe(`${PAGE}#:~:text=We%20label%20by%20hand.`);
  });

  test('encodes what would be read as syntax', () => {
    expect(passageUrl(PAGE, 'A/B-tests, drift & more')).toBe(`${PAGE}#:~:text=A%2FB%2Dtests%2C%20drift%20%26%20more`);
  });

  test('keeps the hash of the page, and replaces a passage it already names', () => {
    expect(passageUrl(`${PAGE}#team`, 'Labels')).toBe(`${PAGE}#team:~:text=Labels`);
    expect(passageUrl(`${PAGE}#team:~:text=old,words`, 'Labels')).toBe(`${PAGE}#team:~:text=Labels`);
    expect(passageUrl(`${PAGE}#:~:text=old`, 'Labels')).toBe(`${PAGE}#:~:text=Labels`);
    expect(passageUrl(`${PAGE}#`, 'Labels')).toBe(`${PAGE}#:~:text=Labels`);
  });

  test('names a long quote by how it begins and ends, at whole words', () => {
    const quote = `Our annotators follow written guidelines, ${'and so on '.repeat(20)}until two of them agree on every case.`;
    const [start = '', end = '', ...more] = termsIn(passageUrl(PAGE, quote));
    expect(more).toEqual([]);
    expect(start).toBe('Our annotators follow written guidelines, and');
    expect(end).toBe('so on until two of them agree on every case.');
  });

  test('names several lines by the first and the last: no term is found across blocks', () => {
    expect(termsIn(passageUrl(PAGE, 'How we work\n\n• Labels first\n• Then models'))).toEqual([
      'How we work',
      '• Then models',
    ]);
  });

  test('names a long quote without spaces too', () => {
    const quote = '私たちはすべてのモデルを公開前に評価しています。'.repeat(8);
    const terms = termsIn(passageUrl(PAGE, quote));
    expect(terms).toHaveLength(2);
    expect(quote.startsWith(terms[0] ?? '-') && quote.endsWith(terms[1] ?? '-')).toBe(true);
  });

  test('leads to the page where there is nothing to find', () => {
    expect(passageUrl(PAGE, ' \n ')).toBe(PAGE);
    expect(passageUrl(`${PAGE}#team`, '')).toBe(`${PAGE}#team`);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'chrome://settings', 'no address', ''])(
    'is none for %s',
    (url) => expect(passageUrl(url, 'Labels')).toBeNull(),
  );

  test('whatever the quote: its terms are read back as parts of it, the page stays the same', () => {
    const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        url,
        fc.oneof(
          words.map((all) => all.join(' ')),
          anyText(300),
        ),
        (page, quote) => {
          const address = passageUrl(page, quote);
          expect(address).not.toBeNull();
          const [before, after] = [new URL(page), new URL(address ?? '')];
          expect([after.origin, after.pathname, after.search]).toEqual([before.origin, before.pathname, before.search]);
          if (!after.hash.includes(':~:text=')) return;
          const terms = termsIn(address);
          expect(terms.length).toBeLessThanOrEqual(2);
          const whole = inOneLine(quote.replace(/\p{Surrogate}/gu, ' '));
          expect(whole.startsWith(terms[0] ?? '-')).toBe(true);
          if (terms[1] !== undefined) expect(whole.endsWith(terms[1])).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the mark of a quote', () => {
  test.each([
    ['We label by hand.', 'we  label\nby hand'],
    ['We label by hand.', '• We label by hand.'],
    ['We label by hand.', '  - We label by hand'],
    ['We label by hand.', '2) We label by hand.'],
    ['We label by hand.', '▪️ We label by hand!'],
    ['We label by hand.', '“We label by hand.”'],
    ['data-driven models', 'data–driven models'],
    ["We don't guess", 'We don’t guess'],
    ['95% accuracy', '95 % accuracy'],
    ['ﬁne-tuning', 'fine-tuning'],
    ['soft\u00adware', 'software'],
  ])('%s is %s', (one, other) => expect(quoteMark(one)).toBe(quoteMark(other)));

  test.each([
    ['We label by hand.', 'We labelled by hand.'],
    ['We use C++', 'We use C#'],
    ['We use C', 'We use C#'],
    ['95 models', '95% models'],
    ['3.5 million rows', '35 million rows'],
    ['We audit models', 'models audit We'],
    ['!!!', '???'],
    ['', 'a'],
  ])('%s is not %s', (one, other) => expect(quoteMark(one)).not.toBe(quoteMark(other)));

  test('is short, and made of a quote of any length', () => {
    for (const quote of ['', 'a', 'word '.repeat(400), 'x'.repeat(1_000_000)]) {
      expect(quoteMark(quote)).toMatch(/^[\da-z-]{5,24}$/);
    }
  });

  test('tells ten thousand sentences apart', () => {
    const sentences = Array.from({ length: 10_000 }, (_, i) => `Model ${i} serves ${(i * 7_919) % 9_973} users.`);
    expect(new Set(sentences.map(quoteMark)).size).toBe(10_000);
  });

  test('does not care for case and space, whatever the words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '  ', '\n', '\t', ' – ', ', '), (all, between) => {
        expect(quoteMark(all.join(between).toUpperCase())).toBe(quoteMark(all.join(' ')));
      }),
    );
  });
});
