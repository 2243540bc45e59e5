/** Decides how captured facts read in a line: salaries, days, places, lists. Locale: the browser's own unless given. */
import type { PostingFacts } from '../capture/settle';
import type { CompanyFacts, Posted, PostingLocation, Salary } from '../records/posting';
import {
  COMPANY_FACT_NAMES,
  EMPLOYMENT_TYPE_NAMES,
  PERIOD_NAMES,
  SALARY_SOURCE_NAMES,
  STATE_NAMES,
  WORKPLACE_NAMES,
} from './field-words';

/** Longest stretch of a description shown in a line, in characters. */
const EXCERPT_CHARS = 140;
/** Words shown before the place where two texts part, in characters. */
const LEAD_CHARS = 30;

/** "3 Nov 2026" for `YYYY-MM-DD` or an ISO time; a bare day is the same day in every time zone. */
export function dayInWords(day: string, locale?: string): string {
  const bare = day.length === 10;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(bare ? { timeZone: 'UTC' } : {}) }).format(
    new Date(day),
  );
}

/** The figures as understood: "€80,000 – €100,000 per year"; null where the salary holds words only. */
export function figuresInWords(salary: Salary, locale?: string): string | null {
  const { min, max, currency, period } = salary;
  if (min === null && max === null) return null;
  const amount = (value: number) => amountInWords(value, currency, locale);
  const range =
    min !== null && max !== null
      ? min === max
        ? amount(min)
        : `${amount(min)} – ${amount(max)}`
      : min !== null
        ? `from ${amount(min)}`
        : `up to ${amount(max as number)}`;
  return period ? `${range} ${PERIOD_NAMES[period]}` : range;
}

/** Figures, or the page's words where there are none, and whose they are. */
export function salaryInWords(salary: Salary, locale?: string): string {
  return `${figuresInWords(salary, locale) ?? salary.text} (${SALARY_SOURCE_NAMES[salary.source]})`;
}

function amountInWords(value: number, currency: string | null, locale?: string): string {
  const cents = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...cents });
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return plain.format(value);
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...cents }).format(value);
}

/** When a posting went up, as precisely as the page says: "3 Nov 2026", "4 Oct 2026 or earlier", "… (reposted)". */
export function postedInWords(posted: Posted, locale?: string): string {
  const when = posted.date ? dayAsPrecise(dayInWords(posted.date, locale), posted.precision) : (posted.text ?? '');
  return posted.repost ? `${when} (reposted)` : when;
}

function dayAsPrecise(day: string, precision: Posted['precision']): string {
  if (precision === 'day') return day;
  return precision === 'at-least' ? `${day} or earlier` : `about ${day}`;
}

/** "Berlin, Germany (Remote)". */
export function locationInWords(location: PostingLocation): string {
  const place = location.text ?? '';
  if (!location.workplace) return place;
  const workplace = WORKPLACE_NAMES[location.workplace];
  return place ? `${place} (${workplace})` : workplace;
}

/** The stated facts of a company, named: "Industry: Robotics; Size: 51–200". */
export function companyFactsInWords(facts: CompanyFacts): string {
  return Object.entries(COMPANY_FACT_NAMES)
    .flatMap(([name, label]) => {
      const value = facts[name as keyof CompanyFacts];
      return value ? [`${label}: ${value}`] : [];
    })
    .join('; ');
}

/** Any captured fact in one line; empty where it is not stated. */
export function factInWords<F extends keyof PostingFacts>(field: F, value: PostingFacts[F], locale?: string): string {
  const fact = { [field]: value } as Partial<PostingFacts>;
  if (fact.location) return locationInWords(fact.location);
  if (fact.employmentTypes) return fact.employmentTypes.map((type) => EMPLOYMENT_TYPE_NAMES[type]).join(', ');
  if (fact.salary) return salaryInWords(fact.salary, locale);
  if (fact.posted) return postedInWords(fact.posted, locale);
  if (fact.validThrough) return dayInWords(fact.validThrough, locale);
  if (fact.state) return fact.state === 'unknown' ? '' : STATE_NAMES[fact.state];
  if (fact.companyFacts) return companyFactsInWords(fact.companyFacts);
  if (fact.description) return excerpt(inOneLine(fact.description.text));
  return typeof value === 'string' ? value : '';
}

/** Before and after of a changed fact; of a long text, the stretch where the two part. */
export function changeInWords<F extends keyof PostingFacts>(
  field: F,
  before: PostingFacts[F],
  after: PostingFacts[F],
  locale?: string,
): { before: string; after: string } {
  const one = textOfDescription(before);
  const other = textOfDescription(after);
  if (one === null || other === null) {
    return { before: factInWords(field, before, locale), after: factInWords(field, after, locale) };
  }
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const from = Math.max(0, one.lastIndexOf(' ', Math.max(0, same - LEAD_CHARS)) + 1);
  return { before: excerpt(one, from), after: excerpt(other, from) };
}

function textOfDescription(value: unknown): string | null {
  const held = value as { html?: unknown; text?: unknown } | null;
  return typeof held?.html === 'string' && typeof held.text === 'string' ? inOneLine(held.text) : null;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function excerpt(text: string, from = 0): string {
  const cut = text.slice(from, from + EXCERPT_CHARS).trimEnd();
  return `${from > 0 ? '…' : ''}${cut}${from + EXCERPT_CHARS < text.length ? '…' : ''}`;
}
