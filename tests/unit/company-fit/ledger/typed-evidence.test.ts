/** Evidence as it is typed: what is refused beside which field, what survives unfinished, what it becomes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlaceName, placeName, placeNamed } from '../../../../lib/company-fit/ledger/evidence-place';
import {
  changeTyped,
  draftTyped,
  evidenceProblems,
  isSameTyped,
  nothingTyped,
  type TypedEvidence,
  typedBefore,
  typedOf,
} from '../../../../lib/company-fit/ledger/typed-evidence';
import {
  EVIDENCE_SOURCES,
  evidenceSchema,
  GRADES,
  ITEMS,
  MAX_EVIDENCE_NOTE_CHARS,
  MAX_QUOTE_CHARS,
  QUESTIONS,
} from '../../../../lib/records/evidence';
import { anyText, piece } from '../random-ledger';

const TODAY = '2026-11-24';

function typed(more: Partial<TypedEvidence> = {}): TypedEvidence {
  return { ...nothingTyped(TODAY), quote: 'We watch drift on every model.', source: 'news', ...more };
}

const anyPlace = fc.constantFrom<PlaceName>('', ...QUESTIONS, ...ITEMS);
const anyTyped = fc.record<TypedEvidence>({
  quote: anyText(80),
  place: anyPlace,
  grade: fc.constantFrom(...GRADES),
  source: fc.constantFrom('', ...EVIDENCE_SOURCES),
  url: fc.oneof(
    anyText(30),
    fc.webUrl({ withFragments: true }),
    anyText(20).map((rest) => `https://${rest}`),
  ),
  pageTitle: anyText(40),
  on: fc.oneof(anyText(12), fc.constantFrom('2026-11-24', '2024-02-29', '2025-02-29', '0000-01-01', '2026-13-01')),
  note: anyText(40),
});

describe('places', () => {
  test('every name leads to a place and back', () => {
    for (const name of ['', ...QUESTIONS, ...ITEMS] as const) expect(placeName(placeNamed(name))).toBe(name);
  });

  test('a point brings its question, and a name that is none is undecided', () => {
    expect(placeNamed('data.labels')).toEqual({ item: 'data.labels', question: 'data' });
    expect(placeNamed('data')).toEqual({ item: null, question: 'data' });
    for (const name of ['', 'data.', 'constructor']) expect(placeNamed(name)).toEqual({ item: null, question: null });
  });
});

describe('what must be corrected', () => {
  test.each<[string, Partial<TypedEvidence>, keyof TypedEvidence, RegExp]>([
    ['no quote', { quote: ' \n ' }, 'quote', /quote/i],
    ['a quote of a megabyte', { quote: 'a'.repeat(1_000_000) }, 'quote', /1.000.000 characters/],
    ['an address that runs', { url: 'javascript:alert(1)' }, 'url', /https:\/\//],
    ['an address without a beginning', { url: 'fernwright.example/blog' }, 'url', /https:\/\//],
    ['an address with a gap', { url: 'https://fernwright example' }, 'url', /https:\/\//],
    ['an endless address', { url: `https://fernwright.example/${'a'.repeat(2_000)}` }, 'url', /Shorten/],
    ['no kind of source', { source: '' }, 'source', /source/],
    ['no day', { on: '' }, 'on', /day/],
    ['a day that no calendar has', { on: '2025-02-29' }, 'on', /day/],
    ['a day to come', { on: '2026-11-25' }, 'on', /still to come/],
    ['an endless note', { note: 'a'.repeat(MAX_EVIDENCE_NOTE_CHARS + 1) }, 'note', /Shorten/],
    ['an endless title', { pageTitle: 'a'.repeat(2_001) }, 'pageTitle', /Shorten/],
  ])('%s', (_, more, field, says) => {
    const problems = evidenceProblems(typed(more), TODAY);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toMatch(says);
  });

  test('nothing of a form with a quote, a source and a day', () => {
    expect(evidenceProblems(typed(), TODAY)).toEqual({});
    expect(evidenceProblems(typed({ quote: `  ${'a '.repeat(MAX_QUOTE_CHARS / 2)}`, on: TODAY }), TODAY)).toEqual({});
  });

  test('a form without problems is always accepted by the record', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyTyped, (form) => {
        if (Object.keys(evidenceProblems(form, TODAY)).length) return;
        accepted += 1;
        const row = { ...piece(null, 'claimed'), ...draftTyped(form, 'company') };
        expect(evidenceSchema.safeParse(row).error?.issues, 'say it beside the field').toBeUndefined();
      }),
      { numRuns: 4_000 },
    );
    expect(accepted, 'the forms tried are all refused').toBeGreaterThan(20);
  });
});

describe('what it becomes', () => {
  test('a draft: trimmed, in one line, its place with its question, the address without a passage', () => {
    const form = typed({
      ...{
        quote: ' We watch\n drift. ',
        place: 'audit.monitoring',
        grade: 'shown',
        note: ' Ask who. \n',
        pageTitle: ' ',
      },
      url: ' https://fernwright.example/blog#watching:~:text=We%20watch ',
    });
    expect(draftTyped(form, 'fernwright')).toEqual({
      ...{ companyId: 'fernwright', postingId: null, question: 'audit', item: 'audit.monitoring', grade: 'shown' },
      ...{ quote: 'We watch drift.', note: 'Ask who.', source: 'news', pageTitle: null, on: TODAY },
      url: 'https://fernwright.example/blog#watching',
    });
  });

  test('a change of only what the user changed', () => {
    const before = typedOf(
      piece('data.labels', 'claimed', { url: 'https://fernwright.example/', note: 'Two nurses.' }),
    );
    expect(changeTyped(before, before)).toEqual({});
    expect(changeTyped(before, { ...before, note: 'Two nurses. ' })).toEqual({});
    expect(changeTyped(before, { ...before, grade: 'shown', url: '' })).toEqual({ grade: 'shown', url: null });
    expect(changeTyped(before, { ...before, place: 'audit' })).toEqual({ question: 'audit', item: null });
  });
});

describe('an unfinished form', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyTyped, (form) => {
        const start = nothingTyped(TODAY);
        const back = typedBefore(JSON.stringify(form), start);
        expect(back ?? start).toEqual(form.source === '' ? { ...form, source: start.source } : form);
        expect(back === null).toBe(isSameTyped(form, start));
      }),
    );
  });

  test.each(['', 'null', '[]', '3', '{"quote":', '{"quote":7,"grade":"superb","source":"rumour"}', '{}'])(
    'is nothing where what was kept is %s',
    (kept) => expect(typedBefore(kept, nothingTyped(TODAY))).toBeNull(),
  );
});
