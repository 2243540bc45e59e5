/**
 * Decides the form in which readers hand over what a page says: raw, unjudged, with its source.
 * Turning raw text into salaries, dates and places is left to `capture`.
 */
import { MAX_FIELD_CHARS, MAX_LIST_LENGTH } from '../records/bounds';
import type { Place, Source } from '../records/posting';

/** Every source but the user: what a page can be. */
export type PageSource = Exclude<Source, 'user'>;

export interface RawLocation {
  /** As a person reads it on the page, or joined from the parts where only parts are given. */
  text: string;
  /** The parts, where the page states them apart. */
  places?: Place[];
}

export interface RawSalary {
  /** As shown; for typed figures, the parts joined. */
  text: string;
  min?: number;
  max?: number;
  /** As given: a code, a symbol, or anything a page writes there. */
  currency?: string;
  /** As given: `YEAR`, `HUR`, `per hour`, … */
  period?: string;
  /** True where the site, not the employer, names the figure. */
  siteEstimate?: boolean;
}

/** What one place on a page can say. All of it is as found: trimmed text, no interpretation. */
export interface RawFields {
  title: string;
  companyName: string;
  /** Keys that recognise the company across sites, such as `linkedin:acme-ai` or `glassdoor:12345`. */
  companyKeys: string[];
  location: RawLocation;
  /** "Remote", "TELECOMMUTE", "In sede", …; only where it is said of this posting's workplace. */
  workplace: string;
  employmentTypes: string[];
  seniority: string;
  salary: RawSalary;
  /** The page's own words: "Reposted 2 weeks ago", "30+ days ago". */
  postedText: string;
  /** A date from structured data or state, in whatever format it stands there. */
  postedDate: string;
  validThrough: string;
  state: 'open' | 'closed';
  /** Canonical HTML (`records/canonical-html`), made by `descriptionHtml`. */
  description: string;
  applyUrl: string;
  industry: string;
  size: string;
  founded: string;
  headquarters: string;
  website: string;
  rating: string;
}

export type FieldName = keyof RawFields;

/** What one source says. A reading lists its findings best first: for each field the first that states it wins. */
export interface Finding {
  source: PageSource;
  /** Set where the reader itself would want a person to look. */
  doubtful?: true;
  fields: Partial<RawFields>;
}

type Loose<T> = { [K in keyof T]?: T[K] | null | undefined };

/** A finding of what is really there: empty strings, empty lists and nulls are left out, text is trimmed and bounded. */
export function finding(source: PageSource, fields: Loose<RawFields>, doubtful = false): Finding {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const stated = name === 'description' && typeof value === 'string' ? value.trim() : bounded(value);
    if (stated === null || stated === undefined || stated === '') continue;
    if (Array.isArray(stated) && stated.length === 0) continue;
    if (name === 'location' && !(stated as RawLocation).text && !(stated as RawLocation).places?.length) continue;
    if (name === 'salary' && !(stated as RawSalary).text) continue;
    kept[name] = stated;
  }
  return { source, ...(doubtful ? { doubtful: true as const } : {}), fields: kept as Partial<RawFields> };
}

/** Text as a record can hold it: trimmed, and cut where no field can be that long. */
function bounded(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().slice(0, MAX_FIELD_CHARS);
  if (Array.isArray(value)) return value.slice(0, MAX_LIST_LENGTH).map(bounded);
  if (typeof value !== 'object' || value === null || !('text' in value)) return value;
  return { ...value, text: bounded(value.text) };
}

/** The same findings without some fields, for a site whose structured data is known to be wrong about them. */
export function without(findings: Finding[], ...names: FieldName[]): Finding[] {
  return findings.map((one) => ({
    ...one,
    fields: Object.fromEntries(Object.entries(one.fields).filter(([name]) => !names.includes(name as FieldName))),
  }));
}

/** Why a page is not one posting. */
export const NOT_A_POSTING = [
  'list',
  'login',
  'bot-wall',
  'gone',
  'profile',
  'company',
  'feed',
  'article',
  'other',
] as const;
export type NotAPosting = (typeof NOT_A_POSTING)[number];

/** What a reader makes of one page. `settled: false` where the page still seems to be filling. */
export type SiteReading =
  | { kind: 'posting' | 'unsure'; layout: string; settled: boolean; findings: Finding[]; address?: PostingAddress }
  | { kind: 'not-a-posting'; reason: NotAPosting; settled: boolean };

/** Which posting a URL names. */
export interface PostingAddress {
  /** Unique within the site: `4012345678`, `acme/4567`. */
  externalId: string;
  /** Canonical: tracking removed, identity parameters kept. */
  url: string;
}

/** A page as readers see it. They must leave it as it is. */
export interface Page {
  document: Document;
  url: URL;
  /** JSON-LD, microdata and RDFa postings that match this page, best first (`reading/structured-data`). */
  structured: Finding[];
  /** How many different postings its structured data states, matching or not: several make a list likely. */
  postingsStated: number;
}

/** What the reading script answers. It comes from a page, so it is parsed before anything else looks at it. */
export interface Reading {
  verdict: 'posting' | 'unsure' | 'not-a-posting';
  reason: NotAPosting | null;
  site: string;
  layout: string | null;
  externalId: string | null;
  url: string;
  pageTitle: string;
  /** BCP 47 of the document, for reading numbers and dates; empty where it does not say. */
  lang: string;
  /** What the user has selected, for saving by hand. */
  selection: string;
  findings: Finding[];
}
