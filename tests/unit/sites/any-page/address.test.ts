import { expect, test } from 'vitest';
import { kindOfPath, looksLikePosting } from '../../../../lib/sites/any-page/address';

test.each([
  'https://acme.example/careers/research-engineer-forecasting',
  'https://acme.example/jobs/81922',
  'https://acme.example/en/company/careers/positions/ml-engineer-berlin-4711/',
  'https://acme.example/de/karriere/stellenangebote/data-scientist-m-w-d',
  'https://acme.example/offres-d-emploi/ingenieur-donnees-412',
  'https://acme.example/about/open-roles?gh_jid=4012345',
  'https://jobs.acme.example/ml-engineer-berlin',
  'https://board.example/job/DgeJCfenAuXryVKY1',
  'https://board.example/companies/acme/jobs/3f2a-ml-engineer',
])('%s has the shape of a posting', (href) => {
  expect(looksLikePosting(new URL(href))).toBe(true);
});

test.each([
  'https://acme.example/careers',
  'https://acme.example/careers/',
  'https://acme.example/careers/life-at-acme',
  'https://acme.example/careers/stories/how-ida-became-a-lead-engineer',
  'https://acme.example/jobs/search?q=ml',
  'https://acme.example/blog/hiring-ml-engineers',
  'https://acme.example/product/forecast-api',
  'https://board.example/jobs/machine-learning-jobs',
  'https://board.example/jobs/remote',
  'https://board.example/salaries/data-scientist-berlin',
  'https://board.example/interview-questions/data-scientist-acme',
  'https://acme.example/',
])('%s has not', (href) => {
  expect(looksLikePosting(new URL(href))).toBe(false);
});

test.each([
  ['https://acme.example/login', 'login'],
  ['https://acme.example/blog/hiring', 'article'],
  ['https://docs.acme.example/install', 'article'],
  ['https://people.example/in/ida', 'profile'],
  ['https://board.example/companies/acme', 'company'],
  ['https://town.example/feed', 'feed'],
  ['https://search.example/search?q=ml', 'list'],
  ['https://acme.example/', null],
])('%s is of kind %s', (href, kind) => {
  expect(kindOfPath(new URL(href))).toBe(kind);
});
