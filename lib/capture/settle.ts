/**
 * Decides what one posting is, given all that its page said: for each field the best finding wins, is interpreted,
 * and keeps its source; what other sources said instead stays visible. A field no source states stays empty.
 */

import { dayOf, endDayOf, postedFrom } from '../reading/dates';
import { employmentTypesOf } from '../reading/employment';
import type { FieldName, Finding, PageSource, RawFields, RawLocation, Reading } from '../reading/finding';
import { countryOf, placesIn } from '../reading/places';
import { type ReadingContext, salaryFrom } from '../reading/salary';
import { salaryInText } from '../reading/salary-in-text';
import { workplaceInPlaces, workplaceInTitle, workplaceOf } from '../reading/workplace';
import { workplaceInText } from '../reading/workplace-in-text';
import { textOfHtml } from '../records/canonical-html';
import type { EmploymentType, Posted, Posting, PostingLocation, Salary, Source } from '../records/posting';
import { alternativesOf } from './alternatives';

/** A posting before it is saved: nothing is required yet, and it belongs to no company record. */
export type PostingFacts = Pick<
  Posting,
  | 'location'
  | 'employmentTypes'
  | 'seniority'
  | 'salary'
  | 'posted'
  | 'validThrough'
  | 'state'
  | 'description'
  | 'applyUrl'
  | 'companyFacts'
> & { title: string | null; companyName: string | null };

/** The fields of a posting that carry a source of their own. */
export type SourcedField = keyof PostingFacts | 'workplace';

/** A value another source gave for a field, as text to show. */
export interface Alternative {
  value: string;
  source: PageSource;
}

/** What a page came to: facts for the review, with where each is from and what to look at twice. */
export interface Draft {
  id: string;
  site: string;
  externalId: string | null;
  url: string;
  layout: string | null;
  facts: PostingFacts;
  companyKeys: string[];
  sources: Partial<Record<SourcedField, Source>>;
  doubtful: SourcedField[];
  alternatives: Partial<Record<SourcedField, Alternative[]>>;
}

/** Interprets a reading as of `now`, the moment it was taken (relative dates count back from it). */
export function settle(reading: Reading, now: Date): Draft {
  const { findings } = reading;
  const sources: Draft['sources'] = {};
  const doubtful = new Set<SourcedField>();
  const note = (field: SourcedField, from: Finding | undefined, doubt = false) => {
    if (!from) return;
    sources[field] = from.source;
    if (doubt || from.doubtful) doubtful.add(field);
  };
  const plain = (field: FieldName & SourcedField): string | null => {
    const from = findings.find((one) => one.fields[field] !== undefined);
    note(field, from);
    return (from?.fields[field] as string | undefined) ?? null;
  };

  const title = plain('title');
  const companyName = plain('companyName');
  const place = locationOf(findings);
  note('location', place.from);
  const url = new URL(reading.url);
  const context: ReadingContext = { lang: reading.lang, country: countryOf(url, place.location.places, reading.lang) };

  const workplace = interpreted(findings, 'workplace', workplaceOf);
  note('workplace', workplace.from);
  const placed = workplace.value ? null : workplaceInPlaces(place.location.text ?? '');
  if (placed) note('workplace', place.from);
  const titled = workplace.value || placed ? null : workplaceInTitle(title ?? '');
  if (titled && sources.title) sources.workplace = sources.title;

  const types = typesOf(findings);
  note('employmentTypes', types.from);
  const seniority = plain('seniority');

  const description = interpreted(findings, 'description', (html) => ({ html, text: textOfHtml(html) }));
  note('description', description.from);
  const told = workplace.value || placed || titled ? null : workplaceInText(description.value?.text ?? '');
  if (told) note('workplace', description.from, true);

  const stated = salaryOf(findings, context);
  note('salary', stated.from);
  const prose = stated.value ? null : salaryInText(description.value?.text ?? '', context);
  if (prose && description.from) note('salary', description.from, true);

  const posted = postedOf(findings, now, reading.lang);
  note('posted', posted.from);
  const validThrough = interpreted(findings, 'validThrough', (text) => endDayOf(text, now));
  note('validThrough', validThrough.from);

  const applyUrl = plain('applyUrl');
  const state = findings.find((one) => one.fields.state);
  note('state', state ?? findings.find((one) => one.fields.applyUrl));

  const fact = (name: 'industry' | 'size' | 'founded' | 'headquarters' | 'website' | 'rating') =>
    findings.find((one) => one.fields[name])?.fields[name] ?? null;
  const companyFacts = {
    industry: fact('industry'),
    size: fact('size'),
    founded: fact('founded'),
    headquarters: fact('headquarters'),
    website: fact('website'),
    rating: fact('rating'),
  };
  note(
    'companyFacts',
    findings.find((one) => Object.keys(companyFacts).some((name) => name in one.fields)),
  );

  const facts: PostingFacts = {
    title,
    companyName,
    location: { ...place.location, workplace: workplace.value ?? placed ?? titled ?? told },
    employmentTypes: types.value ?? [],
    seniority,
    salary: stated.value ?? prose,
    posted: posted.value,
    validThrough: validThrough.value,
    state: state?.fields.state ?? (applyUrl ? 'open' : 'unknown'),
    description: description.value,
    applyUrl,
    companyFacts,
  };
  const alternatives = alternativesOf(findings, context, now, reading.lang);
  return {
    id: reading.externalId ? `${reading.site}:${reading.externalId}` : `web:${reading.url}`,
    site: reading.externalId ? reading.site : 'web',
    externalId: reading.externalId,
    url: reading.url,
    layout: reading.layout,
    facts,
    companyKeys: [...new Set(findings.flatMap((one) => one.fields.companyKeys ?? []))],
    sources,
    doubtful: [...doubtful],
    alternatives,
  };
}

/** The first finding of a field that means something, with what it means. */
function interpreted<F extends FieldName, T>(findings: Finding[], field: F, read: (raw: RawFields[F]) => T | null) {
  for (const from of findings) {
    const raw = from.fields[field];
    if (raw === undefined) continue;
    const value = read(raw);
    if (value !== null) return { value, from };
  }
  return { value: null, from: undefined };
}

/** The first finding that names a type; "other" counts only where no finding says more. */
function typesOf(findings: Finding[]): { value: EmploymentType[] | null; from: Finding | undefined } {
  const naming = (more: boolean) =>
    interpreted(findings, 'employmentTypes', (labels) => {
      const known = employmentTypesOf(labels);
      return known.some((type) => !more || type !== 'other') ? known : null;
    });
  const exact = naming(true);
  return exact.value ? exact : naming(false);
}

/** The first finding with figures; currency and period it leaves open are taken from a finding with the same figures. */
function salaryOf(findings: Finding[], context: ReadingContext): { value: Salary | null; from: Finding | undefined } {
  const best = interpreted(findings, 'salary', (raw) => salaryFrom(raw, context));
  if (!best.value) return best;
  const { min, max } = best.value;
  const same = findings
    .flatMap((one) => (one.fields.salary ? (salaryFrom(one.fields.salary, context) ?? []) : []))
    .filter((one) => one.min === min && one.max === max);
  const currency = same.find((one) => one.currency)?.currency ?? null;
  const period = same.find((one) => one.period)?.period ?? null;
  return {
    value: { ...best.value, currency: best.value.currency ?? currency, period: best.value.period ?? period },
    from: best.from,
  };
}

/** The words of the best source; its parts, or those of the first source that states parts, or those read from the words. */
function locationOf(findings: Finding[]): { location: PostingLocation; from: Finding | undefined } {
  const from = findings.find((one) => one.fields.location);
  if (!from?.fields.location) return { location: { text: null, places: [], workplace: null }, from: undefined };
  const { text, places } = from.fields.location;
  const shown = text || (places ?? []).map(inWords).filter(Boolean).join(' · ');
  const parts = places?.length ? places : (agreeing(findings, shown) ?? placesIn(shown));
  return { location: { text: shown || null, places: parts, workplace: null }, from };
}

/** Structured parts from another source, if they speak of the place that the words name. */
function agreeing(findings: Finding[], shown: string): RawLocation['places'] | undefined {
  const words = shown.toLowerCase();
  return findings
    .map((one) => one.fields.location?.places ?? [])
    .find((places) => places.some((place) => place.locality && words.includes(place.locality.toLowerCase())));
}

function inWords(place: NonNullable<RawLocation['places']>[number]): string {
  return [place.locality, place.region, place.country].filter(Boolean).join(', ');
}

/** An exact date beats the page's relative words; the words are kept as they stand. */
function postedOf(findings: Finding[], now: Date, lang: string): { value: Posted | null; from: Finding | undefined } {
  const words = interpreted(findings, 'postedText', (text) => postedFrom(text, now, lang));
  const date = interpreted(findings, 'postedDate', dayOf);
  if (!date.value) return words;
  const text = words.value?.text ?? date.from?.fields.postedDate ?? null;
  const repost = words.value?.repost ?? false;
  return { value: { text, date: date.value, precision: 'day', repost }, from: date.from };
}
