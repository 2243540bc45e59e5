import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { salaryInText } from '../../../lib/reading/salary-in-text';
import { MAX_DESCRIPTION_CHARS } from '../../../lib/records/bounds';
import type { PayPeriod } from '../../../lib/records/posting';

const american = { lang: 'en', country: 'US' };

function read(text: string) {
  const salary = salaryInText(text, american);
  return salary && [salary.min, salary.max, salary.currency, salary.period];
}

/** Any UTF-16 code unit, halves of surrogate pairs included. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('pay in prose', () => {
  test.each<[string, number | null, number | null, string | null, PayPeriod | null]>([
    ['Salary Range: $160k- $200K/year', 160_000, 200_000, 'USD', 'year'],
    [
      'Salary ranges for U.S (excl. PR) locations (USD):$61,600.00 - $92,400.00 This position is eligible for a short-term incentive',
      61_600,
      92_400,
      'USD',
      null,
    ],
    ['Base Salary Pay Range\n$227,500 - $300,000 USD', 227_500, 300_000, 'USD', null],
    ['Pay Range:\n\n$175,100—$206,000 USD', 175_100, 206_000, 'USD', null],
    ['United Kingdom Annual Pay Range\n£46,000—£54,000 GBP', 46_000, 54_000, 'GBP', 'year'],
    [
      'The annual base salary for this role is between $121,000 USD and $163,000 USD, plus benefits.',
      121_000,
      163_000,
      'USD',
      'year',
    ],
    ['The base pay range is $120,000 - $150,000 plus a bonus of $10,000 - $20,000.', 120_000, 150_000, 'USD', null],
    ['The base salary, exclusive of bonus and equity, is $120,000 - $150,000.', 120_000, 150_000, 'USD', null],
    ['Pay rate: $60/hour', 60, 60, 'USD', 'hour'],
    ['Salary: up to £80,000 per annum', null, 80_000, 'GBP', 'year'],
    ['Minimum full-time salary of $200,000', 200_000, null, 'USD', null],
    ['Rate: €30-37/h', 30, 37, 'EUR', 'hour'],
    ['Wynagrodzenie: 25 000 - 30 000 zł netto + VAT ( b2b)', 25_000, 30_000, 'PLN', null],
    ['Nabízíme mzdu 60 000 - 80 000 Kč měsíčně', 60_000, 80_000, 'CZK', 'month'],
    ['Das Jahresgehalt liegt zwischen 60.000 € und 75.000 € brutto.', 60_000, 75_000, 'EUR', 'year'],
    ['Salaire : 45-55 k€ brut annuel', 45_000, 55_000, 'EUR', 'year'],
    ['Stipendio: RAL 40.000 - 50.000 €', 40_000, 50_000, 'EUR', 'year'],
    ['The salary range is PLN 181 000 to 271 000 gross/year (employment contract).', 181_000, 271_000, 'PLN', 'year'],
    ['The pay range is $104,000 - $124,800 per year ($50 - $60 per hour).', 104_000, 124_800, 'USD', 'year'],
    [
      'What we offer\n  Compensation\n    Based in Colorado: $135,920 - $169,900 base salary',
      135_920,
      169_900,
      'USD',
      null,
    ],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'We raised $220.5M in funding.',
    'Our $2B valuation and $40-$50 million in ARR speak for themselves.',
    'Sign-on bonus 5 000 CZK.',
    'You get a $500 p.a. training budget and a salary that is competitive.',
    '401(k) match up to $4,500.',
    'A referral fee of $1,000 - $2,000.',
    'Retry Premium for zł 0. Post a job for $299.',
    'Customers pay $10-$20 per month for our product.',
    'Competitive salary & equity package\n  Monthly credits for any event ($1,200/yr)',
    'OTE: $200,000 - $250,000.',
    'The total compensation range is $250,000 - $300,000.',
    'Our Total Target Cash (TTC) Pay Range: $192,000 - $320,000.',
    'Experience at our stage ($50-200M ARR range, high growth).',
    'The base pay range is:\n  Zone 1: $170,000 - $207,000 + bonus\n  Zone 2: $158,000 - $192,000 + bonus',
    'Senior: salary $150,000 - $170,000. Staff: salary $180,000 - $210,000.',
    'Base salary $144,000 - $170,000 (CA, NY, WA) and $125,000 - $148,000 (other US locations).',
    'US Zone 1 salary: $170,000 - $200,000 - $230,000.',
    'Salary: RM9,213 in Malaysia, and SGD6,375 in Singapore.',
    'Targeted base salary range: $182, 250 - $215,000',
    'The base salary ranges from $173,00 to $213,00.',
    'Salaries: teacher $50,000, head $58,000.',
    'Experience with PHP 7.4 - 8.2 and a salary to match',
    'We pay attention to 3 - 5 details for this role.',
    '',
  ])('nothing in: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('the words kept are those of the statement', () => {
    const text = 'You know Python.\n\nThe base salary range is $120,000 - $150,000 a year. We raised $5M.';
    const salary = salaryInText(text, american);
    expect(salary?.text).toBe('The base salary range is $120,000 - $150,000 a year');
    expect(salary?.source).toBe('description');
  });

  test('the same range said twice is one', () => {
    const line = 'Salary range: $120,000 - $150,000.';
    expect(read(`${line}\nWe build models.\n${line}`)).toEqual([120_000, 150_000, 'USD', null]);
  });
});

describe('whatever comes', () => {
  test('arbitrary text neither throws nor breaks the form', () => {
    const word = fc.constantFrom(
      'salary',
      'pay',
      '$1',
      '$100,000',
      '-',
      'to',
      '\n',
      'bonus',
      '. A',
      '€',
      'k',
      'per year',
      '+',
      ':',
    );
    const text = fc.oneof(
      fc.string({ unit: codeUnit, maxLength: 500 }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const salary = salaryInText(given, american);
        if (salary) expect(salary.min ?? 0).toBeLessThanOrEqual(salary.max ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  test.each([
    '$1 ',
    '1 000 ',
    'salary $100,000 - $150,000 ',
    ' ',
    '\n',
    '( ',
    'annual a-a ',
    '$1,000,000,',
    'plus bonus ',
  ])('a description of the longest kind, made of "%s", is read through', (piece) => {
    const text = piece.repeat(Math.ceil(MAX_DESCRIPTION_CHARS / piece.length));
    expect(() => salaryInText(text, american)).not.toThrow();
  });
});
