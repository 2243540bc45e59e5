import { describe, expect, test } from 'vitest';
import { type Candidate, countDistinct, describing, idsIn } from '../../../lib/reading/matches-page';

const candidate = (title: string, more: Partial<Candidate> = {}): Candidate => ({
  title,
  company: 'Tidewise Labs',
  addresses: [],
  identifiers: [],
  ...more,
});
const at = (url: string, ...headings: string[]) => ({ url: new URL(url), headings });

describe('a lone posting', () => {
  test('is taken for the page’s, also where nothing confirms it', () => {
    const one = [candidate('Research Engineer')];
    expect(describing(one, at('https://tidewise.example/jobs/12'))).toEqual([0]);
    expect(describing(one, at('https://tidewise.example/jobs/12', 'Join us'))).toEqual([0]);
  });

  test('is not, where its address is that of another posting and no heading has its title', () => {
    const stale = [candidate('Research Engineer', { addresses: ['https://www.tidewise.example/jobs/5001'] })];
    expect(describing(stale, at('https://tidewise.example/jobs/5002', 'Data Engineer'))).toEqual([]);
    expect(describing(stale, at('https://tidewise.example/jobs?q=engineer', 'Open roles'))).toEqual([]);
    expect(describing(stale, at('https://tidewise.example/jobs/5002', 'Research Engineer (m/f/d)'))).toEqual([0]);
    expect(describing(stale, at('https://tidewise.example/jobs/5001', 'Welcome'))).toEqual([0]);
    expect(describing(stale, at('https://board.example/jobs/5002', 'Welcome'))).toEqual([0]);
  });

  test('is not, where its address is a neighbour of the page’s', () => {
    const stale = [candidate('Research Engineer', { addresses: ['/jobs/research-engineer'] })];
    expect(describing(stale, at('https://tidewise.example/jobs/data-engineer', 'Data Engineer'))).toEqual([]);
    expect(describing(stale, at('https://tidewise.example/jobs/research-engineer/?x=1', 'Welcome'))).toEqual([0]);
  });

  test('may give the company’s website as its address', () => {
    const one = [candidate('Research Engineer', { addresses: ['https://tidewise.example'] })];
    expect(describing(one, at('https://tidewise.example/jobs/12', 'Join us'))).toEqual([0]);
  });

  test('stated twice is one posting, the surer statement first', () => {
    const twice = [candidate('Research Engineer'), candidate('research engineer', { identifiers: ['R-60775'] })];
    expect(describing(twice, at('https://tidewise.example/job/Research-Engineer_R60775-1'))).toEqual([1, 0]);
    expect(countDistinct(twice)).toBe(1);
  });
});

describe('of several postings', () => {
  const several = [
    candidate('Data Engineer', { addresses: ['https://tidewise.example/jobs/5001'] }),
    candidate('Research Engineer', { addresses: ['https://tidewise.example/jobs/5002?lang=en'] }),
    candidate('Engineer', { identifiers: ['7b0c2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11'] }),
  ];

  test.each([
    ['whose address is the page’s', 'https://tidewise.example/jobs/5002', [], [1]],
    [
      'whose id is in the page’s address',
      'https://tidewise.example/?ashby_jid=7b0c2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11',
      [],
      [2],
    ],
    ['whose title is the heading', 'https://tidewise.example/open', ['Research Engineer'], [1]],
    [
      'whose title is in the page’s title',
      'https://tidewise.example/open',
      ['Tidewise Labs - Data Engineer | Careers'],
      [0],
    ],
    ['whose title stands before the company', 'https://tidewise.example/open', ['Data Engineer at Tidewise Labs'], [0]],
  ])('the one %s is the page’s', (_, url, headings, expected) => {
    expect(describing(several, at(url, ...headings))).toEqual(expected);
  });

  test.each([
    ['nothing tells which', 'https://tidewise.example/jobs', ['Open roles']],
    ['the heading is a search', 'https://tidewise.example/jobs', ['Data Engineer jobs in Lisbon']],
    ['a sign is shared by several', 'https://tidewise.example/jobs', ['Data Engineer', 'Research Engineer']],
  ])('none is, where %s', (_, url, headings) => {
    expect(describing(several, at(url, ...headings))).toEqual([]);
  });

  test('an id they all share decides nothing', () => {
    const shared = several.map((one, index) => ({
      ...one,
      addresses: [`https://board.example/company/90210/${'abc'[index]}`],
      identifiers: [],
    }));
    expect(describing(shared, at('https://board.example/company/90210/jobs', 'Tidewise Labs'))).toEqual([]);
  });

  test('the one whose id is the page’s, also among others of its title', () => {
    const same = ['5001', '5002'].map((id) =>
      candidate('Data Engineer', { addresses: [`https://tidewise.example/jobs/${id}`] }),
    );
    expect(describing(same, at('https://tidewise.example/jobs/5002', 'Data Engineer'))).toEqual([1]);
    expect(describing(same, at('https://tidewise.example/jobs', 'Open roles'))).toEqual([]);
  });

  test('are counted apart by title and id', () => {
    expect(countDistinct(several)).toBe(3);
    expect(countDistinct([...several, ...several])).toBe(3);
    const sameTitle = ['5001', '5002'].map((id) => candidate('Data Engineer', { identifiers: [id] }));
    expect(countDistinct(sameTitle)).toBe(2);
  });
});

test('no candidates, no match', () => {
  expect(describing([], at('https://tidewise.example/jobs/12', 'Data Engineer'))).toEqual([]);
});

test.each([
  ['/jobs/R-60775-1', ['60775']],
  ['/job/FP-A-Consultant_JR60775', ['60775']],
  ['/viewjob?jk=54f1f8af68d722d2', ['54f1f8af68d722d2']],
  ['/j/C99A238797/', ['c99a238797', '238797']],
  ['/0b7e2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11/apply', ['0b7e2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11']],
  ['/2026/11/web3-engineer-l5', []],
])('ids in %s', (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});
