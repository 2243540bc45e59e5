import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawFields } from '../../../lib/reading/finding';
import { type Markup, postingFindings } from '../../../lib/reading/job-posting';

/** Stands for the browser's parser: ampersands are the only entities, and descriptions are paragraphs already. */
const MARKUP: Markup = {
  line: (text) => text.replaceAll('&amp;', '&'),
  description: (html) => (html.startsWith('<') ? html : `<p>${html}</p>`),
};

const findings = (node: Record<string, unknown>) =>
  postingFindings({ '@type': 'JobPosting', ...node }, 'json-ld', MARKUP);
const read = (node: Record<string, unknown>): Partial<RawFields> => findings(node)[0]?.fields ?? {};

describe('title and company', () => {
  test.each([
    [{ title: 'FP&amp;A Analyst' }, { title: 'FP&A Analyst' }],
    [{ title: ['ML Engineer', 'Other'] }, { title: 'ML Engineer' }],
    [{ title: '  ML\n Engineer ' }, { title: 'ML Engineer' }],
    [{ title: 'N/A' }, {}],
    [{ title: 42 }, { title: '42' }],
    [{ hiringOrganization: 'Tidewise Labs' }, { companyName: 'Tidewise Labs' }],
    [{ hiringOrganization: { name: 'Tide &amp; Sons' } }, { companyName: 'Tide & Sons' }],
    [{ hiringOrganization: [{ name: 'Tidewise Labs' }, { name: 'Agency' }] }, { companyName: 'Tidewise Labs' }],
    [{ hiringOrganization: { '@type': 'Organization', name: null } }, {}],
    [{ title: {}, hiringOrganization: [[]], jobLocation: true, baseSalary: [null], description: { a: 1 } }, {}],
  ])('of %j', (node, fields) => {
    expect(read(node)).toEqual(fields);
  });
});

describe('the company’s addresses', () => {
  const of = (...sameAs: string[]) => read({ hiringOrganization: { sameAs } });
  test('are its website, or its keys on other sites', () => {
    expect(of('https://www.linkedin.com/company/Tidewise/?x=1', 'https://tidewise.example/about')).toEqual({
      companyKeys: ['linkedin:tidewise'],
      website: 'https://tidewise.example/about',
    });
    expect(of('https://www.glassdoor.co.uk/Overview/Working-at-Tidewise-EI_IE12345.11,19.htm')).toEqual({
      companyKeys: ['glassdoor:12345'],
    });
    expect(read({ hiringOrganization: { url: 'http://tidewise.example' } })).toEqual({
      website: 'http://tidewise.example',
    });
  });
  test.each([
    'https://x.com/tidewise',
    'https://au.indeed.com/cmp/Tidewise',
    'https://boards.greenhouse.io/tidewise',
    'javascript:alert(1)',
    'tidewise',
    'https://user@tidewise',
  ])('are not %s', (address) => {
    expect(of(address)).toEqual({});
  });
});

describe('the place', () => {
  const address = (parts: Record<string, unknown>) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', ...parts },
  });
  const lisbon = address({ addressLocality: 'Lisbon', addressCountry: { '@type': 'Country', name: 'Portugal' } });
  const place = (locality: string | null, region: string | null, country: string | null) => ({
    locality,
    region,
    country,
  });

  test.each([
    [
      'an address',
      address({ addressLocality: 'Perth', addressRegion: 'WA', addressCountry: 'AU' }),
      { text: 'Perth, WA, AU', places: [place('Perth', 'WA', 'AU')] },
    ],
    ['a country that is a node', lisbon, { text: 'Lisbon, Portugal', places: [place('Lisbon', null, 'Portugal')] }],
    [
      'stand-ins for nothing',
      address({ addressLocality: 'Leipzig', addressRegion: '-', addressCountry: 'UNAVAILABLE' }),
      { text: 'Leipzig', places: [place('Leipzig', null, null)] },
    ],
    [
      'a postcode as town',
      address({ addressLocality: '150 00', addressCountry: 'CZ' }),
      { text: 'CZ', places: [place(null, null, 'CZ')] },
    ],
    [
      'the postcode as town',
      address({ addressLocality: 'SW1A 1AA', postalCode: 'SW1A 1AA', addressCountry: 'GB' }),
      { text: 'GB', places: [place(null, null, 'GB')] },
    ],
    [
      'one name three times',
      address({ addressLocality: 'Singapore', addressRegion: 'Singapore', addressCountry: 'singapore' }),
      { text: 'Singapore', places: [place('Singapore', 'Singapore', 'singapore')] },
    ],
    [
      'a region in the town',
      address({ addressLocality: 'Sacramento, CA', addressRegion: 'CA' }),
      { text: 'Sacramento, CA', places: [place('Sacramento, CA', 'CA', null)] },
    ],
    ['plain words', 'Lisbon or Porto', { text: 'Lisbon or Porto', places: [] }],
    ['an address in words', { '@type': 'Place', address: 'Rua 1, Lisbon' }, { text: 'Rua 1, Lisbon', places: [] }],
    [
      'an address without a place',
      { '@type': 'PostalAddress', addressLocality: 'Porto' },
      { text: 'Porto', places: [place('Porto', null, null)] },
    ],
    ['a place with only a name', { '@type': 'Place', name: 'Harbour office' }, { text: 'Harbour office', places: [] }],
    [
      'several',
      [lisbon, address({ addressLocality: 'Porto' }), lisbon],
      { text: 'Lisbon, Portugal · Porto', places: [place('Lisbon', null, 'Portugal'), place('Porto', null, null)] },
    ],
    ['an empty address', address({}), undefined],
  ])('from %s', (_, jobLocation, location) => {
    expect(read({ jobLocation }).location).toEqual(location);
  });

  const remote = { jobLocationType: 'TELECOMMUTE' };
  test('of a remote posting is not two hundred countries', () => {
    const jobLocation = Array.from({ length: 200 }, (_, index) => address({ addressCountry: `Land ${index}` }));
    expect(read({ ...remote, jobLocation })).toEqual({ workplace: 'TELECOMMUTE' });
    expect(read({ jobLocation }).location?.places).toHaveLength(60);
  });
  test('of a remote posting is not the company’s own address', () => {
    const hiringOrganization = { name: 'Tidewise', address: 'Sacramento, CA' };
    const jobLocation = address({ addressLocality: 'Sacramento, CA' });
    expect(read({ ...remote, hiringOrganization, jobLocation }).location).toBeUndefined();
    expect(read({ hiringOrganization, jobLocation }).location?.text).toBe('Sacramento, CA');
  });
  test('is, in doubt, where applicants must live', () => {
    const applicantLocationRequirements = [
      { '@type': 'Country', name: 'Poland' },
      { '@type': 'Country', name: '' },
    ];
    expect(findings({ ...remote, applicantLocationRequirements })).toEqual([
      { source: 'json-ld', fields: { workplace: 'TELECOMMUTE' } },
      { source: 'json-ld', doubtful: true, fields: { location: { text: 'Poland' } } },
    ]);
    expect(findings({ jobLocation: lisbon, applicantLocationRequirements })).toHaveLength(1);
  });
});

describe('pay', () => {
  const amount = (value: unknown, more = {}) => ({ '@type': 'MonetaryAmount', currency: 'EUR', value, ...more });
  const quantity = (more: Record<string, unknown>) => ({ '@type': 'QuantitativeValue', ...more });
  test.each([
    [
      'a range',
      amount(quantity({ minValue: 50000, maxValue: 60000, unitText: 'YEAR' })),
      { text: '50000–60000 EUR YEAR', min: 50000, max: 60000, currency: 'EUR', period: 'YEAR' },
    ],
    [
      'text with thousands',
      amount(quantity({ minValue: '50,000', maxValue: '60,000.50', unitText: 'YEAR' })),
      { text: '50000–60000.5 EUR YEAR', min: 50000, max: 60000.5, currency: 'EUR', period: 'YEAR' },
    ],
    [
      'one figure and a code',
      amount(quantity({ value: '34.5', unitCode: 'HUR' })),
      { text: '34.5 EUR HUR', min: 34.5, max: 34.5, currency: 'EUR', period: 'HUR' },
    ],
    [
      'a figure without a quantity',
      amount(4200, { unitText: 'MONTH' }),
      { text: '4200 EUR MONTH', min: 4200, max: 4200, currency: 'EUR', period: 'MONTH' },
    ],
    [
      'a range as text',
      amount(quantity({ value: '50000 - 60000', unitText: null })),
      { text: '50000–60000 EUR', min: 50000, max: 60000, currency: 'EUR' },
    ],
    [
      'a bound that is zero',
      amount(quantity({ minValue: 50000, maxValue: 0 })),
      { text: '50000 EUR', min: 50000, currency: 'EUR' },
    ],
    [
      'bounds beside the currency',
      { currency: 'EUR', minValue: 1000, maxValue: 2000 },
      { text: '1000–2000 EUR', min: 1000, max: 2000, currency: 'EUR' },
    ],
    ['a bare number', 90000, { text: '90000', min: 90000, max: 90000 }],
    ['words with a figure', '€55.000 to start', { text: '€55.000 to start' }],
    [
      'the second of two',
      [amount('NULL'), amount(quantity({ value: 70000 }))],
      { text: '70000 EUR', min: 70000, max: 70000, currency: 'EUR' },
    ],
    ['words', amount(quantity({ value: 'Competitive Daily Rate' })), undefined],
    ['zero', amount(quantity({ value: 0, unitText: 'YEAR' })), undefined],
    ['zeros', amount(quantity({ minValue: '0.00', maxValue: 0 })), undefined],
    ['nothing', amount(null), undefined],
    [
      'a figure beyond all pay',
      amount(quantity({ value: '9'.repeat(400) })),
      { text: '9'.repeat(400), currency: 'EUR' },
    ],
  ])('from %s', (_, baseSalary, salary) => {
    expect(read({ baseSalary }).salary).toEqual(salary);
  });

  test('takes the posting’s currency where the amount has none', () => {
    expect(read({ baseSalary: 90000, salaryCurrency: 'SEK' }).salary?.currency).toBe('SEK');
  });

  test('that the site estimates is marked, and is second to the employer’s', () => {
    const estimatedSalary = [
      {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'USD',
        duration: 'P1Y',
        percentile10: 90000,
        median: 100000,
        percentile90: 120000,
      },
    ];
    expect(read({ estimatedSalary }).salary).toEqual({
      text: '90000–120000 USD YEAR',
      min: 90000,
      max: 120000,
      currency: 'USD',
      period: 'YEAR',
      siteEstimate: true,
    });
    expect(read({ estimatedSalary, baseSalary: 95000 }).salary?.siteEstimate).toBeUndefined();
    expect(read({ estimatedSalary, baseSalary: 0 }).salary?.siteEstimate).toBe(true);
  });
});

describe('dates', () => {
  test.each(['2026-10-01', '2020-10-20 20:28:32 UTC', '20/10/2020'])('stay as they stand: %s', (date) => {
    expect(read({ datePosted: date, validThrough: date })).toEqual({ postedDate: date, validThrough: date });
  });
  test.each(['1970-01-01T00:00:00.000Z', '2046-01-01', '2026-09-30', '', null, 0])(
    'of no end are none: %s',
    (validThrough) => {
      expect(read({ datePosted: '2026-10-01', validThrough })).toEqual({ postedDate: '2026-10-01' });
    },
  );
});

describe('types and industry', () => {
  test.each([
    [{ employmentType: 'FULL_TIME' }, { employmentTypes: ['FULL_TIME'] }],
    [{ employmentType: ['FULL_TIME', 'INTERN'] }, { employmentTypes: ['FULL_TIME', 'INTERN'] }],
    [{ employmentType: 'Full-time, Contract' }, { employmentTypes: ['Full-time', 'Contract'] }],
    [{ industry: ['Shipping &amp; ports', 'Other'] }, { industry: 'Shipping & ports' }],
    [{ hiringOrganization: { industry: 'Shipping' } }, { industry: 'Shipping' }],
    [
      {
        occupationalCategory: 'Engineer',
        experienceRequirements: 'Senior',
        directApply: true,
        url: 'https://a.example',
        identifier: 7,
      },
      {},
    ],
  ])('of %j', (node, fields) => {
    expect(read(node)).toEqual(fields);
  });
});

describe('the description', () => {
  const BODY = '<p>We forecast floods two days ahead for harbour towns on every coast that has a gauge.</p>';
  const DUTIES = `<ul>${['Train models on tide gauges from forty harbours', 'Compare each with the harmonic baseline', 'Watch them in the storm season'].map((duty) => `<li>${duty}</li>`).join('')}</ul>`;

  test('takes in parts stated beside it, in reading order', () => {
    expect(
      read({ jobBenefits: BODY.replaceAll('We', 'They').repeat(2), responsibilities: DUTIES, description: BODY })
        .description,
    ).toBe(BODY + DUTIES + BODY.replaceAll('We', 'They').repeat(2));
  });
  test('does not say twice what it already says', () => {
    expect(read({ description: BODY + DUTIES, responsibilities: DUTIES }).description).toBe(BODY + DUTIES);
    expect(read({ description: BODY + DUTIES, qualifications: `${DUTIES}<p>And more</p>` }).description).toBe(
      BODY + DUTIES,
    );
    expect(read({ description: ['<p>We forecast floods</p>', BODY] }).description).toBe(BODY);
  });
  test('is not its summary, where it is stated at length too', () => {
    expect(read({ description: ['We forecast floods…', BODY] }).description).toBe(BODY);
    expect(read({ description: [BODY, DUTIES] }).description).toBe(BODY + DUTIES);
  });
  test('takes in no labels and no lists of tags', () => {
    expect(
      read({ description: BODY, skills: ['python', 'jax'], jobBenefits: 'Free fruit', qualifications: 'MSc' })
        .description,
    ).toBe(BODY);
  });
  test('is none where it is null or a stand-in', () => {
    for (const description of [null, '', ' - ', 'N/A', 7, {}]) expect(read({ description })).toEqual({});
  });
  test('of hundreds of long texts stays within its bound', () => {
    const description = Array.from({ length: 300 }, (_, index) => `<p>${`tide ${index} `.repeat(3_000)}</p>`);
    const bounded: Markup = { ...MARKUP, description: (html) => (html.length > 100_000 ? '<p>cut</p>' : html) };
    expect(postingFindings({ description }, 'json-ld', bounded)[0]?.fields.description).toBe('<p>cut</p>');
  });
});

test('whatever a node holds, reading it throws nothing and keeps within the bounds of a record', () => {
  const names = [
    'title',
    'description',
    'hiringOrganization',
    'jobLocation',
    'address',
    'addressLocality',
    'baseSalary',
    'value',
    'minValue',
    'unitText',
    'employmentType',
    'validThrough',
    'datePosted',
    'industry',
    'sameAs',
    'name',
    'applicantLocationRequirements',
    'jobLocationType',
    '__proto__',
    '@type',
  ];
  const { node } = fc.letrec<{ node: Record<string, unknown> }>((tie) => ({
    node: fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constant('x '.repeat(3_000)),
        tie('node'),
        fc.array(tie('node'), { maxLength: 4 }),
      ),
    ),
  }));
  fc.assert(
    fc.property(node, (any) => {
      for (const { fields } of findings(any)) {
        const { description: _, ...rest } = fields;
        JSON.stringify(rest, (_key, value) => {
          if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(2_000);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          return value;
        });
      }
    }),
  );
});
