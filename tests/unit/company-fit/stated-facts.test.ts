import { expect, test } from 'vitest';
import { statedFacts } from '../../../lib/company-fit/stated-facts';
import type { CompanyFacts, Posting } from '../../../lib/records/posting';

const posting = (id: string, day: string, facts: Partial<CompanyFacts>): Posting => ({
  id,
  site: 'lever',
  externalId: null,
  url: `https://jobs.lever.co/acme/${id}`,
  seenUrls: [],
  title: id,
  companyName: 'Acme',
  companyId: 'acme',
  location: { text: null, places: [], workplace: null },
  employmentTypes: [],
  seniority: null,
  salary: null,
  posted: null,
  validThrough: null,
  state: 'open',
  description: null,
  applyUrl: null,
  companyFacts: {
    industry: null,
    size: null,
    founded: null,
    headquarters: null,
    website: null,
    rating: null,
    ...facts,
  },
  sources: {},
  capturedAt: `${day}T08:00:00.000Z`,
  layout: null,
});

test('each fact is the one captured last, whatever the order of the postings', () => {
  const postings = [
    posting('old', '2026-01-01', { size: '11-50', rating: '4.2', founded: '2019' }),
    posting('new', '2026-09-01', { size: '51-200', founded: '  ' }),
    posting('silent', '2026-10-01', {}),
  ];
  const told = (list: Posting[]) => statedFacts(list).map(({ name, value, posting: { id } }) => [name, value, id]);
  const expected = [
    ['size', '51-200', 'new'],
    ['founded', '2019', 'old'],
    ['rating', '4.2', 'old'],
  ];
  expect(told(postings)).toEqual(expected);
  expect(told(postings.toReversed())).toEqual(expected);
});

test('nothing stated, nothing told', () => {
  expect(statedFacts([posting('silent', '2026-10-01', {})])).toEqual([]);
});
