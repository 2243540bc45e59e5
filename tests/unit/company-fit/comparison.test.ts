/** Companies side by side, and what leaves Fivesight as Markdown: hostile words must stay words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedCompany, compare, comparisonInMarkdown } from '../../../lib/company-fit/comparison';
import { STARTING_CRITERIA } from '../../../lib/company-fit/criteria';
import { ledgerInMarkdown } from '../../../lib/company-fit/ledger-in-markdown';
import { markdownLink, markdownTable, markdownText } from '../../../lib/company-fit/markdown-text';
import { scoreOf } from '../../../lib/company-fit/score';
import { type Evidence, ITEMS } from '../../../lib/records/evidence';
import { anyLedger, anyText, piece, pieces } from './random-ledger';

function company(name: string, ledger: Evidence[], over: Partial<ComparedCompany> = {}): ComparedCompany {
  return { name, score: scoreOf(ledger), type: null, judgements: {}, culture: [], ...over };
}

const acme = company(
  'Acme',
  [
    piece('problem.user', 'shown', { on: '2025-01-31' }),
    piece('data.source', 'claimed', { on: '2026-02-28' }),
    piece(null, 'claimed', { on: '2020-01-01' }),
  ],
  {
    type: 'early-stage',
    judgements: { people: { judgement: 'partly', note: 'Met two of them' }, hard: { judgement: 'yes', note: ' ' } },
    culture: [
      { id: '1', kind: 'news', text: 'Raised money ', url: null, on: '2026-01-01' },
      { id: '2', kind: 'news', text: 'Lost its founder', url: null, on: '2026-02-01' },
      { id: '3', kind: 'reviews', text: '  ', url: null, on: '2026-02-01' },
    ],
  },
);
const blank = company('Blank', []);
const cellsOf = (label: string) =>
  compare([acme, blank], STARTING_CRITERIA, 'en').find((row) => row.label === label)?.cells;

describe('a comparison', () => {
  test('has a cell for every company in every row, none of them empty', () => {
    const rows = compare([acme, blank, acme], STARTING_CRITERIA, 'en');
    for (const { label, cells } of rows) {
      expect(cells, label).toHaveLength(3);
      for (const cell of cells) expect(cell.trim(), label).not.toBe('');
    }
    expect(rows.filter(({ section }) => section === 'questions').map(({ question }) => question)).toEqual([
      'problem',
      'approach',
      'data',
      'audit',
      'should',
    ]);
    expect(rows.filter(({ section }) => section === 'criteria').map(({ label }) => label)).toEqual(
      STARTING_CRITERIA.map(({ text }) => text),
    );
  });

  test('says how much evidence there is and of when; what is not placed does not date it', () => {
    expect(cellsOf('1 The problem')).toEqual([
      '1 to 4 of 4 points: 1 shown, 3 unknown',
      '0 to 4 of 4 points: nothing known yet',
    ]);
    expect(cellsOf('Evidence')).toEqual([
      '2 pieces, on 2 of 20 points; 1 piece not placed yet',
      '0 pieces, on 0 of 20 points',
    ]);
    expect(cellsOf('Newest evidence')).toEqual(['Feb 28, 2026', 'None']);
    expect(cellsOf('Oldest evidence')).toEqual(['Jan 31, 2025', 'None']);
  });

  test('shows what the user decided, noted and judged', () => {
    expect(cellsOf('Kind of company')).toEqual(['Early stage', 'Not decided']);
    expect(cellsOf('Bright colleagues with energy')).toEqual(['Partly: Met two of them', 'Not judged']);
    expect(cellsOf('Problems that are truly hard')).toEqual(['Yes', 'Not judged']);
    expect(cellsOf('News')).toEqual(['Raised money · Lost its founder', 'No notes']);
    expect(cellsOf('Reviews')).toEqual(['No notes', 'No notes']);
  });

  test.each([0, 1, 5])('of %i companies is refused', (count) =>
    expect(() => compare(Array(count).fill(blank), STARTING_CRITERIA)).toThrow(RangeError),
  );
});

/** The text a CommonMark reader makes of one line: escaped characters as they are. */
const read = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
/** What is left of a line for a reader to take as syntax. */
const bare = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
/** Cells of a table's row: GitHub's rule and markdown-it's agree where no pipe follows a bare backslash. */
const cellsIn = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1);

const hostile = fc.oneof(
  anyText(80),
  fc
    .array(
      fc.constantFrom(
        ...[
          '|',
          '\\',
          '\\|',
          '`',
          '```',
          '\n',
          '\n\n# ',
          '\n| a | b |\n| - | - |',
          '<img src=x onerror=alert(1)>',
          '<!--',
        ],
        ...[
          '[x](javascript:alert(1))',
          '![x](https://t.example/p)',
          'https://t.example',
          'www.t.example',
          'a@t.example',
        ],
        ...[
          '**',
          '__',
          '~~',
          '$$x$$',
          '- ',
          '1. ',
          '1) ',
          '+ ',
          '> ',
          '---',
          '===',
          '&lt;',
          '&#124;',
          '\u2028',
          '\u202e',
          ' ',
          'word',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('words in Markdown', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['two\n\nlines', 'two lines'],
    ['# Title', '\\# Title'],
    ['- entry', '\\- entry'],
    ['12. entry', '12\\. entry'],
    ['1) entry', '1\\) entry'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['see https://t.example', 'see https\\://t.example'],
    ['see www.t.example', 'see www\\.t.example'],
    ['a well-known figure: 3.5 (of 4)', 'a well-known figure: 3.5 (of 4)'],
  ])('%j', (text, markdown) => expect(markdownText(text)).toBe(markdown));

  test('read as they were, in one line, and leave nothing to be taken for syntax', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = markdownText(text);
        expect(markdown).not.toMatch(/[\n\r\u2028\u2029\u202e]/);
        const spaced = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/gu, ' ');
        expect(read(markdown)).toBe(spaced.replace(/\s+/g, ' ').trim());
        expect(bare(markdown), `${JSON.stringify(text)} leaves syntax`).not.toMatch(/[|`*_~<>[\]\\&$@#]|:\/\/|www\./i);
        expect(markdown).not.toMatch(/^(?:[-+=>]|\d{1,9}[.)])/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keep to their cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { maxLength: 5 }), (rows) => {
        const lines = markdownTable(['', 'a', 'b'], rows).split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(cellsIn(line), line).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });

  test('become links to pages of the web only, whose address cannot end early', () => {
    expect(markdownLink('A [page]', 'https://a.example/x?y=1|2>)')).toBe(
      '[A \\[page\\]](<https://a.example/x?y=1%7C2%3E)>)',
    );
    expect(markdownLink('A page', 'javascript:alert(1)')).toBe('A page');
    expect(markdownLink('A page', null)).toBe('A page');
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const link = markdownLink(text, `https://a.example/${path}`);
        const [, destination = ''] = /\]\(<(.*)>\)$/.exec(link) ?? [];
        expect(destination).toMatch(/^https:\/\/a\.example\/[^\s<>|\\`]*$/);
      }),
    );
  });
});

describe('documents', () => {
  test('the comparison is one table with a line for each row, and credits the framework', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, note, criterion) => {
        const judgements = { own: { judgement: 'no' as const, note } };
        const culture = [{ id: '1', kind: 'news' as const, text: note, url: null, on: '2026-01-01' }];
        const entry = company(name, [], { judgements, culture });
        const own = [{ id: 'own', text: criterion }];
        const lines = comparisonInMarkdown([entry, blank], own, 'en').split('\n');
        const rows = lines.filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(compare([entry, blank], own, 'en').length + 2);
        for (const row of rows) expect(cellsIn(row)).toHaveLength(3);
        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1);
        expect(lines.at(-2)).toMatch(
          /^The five questions are by Karen Hao: \[Five questions .* MIT Technology Review, May 15, 2019\.$/,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('a ledger reads by question and point, each piece with where it came from', () => {
    const markdown = ledgerInMarkdown(
      'Acme *AI*',
      [
        piece('data.labels', 'shown', {
          quote: 'Two doctors | label each scan.',
          source: 'engineering-blog',
          url: 'https://acme.example/labels',
          pageTitle: 'How we [label]',
          on: '2026-02-28',
          note: 'Ask Ann',
        }),
        piece(null, 'claimed', { quote: 'We use AI.', on: '2026-01-05' }),
      ],
      'en',
    );
    expect(markdown).toContain(
      '# Acme \\*AI\\*\n\nToo little known for a verdict. There is evidence on 1 of 20 points; a verdict takes 8.',
    );
    expect(markdown).toContain(
      '## 3 The data\n\n1 to 4 of 4 points: 1 shown, 3 unknown\n\n- **A known source, with consent**: unknown\n',
    );
    expect(markdown).toContain(
      '- **Labels are made and checked with care**: shown\n  - “Two doctors \\| label each scan.” (shown, engineering blog, [How we \\[label\\]](<https://acme.example/labels#:~:text=Two%20doctors%20%7C%20label%20each%20scan.>), Feb 28, 2026) Ask Ann\n',
    );
    expect(markdown).toContain('## Not placed yet\n\n- “We use AI.” (claimed, posting, Jan 5, 2026)');
  });

  test('a ledger of hostile words keeps its headings, and holds every piece in one line', () => {
    fc.assert(
      fc.property(anyLedger, hostile, hostile, (ledger, words, title) => {
        const kept = ledger.map((one) => ({
          ...one,
          quote: `${words}q`,
          note: words,
          pageTitle: title,
          url: 'https://a.example/',
        }));
        const lines = ledgerInMarkdown(words, kept, 'en').split('\n');
        const headings = lines.filter((line) => /^ {0,3}#/.test(line));
        const waiting = kept.some(({ item }) => item === null) ? 1 : 0;
        expect(headings).toHaveLength(6 + waiting);
        expect(lines.filter((line) => /^\s*- “/.test(line))).toHaveLength(kept.length);
        expect(lines.filter((line) => line.startsWith('- **'))).toHaveLength(ITEMS.length);
      }),
      { numRuns: 150 },
    );
  });

  test('the order of rows does not matter', () => {
    const ledger = [...pieces('shown', ...ITEMS), piece(null, 'claimed', { on: '2024-01-01' }), piece(null, 'shown')];
    expect(ledgerInMarkdown('Acme', [...ledger].reverse(), 'en')).toBe(ledgerInMarkdown('Acme', ledger, 'en'));
  });
});
