import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawSalary } from '../../../lib/reading/finding';
import { salaryFrom } from '../../../lib/reading/salary';
import type { PayPeriod, Salary } from '../../../lib/records/posting';

const nowhere = { lang: '', country: null };
const inCountry = (country: string | null) => ({ lang: '', country });

type Row = [text: string, min: number | null, max: number | null, currency: string | null, period: PayPeriod | null];

function read(raw: RawSalary, country: string | null = null): (string | number | null)[] | null {
  const salary = salaryFrom(raw, inCountry(country));
  return salary && [salary.min, salary.max, salary.currency, salary.period];
}

/** Any UTF-16 code unit, halves of surrogate pairs included. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('labelled pay', () => {
  test.each<Row>([
    ['$120K–$150K', 120_000, 150_000, 'USD', null],
    ['$120-150k', 120_000, 150_000, 'USD', null],
    ['$50.5k-$60.5k', 50_500, 60_500, 'USD', null],
    ['$55-$65/hr', 55, 65, 'USD', 'hour'],
    ['$250-$400/hr', 250, 400, 'USD', 'hour'],
    ['$17.50-$22.25', 17.5, 22.25, 'USD', null],
    ['$5,000-$7,000/mo', 5_000, 7_000, 'USD', 'month'],
    ['$180,000 to $220,000', 180_000, 220_000, 'USD', null],
    ['$60/hr', 60, 60, 'USD', 'hour'],
    ['$95,000', 95_000, 95_000, 'USD', null],
    ['Up to $220K', null, 220_000, 'USD', null],
    ['From $25 an hour', 25, null, 'USD', 'hour'],
    ['$120,000+', 120_000, null, 'USD', null],
    ['$130,000 - $160,000 a year', 130_000, 160_000, 'USD', 'year'],
    ['$52.89 per hour • Offers Equity', 52.89, 52.89, 'USD', 'hour'],
    ['$200K – $310K • Offers Equity', 200_000, 310_000, 'USD', null],
    ['Pay: $50 to $60 an hour', 50, 60, 'USD', 'hour'],
    ['Band 7 ($90,632 - $100,666 pa)', 90_632, 100_666, 'USD', 'year'],
    ['100 to $120K', 100_000, 120_000, 'USD', null],
    ['$140 - $160000 per annum', 140_000, 160_000, 'USD', 'year'],
    ['$0 - $79000 per annum', null, 79_000, 'USD', 'year'],
    ['84000 - 99,601.85', 84_000, 99_601.85, null, null],
    ['1800+ Weekly', 1_800, null, null, 'week'],
    ['40000-60000 per Year', 40_000, 60_000, null, 'year'],
  ])('on a page of the United States: %s', (text, ...expected) => {
    expect(read({ text }, 'US')).toEqual(expected);
  });

  test.each<Row>([
    ['CA$90,000 - $110,000', 90_000, 110_000, 'CAD', null],
    ['CA$90,000-CA$110,000', 90_000, 110_000, 'CAD', null],
    ['S$5,000 - S$7,000', 5_000, 7_000, 'SGD', null],
    ['HK$40,000 per month', 40_000, 40_000, 'HKD', 'month'],
    ['$227,500 - $300,000 USD', 227_500, 300_000, 'USD', null],
    ['$171,500 - $244,000 (USD)', 171_500, 244_000, 'USD', null],
    ['USD$3-3.5k / month', 3_000, 3_500, 'USD', 'month'],
    ['USD 100,000 per year to USD 120,000 per year', 100_000, 120_000, 'USD', 'year'],
    ['€55.000 - €70.000', 55_000, 70_000, 'EUR', null],
    ['55.000,50 €', 55_000.5, 55_000.5, 'EUR', null],
    ['50K €/yr - 54K €/yr', 50_000, 54_000, 'EUR', 'year'],
    ['45-55k€', 45_000, 55_000, 'EUR', null],
    ['€ 3.500 - € 4.500 per maand', 3_500, 4_500, 'EUR', 'month'],
    ['€30-37/h', 30, 37, 'EUR', 'hour'],
    ['£45k pa', 45_000, 45_000, 'GBP', 'year'],
    ['£500 - £600 per day', 500, 600, 'GBP', 'day'],
    ['Annual Pay Range £46,000—£54,000 GBP', 46_000, 54_000, 'GBP', 'year'],
    ["CHF 120'000 - 140'000", 120_000, 140_000, 'CHF', null],
    ['CHF 120’000', 120_000, 120_000, 'CHF', null],
    ['₹12–18 LPA', 1_200_000, 1_800_000, 'INR', 'year'],
    ['12-16 Lacs P.A.', 1_200_000, 1_600_000, 'INR', 'year'],
    ['18L - 20L', 1_800_000, 2_000_000, 'INR', null],
    ['1-5 Cr', 10_000_000, 50_000_000, 'INR', null],
    ['12,00,000 - 15,00,000 INR', 1_200_000, 1_500_000, 'INR', null],
    ['₹10T - ₹30T/mo (Employer est.)', 10_000, 30_000, 'INR', 'month'],
    ['25 000 - 30 000 zł netto + VAT', 25_000, 30_000, 'PLN', null],
    ['20 000 - 28 000 zł netto (+ VAT) / mies.', 20_000, 28_000, 'PLN', 'month'],
    ['150 - 200 PLN/h', 150, 200, 'PLN', 'hour'],
    ['50\u00a0000\u200d \u200d–\u200d 80\u00a0000 CZK', 50_000, 80_000, 'CZK', null],
    ['od 40 000 Kč / měsíc', 40_000, null, 'CZK', 'month'],
    ['R$ 8.000 - R$ 12.000 por mês', 8_000, 12_000, 'BRL', 'month'],
    ['8.000.000 - 12.000.000 JPY', 8_000_000, 12_000_000, 'JPY', null],
    ['30.0-34.0 AUD per HOUR', 30, 34, 'AUD', 'hour'],
  ])('with its own currency: %s', (text, ...expected) => {
    expect(read({ text })).toEqual(expected);
  });

  test.each([
    ['AU', 'AUD'],
    ['CA', 'CAD'],
    ['NZ', 'NZD'],
    ['SG', 'SGD'],
    ['MX', 'MXN'],
    ['DE', null],
    [null, null],
  ])('a bare dollar on a page of %s is %s', (country, currency) => {
    expect(read({ text: '$90,000 - $110,000' }, country)?.[2]).toBe(currency);
  });

  test('kr is a crown of the country, and of none elsewhere', () => {
    const crowns = (country: string | null) => read({ text: '45 000 - 60 000 kr/månad' }, country);
    expect(crowns('SE')).toEqual([45_000, 60_000, 'SEK', 'month']);
    expect(crowns('DK')?.[2]).toBe('DKK');
    expect(crowns(null)?.[2]).toBeNull();
  });

  test.each([
    'Competitive',
    'Negotiable',
    'Not disclosed',
    '$NEG',
    'Monthly Salary',
    'Competitive Daily Rate',
    'NULL',
    '13% Super',
    'A04 level',
    '100%',
    'Full-time',
    '40 hours per week',
    '37,5 - 40 hours',
    '2024-2025',
    'OTE $200K-$250K',
    'Total compensation $300,000',
    '$10,000 sign-on bonus',
    '$1 - $100,000',
    '90k - 100k - 110k',
    '$100k - $120k (Zone 1) | $90k - $110k (Zone 2)',
    '',
  ])('is not read from "%s"', (text) => {
    expect(salaryFrom({ text }, inCountry('US'))).toBeNull();
  });

  test.each<[string, number, number]>([
    ['Base: $100k - $120k; OTE: $150k - $180k', 100_000, 120_000],
    ['Total remuneration package valued to $72,969 … salary ($59,636 - $65,827)', 59_636, 65_827],
    ['$67k - $73k pa + salary packaging to $18,000pa', 67_000, 73_000],
  ])('keeps the base apart from the rest: %s', (text, min, max) => {
    expect(read({ text }, 'AU')?.slice(0, 2)).toEqual([min, max]);
  });

  test.each<[string, Salary['source']]>([
    ['$120K - $150K (Employer est.)', 'employer'],
    ['$120K - $150K (Glassdoor est.)', 'site-estimate'],
    ['$80,000 (Indeed est.)', 'site-estimate'],
    ['Estimated: $80K - $95K a year', 'site-estimate'],
    ['$80K - $95K a year', 'employer'],
  ])('whose figure it is: %s', (text, source) => {
    expect(salaryFrom({ text }, nowhere)?.source).toBe(source);
  });

  test('a reader that knows the site guessed is believed', () => {
    expect(salaryFrom({ text: '$80K', siteEstimate: true }, nowhere)?.source).toBe('site-estimate');
  });

  test('the words stay as the page has them, in one line', () => {
    expect(salaryFrom({ text: ' $120K –\n $150K ' }, nowhere)?.text).toBe('$120K – $150K');
  });
});

describe('typed pay', () => {
  const typed = (raw: Partial<RawSalary>, country: string | null = null) => read({ text: 'pay', ...raw }, country);

  test.each<[string, PayPeriod | null]>([
    ['YEAR', 'year'],
    ['YEARLY', 'year'],
    ['ANN', 'year'],
    ['per-year-salary', 'year'],
    ['MON', 'month'],
    ['Month', 'month'],
    ['WEE', 'week'],
    ['DAY', 'day'],
    ['HUR', 'hour'],
    ['per hour', 'hour'],
    ['hourly', 'hour'],
    ['BIWEEKLY', null],
    ['ONE_TIME', null],
    ['Monthly or Yearly', null],
    ['constructor', null],
  ])('unit %s', (period, expected) => {
    expect(typed({ min: 10, max: 20, currency: 'EUR', period })?.[3] ?? null).toBe(expected);
  });

  test('zeros stand for nothing', () => {
    expect(typed({ min: 0, max: 0, currency: 'USD' })).toBeNull();
    expect(typed({ min: 60_000, max: 0, currency: 'USD' })).toEqual([60_000, null, 'USD', null]);
    expect(typed({ min: 0, max: 60_000, currency: 'USD' })).toEqual([null, 60_000, 'USD', null]);
  });

  test('ends that cannot be a range are none', () => {
    expect(typed({ min: 90_000, max: 60_000, currency: 'USD' })).toBeNull();
    expect(typed({ min: 1, max: 100_000, currency: 'USD' })).toBeNull();
    expect(typed({ min: Number.NaN, max: Number.POSITIVE_INFINITY, currency: 'USD' })).toBeNull();
  });

  test('a sign given as the currency is resolved by the page', () => {
    expect(typed({ min: 50_000, currency: '€' })?.[2]).toBe('EUR');
    expect(typed({ min: 50_000, currency: '$' }, 'AU')?.[2]).toBe('AUD');
    expect(typed({ min: 50_000, currency: '$' })?.[2]).toBeNull();
    expect(typed({ min: 50_000, currency: 'bitcoin' })?.[2]).toBeNull();
  });

  test('words of another amount lend nothing to typed figures', () => {
    expect(read({ text: '£30 per hour', min: 50_000, max: 60_000 })).toEqual([50_000, 60_000, null, null]);
    expect(read({ text: '$50,000 - $60,000 USD a year', min: 50_000, max: 60_000 })).toEqual([
      50_000,
      60_000,
      'USD',
      'year',
    ]);
  });
});

describe('any range, however it is written', () => {
  const STYLES: [locale: string, currency: string, country: string, perMonth: string][] = [
    ['en-US', 'USD', 'US', ' per month'],
    ['en-CA', 'CAD', 'CA', '/month'],
    ['en-GB', 'GBP', 'GB', ' a month'],
    ['en-IN', 'INR', 'IN', '/month'],
    ['de-DE', 'EUR', 'DE', ' pro Monat'],
    ['de-CH', 'CHF', 'CH', '/Monat'],
    ['fr-FR', 'EUR', 'FR', ' brut par mois'],
    ['es-ES', 'EUR', 'ES', ' al mes'],
    ['it-IT', 'EUR', 'IT', ' al mese'],
    ['pt-BR', 'BRL', 'BR', ' por mês'],
    ['nl-NL', 'EUR', 'NL', ' per maand'],
    ['pl-PL', 'PLN', 'PL', ' miesięcznie'],
    ['cs-CZ', 'CZK', 'CZ', ' měsíčně'],
    ['da-DK', 'DKK', 'DK', ' om måneden'],
    ['sv-SE', 'SEK', 'SE', ' i månaden'],
  ];
  const pair = fc
    .tuple(fc.integer({ min: 1_000, max: 900_000 }), fc.integer({ min: 0, max: 100_000 }))
    .map(([min, more]) => [min, Math.min(min + more, min * 9)] as const);

  test.each(STYLES)('%s, %s', (locale, currency, country, perMonth) => {
    const write = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
    fc.assert(
      fc.property(pair, fc.constantFrom('-', ' - ', ' – ', '—'), fc.boolean(), ([min, max], dash, stated) => {
        const text = `${write.format(min)}${dash}${write.format(max)}${stated ? perMonth : ''}`;
        expect({ text, read: read({ text }, country) }).toEqual({
          text,
          read: [min, max, currency, stated ? 'month' : null],
        });
      }),
    );
  });

  test('cents survive', () => {
    const cents = fc.integer({ min: 1_000, max: 20_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, (value) => {
        expect(read({ text: `$${value.toFixed(2)} per hour` }, 'US')).toEqual([value, value, 'USD', 'hour']);
        expect(read({ text: `${value.toFixed(2).replace('.', ',')} €/Std.` }, 'DE')).toEqual([
          value,
          value,
          'EUR',
          'hour',
        ]);
      }),
    );
  });

  test('k on either side or both', () => {
    const thousands = fc.integer({ min: 20, max: 400 });
    fc.assert(
      fc.property(thousands, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 2 }), (low, more, where) => {
        const high = low + more;
        const text = [`$${low}k-$${high}k`, `$${low}-${high}k`, `${low}-$${high}K`][where] as string;
        expect(read({ text }, 'US')).toEqual([low * 1_000, high * 1_000, 'USD', null]);
      }),
    );
  });
});

describe('whatever comes', () => {
  const anything = fc.oneof(
    fc.string({ unit: codeUnit, maxLength: 400 }),
    fc
      .array(
        fc.constantFrom('$', '€', '1', '9.', ',', ' ', '-', 'k', 'L', '/h', 'USD', '%', '+', 'to', '\u200d', '0'),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('it neither throws nor breaks the form of a record', () => {
    fc.assert(
      fc.property(
        anything,
        fc.option(fc.double(), { nil: undefined }),
        fc.option(fc.double(), { nil: undefined }),
        anything,
        (text, min, max, word) => {
          const raw: RawSalary = { text, currency: word, period: word };
          if (min !== undefined) raw.min = min;
          if (max !== undefined) raw.max = max;
          const salary = salaryFrom(raw, inCountry('US'));
          if (!salary) return;
          expect(salary.text).not.toBe('');
          expect(salary.min ?? salary.max).not.toBeNull();
          expect(salary.min ?? 0).toBeLessThanOrEqual(salary.max ?? Number.POSITIVE_INFINITY);
          expect(salary.currency ?? 'USD').toMatch(/^[A-Z]{3}$/);
        },
      ),
    );
  });
});
