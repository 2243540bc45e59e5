import { describe, expect, test } from 'vitest';
import { settle } from '../../../lib/capture/settle';
import { type Finding, finding, type Reading } from '../../../lib/reading/finding';

const now = new Date(2026, 8, 25, 15, 30);

function draft(findings: Finding[], more: Partial<Reading> = {}) {
  const reading: Reading = {
    verdict: 'posting',
    reason: null,
    site: 'career-page',
    layout: null,
    externalId: null,
    url: 'https://jobs.kestrel-models.example/ml-engineer',
    pageTitle: 'ML Engineer',
    lang: 'en',
    selection: '',
    findings,
    ...more,
  };
  return settle(reading, now);
}

describe('employment type', () => {
  test('"other" gives way to a source that says more, and stands where none does', () => {
    const weak = finding('json-ld', { employmentTypes: ['OTHER'] });
    const strong = finding('page', { employmentTypes: ['Full-time'] });
    const both = draft([weak, strong]);
    expect(both.facts.employmentTypes).toEqual(['full-time']);
    expect(both.sources.employmentTypes).toBe('page');
    expect(draft([weak]).facts.employmentTypes).toEqual(['other']);
  });

  test('a label that names no type leaves the field to the next source', () => {
    const found = draft([
      finding('page', { employmentTypes: ['Permanent'] }),
      finding('json-ld', { employmentTypes: ['PART_TIME'] }),
    ]);
    expect(found.facts.employmentTypes).toEqual(['part-time']);
  });
});

describe('pay', () => {
  const shown = finding('page', { salary: { text: '$130,000 - $160,000' } });
  const typed = finding('json-ld', {
    salary: { text: '130000–160000 AUD YEAR', min: 130_000, max: 160_000, currency: 'AUD', period: 'YEAR' },
  });

  test('a source with the same figures settles currency and period', () => {
    const { salary } = draft([shown, typed]).facts;
    expect(salary).toEqual({
      text: '$130,000 - $160,000',
      min: 130_000,
      max: 160_000,
      currency: 'AUD',
      period: 'year',
      source: 'employer',
    });
  });

  test('a source with other figures settles nothing', () => {
    const other = finding('json-ld', { salary: { text: '90000 EUR', min: 90_000, max: 95_000, currency: 'EUR' } });
    expect(draft([shown, other]).facts.salary?.currency).toBeNull();
    expect(draft([shown, other]).alternatives.salary).toHaveLength(1);
  });

  test('the place tells what a bare dollar is', () => {
    const melbourne = finding('page', { location: { text: 'Melbourne VIC 3000' } });
    expect(draft([shown, melbourne]).facts.salary?.currency).toBe('AUD');
  });

  test('words without a figure are none, and prose is taken with doubt', () => {
    const found = draft([
      finding('json-ld', { salary: { text: 'Competitive' } }),
      finding('page', { description: '<p>The base salary range is €60,000 - €75,000 a year.</p>' }),
    ]);
    expect(found.facts.salary).toMatchObject({ min: 60_000, max: 75_000, currency: 'EUR', source: 'description' });
    expect(found.sources.salary).toBe('page');
    expect(found.doubtful).toContain('salary');
  });

  test('prose adds nothing where pay is labelled', () => {
    const prose = finding('page', { description: '<p>Salary: €60,000 - €75,000 a year.</p>' });
    expect(draft([typed, prose]).facts.salary?.source).toBe('employer');
  });
});

describe('workplace', () => {
  const told = finding('page', { description: '<p>This role is hybrid, 3 days in office.</p>' });

  test('a label beats the title, the title beats the description', () => {
    const title = finding('page', { title: 'ML Engineer (Remote)' });
    const label = finding('page', { workplace: 'On-site' });
    expect(draft([label, title, told]).facts.location.workplace).toBe('on-site');
    expect(draft([title, told]).facts.location.workplace).toBe('remote');
    expect(draft([told]).facts.location.workplace).toBe('hybrid');
  });

  test('what only the description says is doubtful', () => {
    expect(draft([told]).doubtful).toContain('workplace');
    expect(draft([finding('page', { workplace: 'Remote' })]).doubtful).not.toContain('workplace');
  });

  test('a label that leaves it open is passed over', () => {
    expect(draft([finding('page', { workplace: 'Flexible' })]).facts.location.workplace).toBeNull();
  });
});

describe('dates', () => {
  test('an exact date beats relative words, which are kept', () => {
    const { posted } = draft([
      finding('page', { postedText: 'Reposted 2 weeks ago', postedDate: '2026-09-01T08:00Z' }),
    ]).facts;
    expect(posted).toEqual({ text: 'Reposted 2 weeks ago', date: '2026-09-01', precision: 'day', repost: true });
  });

  test('an epoch or an absurd end gives way to the next source', () => {
    const ends = (...dates: string[]) =>
      draft(dates.map((validThrough) => finding('json-ld', { validThrough }))).facts.validThrough;
    expect(ends('1970-01-01', '2026-12-12')).toBe('2026-12-12');
    expect(ends('2046-01-01')).toBeNull();
  });
});
