/** Decides what to show of the sources that did not win: for each field, the values that differ from the first one stated. */
import { dayOf, endDayOf, postedFrom } from '../reading/dates';
import { employmentTypesOf } from '../reading/employment';
import type { Finding, RawFields } from '../reading/finding';
import { type ReadingContext, salaryFrom } from '../reading/salary';
import { workplaceOf } from '../reading/workplace';
import type { Draft, SourcedField } from './settle';

const COMPARED = {
  title: (fields) => fields.title,
  companyName: (fields) => fields.companyName,
  location: (fields) => fields.location?.text,
  workplace: (fields) => fields.workplace && workplaceOf(fields.workplace),
  employmentTypes: (fields) => fields.employmentTypes && employmentTypesOf(fields.employmentTypes).join(', '),
  seniority: (fields) => fields.seniority,
} satisfies Partial<Record<SourcedField, (fields: Partial<RawFields>) => string | null | undefined>>;

/** For each field, what sources other than the winning one say, where that differs from it. */
export function alternativesOf(
  findings: Finding[],
  context: ReadingContext,
  now: Date,
  lang: string,
): Draft['alternatives'] {
  const readers: Record<string, (fields: Partial<RawFields>) => string | null | undefined> = {
    ...COMPARED,
    salary: (fields) => {
      const salary = fields.salary && salaryFrom(fields.salary, context);
      return salary && [salary.min, salary.max, salary.currency, salary.period].map((part) => part ?? '–').join(' ');
    },
    validThrough: (fields) => fields.validThrough && endDayOf(fields.validThrough, now),
    posted: (fields) =>
      (fields.postedDate && dayOf(fields.postedDate)) ||
      (fields.postedText && postedFrom(fields.postedText, now, lang)?.date),
  };
  const found: Draft['alternatives'] = {};
  for (const [field, read] of Object.entries(readers)) {
    const said = findings.flatMap((one) => {
      const value = read(one.fields);
      return value ? [{ value, source: one.source }] : [];
    });
    const seen = new Set(said.slice(0, 1).map((one) => same(one.value)));
    const others = said.slice(1).filter((one) => !seen.has(same(one.value)) && seen.add(same(one.value)));
    if (others.length) found[field as SourcedField] = others;
  }
  return found;
}

function same(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
