import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../lib/capture/problems';
import { applyEdits, editToAlternative, figuresOf, finished, withEdits } from '../../../lib/capture/review-edits';
import type { Salary } from '../../../lib/records/posting';
import { draftOf } from '../../support/drafts';

const salary = (figures: Partial<Salary>): Salary => ({
  text: '',
  min: null,
  max: null,
  currency: null,
  period: null,
  source: 'employer',
  ...figures,
});

describe('edits of a review', () => {
  test('what was touched is the user’s, the rest is as read', () => {
    const edited = applyEdits(draftOf(), { title: 'Head of soil' });
    expect(edited.facts).toMatchObject({ title: 'Head of soil', companyName: 'Acme AI' });
    expect(edited.sources).toEqual({ title: 'user', companyName: 'json-ld' });
  });

  test('place and workplace are edited apart', () => {
    const base = draftOf(
      { location: { text: 'Berlin', places: [], workplace: 'remote' } },
      { sources: { location: 'page', workplace: 'json-ld' } },
    );
    const place = { text: 'Paris, France', places: [], workplace: null };
    const moved = applyEdits(base, { location: place });
    expect(moved.facts.location).toMatchObject({ text: 'Paris, France', workplace: 'remote' });
    expect(moved.sources).toMatchObject({ location: 'user', workplace: 'json-ld' });
    const both = applyEdits(base, { location: place, workplace: null });
    expect(both.facts.location).toMatchObject({ text: 'Paris, France', workplace: null });
  });

  test('an edit back to what was read is none', () => {
    const base = draftOf({ seniority: 'Senior' });
    const edits = withEdits(base, {}, { seniority: 'Lead', title: null });
    expect(Object.keys(edits).sort()).toEqual(['seniority', 'title']);
    expect(withEdits(base, edits, { seniority: 'Senior' })).toEqual({ title: null });
  });

  test('a posting saved by hand is known by its link, without tracking', () => {
    const { id, url } = applyEdits(draftOf(), { link: ' https://acme.example/jobs/7?utm_source=mail#top ' });
    expect({ id, url }).toEqual({ id: 'web:https://acme.example/jobs/7', url: 'https://acme.example/jobs/7' });
    expect(problemsOf(applyEdits(draftOf(), { link: 'javascript:alert(1)' })).link).toMatch(/https/);
    expect(problemsOf(applyEdits(draftOf(), { link: '' })).link).toMatch(/link to the posting/);
  });
});

describe('taking what another source says', () => {
  const take = (field: Parameters<typeof editToAlternative>[1], value: string) =>
    applyEdits(draftOf(), editToAlternative(draftOf(), field, { value, source: 'json-ld' })).facts;

  test('lists, days and pay become values again', () => {
    expect(take('employmentTypes', 'full-time, contract').employmentTypes).toEqual(['full-time', 'contract']);
    expect(take('validThrough', '2026-12-31').validThrough).toBe('2026-12-31');
    expect(take('posted', '2026-11-03').posted).toMatchObject({ date: '2026-11-03', precision: 'day' });
    expect(take('workplace', 'remote').location.workplace).toBe('remote');
    expect(take('salary', '80000 – EUR year').salary).toEqual(
      salary({ text: '80000 EUR per year', min: 80_000, currency: 'EUR', period: 'year' }),
    );
  });

  test('pay keeps what is left open open', () => {
    expect(figuresOf('– 60 – hour')).toMatchObject({ min: null, max: 60, currency: null, period: 'hour' });
  });
});

describe('a review as it is stored', () => {
  test('is trimmed, and blank is not stated', () => {
    const { facts } = finished(draftOf({ title: '  Engineer ', seniority: ' ', applyUrl: '' }));
    expect(facts).toMatchObject({ title: 'Engineer', seniority: null, applyUrl: null });
  });

  test('pay without words gets those of its figures; pay without either is none', () => {
    const figures = salary({ min: 50, max: 60, currency: 'USD', period: 'hour' });
    expect(finished(draftOf({ salary: figures })).facts.salary?.text).toBe('50–60 USD per hour');
    expect(finished(draftOf({ salary: salary({ text: ' ' }) })).facts.salary).toBeNull();
    expect(finished(draftOf({ salary: salary({ text: 'Competitive' }) })).facts.salary?.text).toBe('Competitive');
  });

  test('any edits leave a draft that can be finished and checked', () => {
    const text = fc.option(fc.string(), { nil: null });
    const figure = fc.option(fc.double(), { nil: null });
    const edits = fc.record(
      {
        title: text,
        companyName: text,
        seniority: text,
        applyUrl: text,
        link: fc.string(),
        salary: fc.option(
          fc.record({ text: fc.string(), min: figure, max: figure, currency: text }).map((one) => salary(one)),
          { nil: null },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(edits, (more) => {
        const base = draftOf();
        const draft = finished(applyEdits(base, withEdits(base, {}, more)));
        const problems = problemsOf(draft);
        expect(Boolean(problems.title)).toBe(!draft.facts.title);
        expect(Boolean(problems.companyName)).toBe(!draft.facts.companyName);
      }),
    );
  });
});

test('pay must be plain figures in order, in a currency', () => {
  const problem = (figures: Partial<Salary>) => problemsOf(draftOf({ salary: salary(figures) })).salary;
  expect(problem({ min: 1, max: 2, currency: 'EUR' })).toBeUndefined();
  expect(problem({ min: 2, max: 1 })).toMatch(/lower figure/);
  expect(problem({ min: Number.NaN })).toMatch(/plain numbers/);
  expect(problem({ min: -1 })).toMatch(/plain numbers/);
  expect(problem({ min: 1, currency: 'EU' })).toMatch(/three letters/);
});
