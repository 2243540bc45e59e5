import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPANY_TYPES, suggestCompanyType } from '../../../lib/company-fit/company-type';
import { CULTURE, reviewCaveat } from '../../../lib/company-fit/culture';
import { employeesIn } from '../../../lib/company-fit/employee-count';
import { CULTURE_KINDS, COMPANY_TYPES as TYPE_NAMES } from '../../../lib/records/assessment';
import type { CompanyFacts } from '../../../lib/records/posting';
import { anyText } from './random-ledger';

const NOW = new Date(2026, 5, 15);

function facts(over: Partial<CompanyFacts>): CompanyFacts {
  return { industry: null, size: null, founded: null, headquarters: null, website: null, rating: null, ...over };
}

const suggested = (...all: Partial<CompanyFacts>[]) => suggestCompanyType(all.map(facts), NOW, 'en');

describe('a size text', () => {
  test.each<[string, number, number | null]>([
    ['51-200 employees', 51, 200],
    ['51–200', 51, 200],
    ['2-10 employees', 2, 10],
    ['201 to 500 Employees', 201, 500],
    ['5001 to 10000 Employees', 5001, 10000],
    ['1,001-5,000 employees', 1001, 5000],
    ['1.001-5.000 Beschäftigte', 1001, 5000],
    ['1 001 – 5 000 salariés', 1001, 5000],
    ['1 001 à 5 000 salariés', 1001, 5000],
    ['1’001 bis 5’000 Mitarbeitende', 1001, 5000],
    ['De 51 a 200 empleados', 51, 200],
    ['501-1,000 employees · 312 on LinkedIn', 501, 1000],
    ['10,001+', 10001, null],
    ['10000+ Employees', 10000, null],
    ['10K+', 10000, null],
    ['5k-10k people', 5000, 10000],
    ['1.5k employees', 1500, 1500],
    ['Mehr als 10.000 Mitarbeiter', 10000, null],
    ['Plus de 10 000 employés', 10000, null],
    ['More than 500 people', 500, null],
    ['fewer than 50', 1, 50],
    ['weniger als 50 Mitarbeiter', 1, 50],
    ['600 employees', 600, 600],
    ['Company size: 120', 120, 120],
    ['1 employee', 1, 1],
  ])('%s', (text, least, most) => expect(employeesIn(text)).toEqual({ least, most }));

  test.each([
    '',
    'Unknown',
    'Self-employed',
    'Startup',
    '200-51 employees',
    '0 employees',
    '$50M to $100M (USD)',
    '$100 to $500 million (USD)',
    '100–500 Mio. Euro Umsatz',
    '12 offices, 340 people',
    '51 200 employees',
    '99,999,999 employees',
    'Series B',
    '1,23',
  ])('“%s” says nothing', (text) => expect(employeesIn(text)).toBeNull());

  test('of any kind is answered, and a range never runs backwards', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(30), fc.stringMatching(/^[\d.,k+ –-]{0,30}$/)), (text) => {
        const found = employeesIn(text);
        if (found?.most !== undefined && found.most !== null) expect(found.most).toBeGreaterThanOrEqual(found.least);
      }),
    );
  });
});

describe('the kind of company', () => {
  test.each<[string, Partial<CompanyFacts>, string | null]>([
    ['a dozen people', { size: '11-50 employees' }, 'early-stage'],
    ['a dozen people, three years old', { size: '11-50 employees', founded: '2023' }, 'early-stage'],
    ['a dozen people since 1985', { size: '11-50 employees', founded: '1985' }, null],
    ['a hundred people, of no stated age', { size: '51-200 employees' }, null],
    ['a hundred people, four years old', { size: '51-200', founded: 'Founded in 2022' }, 'early-stage'],
    ['a hundred people, nine years old', { size: '51-200', founded: '2017' }, null],
    ['some hundred people', { size: '201-500 employees' }, null],
    ['some hundred people since 1990', { size: '201-500 employees', founded: '1990' }, 'established-with-data'],
    ['some hundred people, young', { size: '201-500 employees', founded: '2021' }, null],
    ['some thousand people', { size: '1,001-5,000 employees', industry: 'Insurance' }, 'established-with-data'],
    ['a large bank', { size: '10,001+ employees', industry: 'Banking' }, 'established-with-data'],
    ['a large software company', { size: '10,001+', industry: 'Software Development' }, 'large-tech'],
    ['a large Internet company', { size: '10,001+', industry: 'Technology, Information and Internet' }, 'large-tech'],
    ['a rather large software company', { size: '5,001-10,000', industry: 'Software Development' }, null],
    ['a large company of no stated industry', { size: '10,001+ employees' }, null],
    ['a large biotechnology company', { size: '10,001+', industry: 'Biotechnology Research' }, 'established-with-data'],
    ['a large consultancy', { size: '10,001+', industry: 'IT Services and IT Consulting' }, null],
    ['a large staffing firm', { size: '10,001+', industry: 'Staffing and Recruiting' }, null],
    ['a small staffing firm', { size: '11-50', industry: 'Staffing and Recruiting' }, null],
    ['a university', { size: '10,001+', industry: 'Higher Education' }, null],
    ['an age alone', { founded: '2024' }, null],
    ['a year to come', { size: '51-200', founded: '2031' }, null],
    ['an industry alone', { industry: 'Software Development' }, null],
    ['nothing', {}, null],
  ])('%s', (_, fact, type) => expect(suggested(fact)?.type ?? null).toBe(type));

  test('takes the facts of several postings together, and none where they contradict each other', () => {
    expect(suggested({ size: '11-50' }, { founded: '2024' }, { industry: 'Robotics' })).toEqual({
      type: 'early-stage',
      reason: 'Its postings say: 11 to 50 employees, founded in 2024, industry “Robotics”.',
    });
    expect(suggested({ size: '11-50' }, { size: '10,001+' })).toBeNull();
    expect(suggested({ size: '51-200', founded: '2023' }, { founded: '1999' })).toBeNull();
    expect(suggested({ size: '1,001-5,000' }, { size: '1200 employees' })?.reason).toBe(
      'Its postings say: 1,200 employees.',
    );
  });

  test('gives the reason in figures', () => {
    expect(suggested({ size: '10.001+', industry: 'Software Development', founded: '1998' })).toEqual({
      type: 'large-tech',
      reason: 'Its postings say: 10,001 employees or more, founded in 1998, industry “Software Development”.',
    });
  });

  test('means something for every side of the work, each in its own words', () => {
    const words = TYPE_NAMES.flatMap((type) => Object.values(COMPANY_TYPES[type]));
    expect(words).toHaveLength(3 * 7);
    expect(words.filter((text, i) => words.indexOf(text) !== i)).toEqual([]);
    for (const text of words) expect(text.split(/[.?!](?:\s|$)/).filter(Boolean).length, text).toBeLessThanOrEqual(2);
  });
});

describe('culture', () => {
  test('has a title, something to look for and a caveat on every side', () => {
    for (const kind of CULTURE_KINDS) {
      const { title, lookFor, caveat } = CULTURE[kind];
      expect(title).toMatch(/^\p{Lu}/u);
      expect(lookFor).toMatch(/\.$/);
      expect(caveat).toMatch(/\.$/);
    }
  });

  test.each([
    ['11-50 employees', /small/],
    ['fewer than 50', /small/],
    ['10,001+', /large/],
    ['5001 to 10000 Employees', /large/],
  ])('reviews of a company with %s come with a caveat', (size, words) => expect(reviewCaveat(size)).toMatch(words));

  test.each(['51-200', '1,001-5,000', 'Unknown', '', null])('reviews of a company with %s come with none', (size) =>
    expect(reviewCaveat(size)).toBeNull(),
  );
});
