/**
 * Decides which kind of company the captured facts suggest, with the reason. Only a suggestion, and none where the facts
 * leave it open: the user decides. What each kind means for the work is in company-type-meanings.ts.
 */
import type { CompanyType } from '../records/assessment';
import type { CompanyFacts } from '../records/posting';
import { countInWords } from '../words/count-words';
import { type EmployeeCount, employeesIn } from './employee-count';

export { COMPANY_TYPES, type CompanyTypeMeaning } from './company-type-meanings';

/** Our own reading, as no source draws these lines: people a company has, and years since it was founded. */
const SMALL = 50;
const SMALL_WHILE_YOUNG = 200;
const YOUNG_YEARS = 5;
const NO_LONGER_EARLY_YEARS = 10;
const ESTABLISHED = 1_000;
const ESTABLISHED_WHEN_OLDER = 200;
const PERHAPS_LARGE = 5_000;
const LARGE = 10_000;

/** Industries that sell technology of their own, as sites name them. */
const TECHNOLOGY =
  /^technology\b|\b(?:software|internet|information technology|computer|semiconductors?|consumer electronics|social (?:media|network\w*)|online media|e-?commerce|search engines?|cloud|logiciels?|informatique|informatik)\b/i;
/** They place people or work on what belongs to others, so that their size says nothing about the data at hand. */
const FOR_OTHERS =
  /\b(?:staffing|recruit(?:ing|ment|er)|human resources services|outsourcing|consult(?:ing|ancy|ants?)|(?:IT|information technology (?:and|&)) services|temporary help|personalvermittlung|personaldienstleistung\w*|zeitarbeit)\b/i;
/** No companies in the sense of the three kinds. */
const NO_COMPANIES =
  /\b(?:universit\w+|higher education|government|public (?:administration|sector)|non-?profit|schools?|military|armed forces)\b/i;

export interface TypeSuggestion {
  type: CompanyType;
  /** One sentence: which facts suggest it. */
  reason: string;
}

/**
 * The kind of company that the facts of its postings suggest; null where they are silent, contradict each other, or fit
 * more than one kind. Whether a large company's machine learning is strong is not for facts to say: that is the score's.
 */
export function suggestCompanyType(
  facts: readonly CompanyFacts[],
  now = new Date(),
  locale?: string,
): TypeSuggestion | null {
  const sizes = stated(facts, 'size').flatMap((text) => employeesIn(text) ?? []);
  const people = sizes.length ? common(sizes) : null;
  if (!people) return null;
  const years = new Set(stated(facts, 'founded').flatMap((text) => yearIn(text, now) ?? []));
  if (years.size > 1) return null;
  const [founded = null] = years;
  const industries = stated(facts, 'industry');
  if (industries.some((industry) => FOR_OTHERS.test(industry) || NO_COMPANIES.test(industry))) return null;

  const type = typeFor(people, founded === null ? null : now.getFullYear() - founded, industries);
  if (!type) return null;
  const told = [
    employeesInWords(people, locale),
    ...(founded === null ? [] : [`founded in ${founded}`]),
    ...(industries[0] ? [`industry “${industries[0]}”`] : []),
  ];
  return { type, reason: `Its postings say: ${told.join(', ')}.` };
}

function typeFor(people: EmployeeCount, age: number | null, industries: readonly string[]): CompanyType | null {
  const most = people.most ?? Number.POSITIVE_INFINITY;
  if (most <= SMALL) return age === null || age <= NO_LONGER_EARLY_YEARS ? 'early-stage' : null;
  if (most <= SMALL_WHILE_YOUNG) return age !== null && age <= YOUNG_YEARS ? 'early-stage' : null;
  const technology = industries.some((industry) => TECHNOLOGY.test(industry));
  if (people.least >= LARGE && technology) return 'large-tech';
  if (people.least >= PERHAPS_LARGE && (technology || !industries.length)) return null;
  const older = age !== null && age > NO_LONGER_EARLY_YEARS;
  return people.least >= (older ? ESTABLISHED_WHEN_OLDER : ESTABLISHED) ? 'established-with-data' : null;
}

/** What all stated sizes have in common; null where two exclude each other. */
function common(sizes: readonly EmployeeCount[]): EmployeeCount | null {
  const least = Math.max(...sizes.map((size) => size.least));
  const most = Math.min(...sizes.map((size) => size.most ?? Number.POSITIVE_INFINITY));
  return least <= most ? { least, most: Number.isFinite(most) ? most : null } : null;
}

function stated(facts: readonly CompanyFacts[], name: 'size' | 'founded' | 'industry'): string[] {
  return [...new Set(facts.flatMap((one) => one[name]?.trim() || []))];
}

/** The one year of a text, such as "Founded in 2015"; null where there is none, more than one, or one to come. */
function yearIn(text: string, now: Date): number | null {
  const found = new Set(text.match(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/g)?.map(Number));
  const [year] = found;
  return year !== undefined && found.size === 1 && year <= now.getFullYear() ? year : null;
}

function employeesInWords({ least, most }: EmployeeCount, locale?: string): string {
  const number = new Intl.NumberFormat(locale);
  if (most === null) return `${number.format(least)} employees or more`;
  return least === most
    ? countInWords(least, 'employee', 'employees', locale)
    : `${number.format(least)} to ${number.format(most)} employees`;
}
