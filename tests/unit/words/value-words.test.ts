import { describe, expect, test } from 'vitest';
import type { Posted, Salary } from '../../../lib/records/posting';
import {
  changeInWords,
  companyFactsInWords,
  dayInWords,
  factInWords,
  figuresInWords,
  locationInWords,
  postedInWords,
  salaryInWords,
} from '../../../lib/words/value-words';

const pay = (figures: Partial<Salary>): Salary => ({
  text: 'as the page says',
  min: null,
  max: null,
  currency: null,
  period: null,
  source: 'employer',
  ...figures,
});

describe('pay', () => {
  test.each<[string, Partial<Salary>, string | null]>([
    ['a range', { min: 80_000, max: 100_000, currency: 'EUR', period: 'year' }, '€80,000 – €100,000 per year'],
    ['one figure twice', { min: 45.5, max: 45.5, currency: 'USD', period: 'hour' }, '$45.50 per hour'],
    ['only a least', { min: 3000, currency: 'CZK', period: 'month' }, 'from CZK 3,000 per month'],
    ['only a most', { max: 600, currency: 'GBP', period: 'day' }, 'up to £600 per day'],
    ['no currency, no period', { min: 70_000, max: 90_000 }, '70,000 – 90,000'],
    ['a currency still being typed', { min: 70_000, currency: 'EU' }, 'from 70,000'],
    ['nothing but words', {}, null],
  ])('%s', (_, figures, words) => {
    expect(figuresInWords(pay(figures), 'en')?.replace(/\u00a0/g, ' ') ?? null).toBe(words);
  });

  test('in the reader’s own language', () => {
    const words = figuresInWords(pay({ min: 80_000, currency: 'EUR' }), 'de');
    expect(words?.replace(/\u00a0/g, ' ')).toBe('from 80.000 €');
  });

  test('whose figure it is, and the page’s words where there is no figure', () => {
    expect(salaryInWords(pay({ source: 'site-estimate' }), 'en')).toBe('as the page says (the site’s estimate)');
  });
});

describe('days', () => {
  test('a bare day is that day in every time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'UTC']) {
      process.env.TZ = zone;
      expect(dayInWords('2026-11-03', 'en'), zone).toBe('Nov 3, 2026');
    }
    process.env.TZ = before;
  });

  test.each<[Partial<Posted>, string]>([
    [{ date: '2026-11-03' }, 'Nov 3, 2026'],
    [{ date: '2026-11-03', precision: 'week' }, 'about Nov 3, 2026'],
    [{ date: '2026-10-04', precision: 'at-least' }, 'Oct 4, 2026 or earlier'],
    [{ date: '2026-11-03', repost: true }, 'Nov 3, 2026 (reposted)'],
    [{ text: 'recently' }, 'recently'],
  ])('%o', (posted, words) => {
    expect(postedInWords({ text: null, date: null, precision: 'day', repost: false, ...posted }, 'en')).toBe(words);
  });
});

test('a place, a workplace, or both', () => {
  expect(locationInWords({ text: 'Utrecht', places: [], workplace: 'hybrid' })).toBe('Utrecht (Hybrid)');
  expect(locationInWords({ text: null, places: [], workplace: 'on-site' })).toBe('On site');
  expect(locationInWords({ text: 'Utrecht', places: [], workplace: null })).toBe('Utrecht');
});

test('only the stated facts of a company', () => {
  const facts = { industry: 'Farming', size: null, founded: '2019', headquarters: null, website: null, rating: null };
  expect(companyFactsInWords(facts)).toBe('Industry: Farming; Founded: 2019');
});

test('every fact in a line, and nothing for what is not stated', () => {
  expect(factInWords('employmentTypes', ['full-time', 'per-diem'])).toBe('Full-time, Per diem');
  expect(factInWords('state', 'closed')).toBe('Closed');
  expect(factInWords('validThrough', '2026-12-31', 'en')).toBe('Dec 31, 2026');
  expect(factInWords('title', 'Engineer')).toBe('Engineer');
  for (const field of ['title', 'salary', 'posted', 'validThrough', 'description', 'applyUrl'] as const) {
    expect(factInWords(field, null), field).toBe('');
  }
  expect(factInWords('state', 'unknown')).toBe('');
  expect(factInWords('employmentTypes', [])).toBe('');
});

describe('a change', () => {
  const description = (text: string) => ({ html: `<p>${text}</p>`, text });

  test('of a long text is shown where the two part', () => {
    const same = 'You own the models that plan which greenhouse is watered when. '.repeat(5);
    const { before, after } = changeInWords('description', description(`${same}Two days`), description(`${same}Three`));
    expect(before).toMatch(/^….{0,40}Two days$/);
    expect(after).toMatch(/^….{0,40}Three$/);
  });

  test('of anything else is shown whole', () => {
    expect(changeInWords('title', 'Engineer', 'Lead engineer')).toEqual({ before: 'Engineer', after: 'Lead engineer' });
    expect(changeInWords('description', null, description('New'))).toEqual({ before: '', after: 'New' });
  });
});
