import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLoosely, postingsIn } from '../../../lib/reading/json-ld';
import { textOfProperty } from '../../../lib/reading/schema-node';

const POSTING = { '@type': 'JobPosting', title: 'Forecasting Engineer' };
const titles = (...blocks: unknown[]) => postingsIn(blocks).map((node) => textOfProperty(node, 'title'));

describe('a block as found on pages', () => {
  test.each([
    ['plain', '{"a":"b"}'],
    ['a byte order mark', '\ufeff {"a":"b"}\n'],
    ['an HTML comment', '<!--\n{"a":"b"}\n-->'],
    ['CDATA', '<![CDATA[ {"a":"b"} ]]>'],
    ['CDATA in line comments', '//<![CDATA[\n{"a":"b"}\n//]]>'],
    ['CDATA in block comments', '/* <![CDATA[ */ {"a":"b"} /* ]]> */'],
    ['a closing semicolon', '{"a":"b"};'],
    ['a trailing comma', '{"a":"b",}'],
    ['a comma too many', '{,"a":"b",,}'],
    ['a line comment', '{"a":"b" // the letter\n}'],
    ['a block comment', '{/* the */"a":/* letter */"b"}'],
    ['encoded quotes', '{&quot;a&quot;: &quot;b&quot;}'],
    ['numeric encoded quotes and a comma', '{&#34;a&#34;: &#34;b&#34;,}'],
  ])('is read with %s', (_, text) => {
    expect(parseLoosely(text)).toEqual({ a: 'b' });
  });

  test.each([
    ['a raw line break', '{"a":"one\ntwo\tthree"}', 'one\ntwo\tthree'],
    ['a raw control character', '{"a":"one\u0001two"}', 'one\u0001two'],
    ['an escape JSON does not know', String.raw`{"a":"it\'s 5\-10 \& up"}`, "it's 5-10 & up"],
    ['a cut unicode escape', String.raw`{"a":"caf\u00"}`, 'cafu00'],
    ['an escaped line break', '{"a":"one\\\ntwo"}', 'one\ntwo'],
    ['bare quotes in markup', '{"a":"<p class="lead">We forecast</p>"}', '<p class="lead">We forecast</p>'],
    ['good escapes beside bad ones', String.raw`{"a":"\"x\" \\ \u00e9 \q"}`, '"x" \\ é q'],
  ])('keeps the words of a string with %s', (_, text, words) => {
    expect(parseLoosely(text)).toEqual({ a: words });
  });

  test('reads "nothing" of other languages as null, and values one after the other as a list', () => {
    expect(parseLoosely('{"a": undefined, "b": NaN, "c": None}')).toEqual({ a: null, b: null, c: null });
    expect(parseLoosely('{"a":1}\n{"b":2},[3,]')).toEqual([{ a: 1 }, { b: 2 }, [3]]);
  });

  test.each(['', 'null', 'var x = {"a":1}', '{"a":', '{"a" "b"}', '<p>no</p>'])('is nothing where it is %j', (text) => {
    expect(parseLoosely(text) ?? undefined).toBeUndefined();
  });

  test('whatever strict JSON says is read as it stands', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseLoosely(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('commas and line breaks too many change nothing of what is said', () => {
    const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.boolean()));
    fc.assert(
      fc.property(value, (node) => {
        const faulty = JSON.stringify(node, null, 1).replace(/\n( *[}\]])/g, ',\n$1');
        expect(parseLoosely(faulty)).toEqual(node);
      }),
    );
  });

  test('mutilated text throws nothing', () => {
    const text = JSON.stringify({ '@graph': [{ ...POSTING, description: '<p>"We" \\ forecast\u2028</p>' }] });
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 4 }), (at, cut, put) => {
        parseLoosely(text.slice(0, at) + put + text.slice(at + cut));
      }),
    );
  });

  test('keys that mean something to JavaScript stay plain text', () => {
    const node = parseLoosely(
      '{"@type":"JobPosting","title":"x","__proto__":{"polluted":true},"constructor":{"a":1},}',
    );
    expect(titles(node)).toEqual(['x']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(textOfProperty(postingsIn([node])[0] as never, 'polluted')).toBeNull();
  });
});

describe('the postings of a page', () => {
  test.each([
    ['alone', POSTING],
    ['in a list', [{ '@type': 'BreadcrumbList' }, POSTING]],
    ['in a list in a list', [[POSTING]]],
    ['in @graph', { '@graph': [{ '@type': 'WebSite' }, POSTING] }],
    ['in @graph that is an object', { '@graph': POSTING }],
    ['as mainEntity', { '@type': 'WebPage', mainEntity: POSTING }],
    ['as entry of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: POSTING }] }],
    ['as part', { '@type': 'WebPage', hasPart: [{ about: POSTING }] }],
    ['with several types', { ...POSTING, '@type': ['Thing', 'JobPosting'] }],
    ['with a full type', { ...POSTING, '@type': 'https://schema.org/JobPosting' }],
    ['with prefixes', { '@type': 'schema:JobPosting', 'schema:title': 'Forecasting Engineer' }],
    ['with full names', { '@type': 'JobPosting', 'schema.org/JobPosting/title': 'Forecasting Engineer' }],
    ['with a typed literal', { '@type': 'JobPosting', title: { '@value': 'Forecasting Engineer', '@language': 'en' } }],
  ])('are found %s', (_, block) => {
    expect(titles(block)).toEqual(['Forecasting Engineer']);
  });

  test('are not what a page merely mentions', () => {
    expect(
      titles({ '@type': 'WebPage', relatedLink: POSTING, mentions: [POSTING] }, { '@type': 'NotAJobPosting' }),
    ).toEqual([]);
  });

  test('come in order, and a broken block hides none', () => {
    expect(titles(POSTING, undefined, 'text', 7, null, { '@graph': [{ ...POSTING, title: 'Second' }] })).toEqual([
      'Forecasting Engineer',
      'Second',
    ]);
  });

  test('have references to other nodes filled in', () => {
    const [posting] = postingsIn([
      { '@graph': [{ ...POSTING, hiringOrganization: { '@id': '#us' } }] },
      { '@id': '#us', '@type': 'Organization', name: 'Tidewise Labs' },
    ]);
    expect(textOfProperty(posting as never, 'hiringOrganization')).toBe('Tidewise Labs');
  });

  test('are bounded: nesting of a million levels, a list of a million', () => {
    let deep: unknown = POSTING;
    for (let level = 0; level < 1_000_000; level++) deep = { mainEntity: deep };
    expect(titles(deep)).toEqual([]);
    expect(titles(Array.from({ length: 1_000_000 }, () => POSTING)).length).toBeLessThan(30_000);
  });

  test('a circle ends', () => {
    const page: Record<string, unknown> = { '@type': 'WebPage', hasPart: POSTING };
    page.mainEntity = page;
    expect(titles(page)[0]).toBe('Forecasting Engineer');
  });
});
