/**
 * Decides what a schema.org JobPosting node says of a posting, field by field, as found. Places and pay are read in
 * `job-posting-place` and `job-posting-pay`; which node describes the page is left to `matches-page`.
 */
import { MAX_DESCRIPTION_CHARS, MAX_LIST_LENGTH } from '../records/bounds';
import { textOfHtml } from '../records/canonical-html';
import { companyKeyOfAddress } from './company-address';
import type { Finding, PageSource } from './finding';
import { finding } from './finding';
import { payOf } from './job-posting-pay';
import { applicantLocation, isRemote, jobLocation } from './job-posting-place';
import { nodesOf, proseOf, type SchemaNode, textOfProperty, textsOf, valuesOf } from './schema-node';

/** How markup in a node's strings is read; given, because it takes a document to do so. */
export interface Markup {
  /** The words of one line of text, its entities resolved. */
  line(text: string): string;
  /** Canonical HTML of a description in HTML, escaped HTML or plain text. */
  description(html: string): string | null;
}

/** Parts of a posting that some sites state beside its description, in reading order. */
const PARTS = ['responsibilities', 'qualifications', 'experienceRequirements', 'skills', 'jobBenefits', 'incentives'];
/** Shortest part, in characters, that is prose rather than a label or a list of tags. */
const MIN_PART_CHARS = 120;
/** Most texts that make up one description. */
const MAX_PARTS = 20;
/** Share of a part's letters found in the description from which on it only repeats it. */
const REPEATED = 0.8;

/** Most industries named. */
const MAX_INDUSTRIES = 10;

/** Longest time from posting to expiry that is meant, in years. Systems write far dates where there is no expiry. */
const MAX_VALIDITY_YEARS = 5;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** Hosts whose pages about a company are not the company's website. */
const NOT_A_WEBSITE =
  /(?:^|\.)(?:linkedin|facebook|twitter|x|instagram|youtube|tiktok|glassdoor|indeed|kununu|xing|crunchbase|wikipedia|github|wellfound|angel|google|greenhouse|lever|ashbyhq|workable|myworkdayjobs|smartrecruiters|teamtailor|recruitee|personio|bamboohr|icims|jobvite|rippling|ycombinator|workatastartup|stepstone|monster|ziprecruiter|simplyhired)\.[a-z.]{2,6}$/i;

/** The title of a posting as it stands, entities resolved; empty where it has none. */
export function titleOf(posting: SchemaNode, markup: Markup): string {
  return markup.line(textOfProperty(posting, 'title') ?? textOfProperty(posting, 'name') ?? '');
}

/** The name of the hiring company as it stands, entities resolved; empty where it has none. */
export function companyOf(posting: SchemaNode, markup: Markup): string {
  return markup.line(textOfProperty(posting, 'hiringOrganization') ?? '');
}

/**
 * What a posting node says. Where it names no place of work but where applicants must live, that follows as a second,
 * doubtful finding, for readers to rank behind what the page shows.
 */
export function postingFindings(posting: SchemaNode, source: PageSource, markup: Markup): Finding[] {
  const addresses = nodesOf(posting, 'hiringOrganization').flatMap((node) => [
    ...textsOf(node, 'sameAs'),
    ...textsOf(node, 'url'),
  ]);
  const location = jobLocation(posting, markup.line);
  const stated = finding(source, {
    title: titleOf(posting, markup),
    companyName: companyOf(posting, markup),
    companyKeys: [...new Set(addresses.flatMap((address) => companyKeyOfAddress(address) ?? []))].slice(
      0,
      MAX_LIST_LENGTH,
    ),
    location,
    workplace: textOfProperty(posting, 'jobLocationType'),
    employmentTypes: textsOf(posting, 'employmentType')
      .flatMap((type) => type.split(/\s*[,;]\s*/))
      .slice(0, MAX_LIST_LENGTH),
    salary: payOf(posting),
    postedDate: textOfProperty(posting, 'datePosted'),
    validThrough: expiry(posting),
    description: wholeDescription(posting, markup),
    industry: markup.line(industryOf(posting)),
    website: addresses.find(isWebsite),
  });
  const applicants = valuesOf(posting, 'jobLocation').length && !isRemote(posting) ? null : applicantLocation(posting);
  return location || !applicants ? [stated] : [stated, finding(source, { location: applicants }, true)];
}

function industryOf(posting: SchemaNode): string {
  const own = textsOf(posting, 'industry');
  const industries = own.length
    ? own
    : nodesOf(posting, 'hiringOrganization').flatMap((node) => textsOf(node, 'industry'));
  return industries
    .filter((name) => !/^(?:other|https?:.*)$/i.test(name))
    .slice(0, MAX_INDUSTRIES)
    .join(', ');
}

/** The day a posting ends; null for the stand-ins systems write where it has no end (1970, decades ahead, the past). */
function expiry(posting: SchemaNode): string | null {
  const stated = textOfProperty(posting, 'validThrough');
  const end = Date.parse(stated ?? '');
  if (Number.isNaN(end)) return stated;
  const start = Date.parse(textOfProperty(posting, 'datePosted') ?? '');
  if (end < YEAR_MS || end < start || end - start > MAX_VALIDITY_YEARS * YEAR_MS) return null;
  return stated;
}

/** The description and, after it, each part stated beside it that it does not already contain. */
function wholeDescription(posting: SchemaNode, markup: Markup): string | null {
  const stated = proseOf(posting, 'description').slice(0, MAX_PARTS);
  const formatted = stated.filter((body) => body.includes('<'));
  const written = (texts: string[]) => texts.flatMap((text) => markup.description(text) ?? []);
  const bodies = [...new Set(written(formatted.length ? formatted : stated))];
  const parts = PARTS.flatMap((name) => proseOf(posting, name).filter((part) => part.length >= MIN_PART_CHARS));
  let whole = bodies
    .filter((one) => !bodies.some((other) => other.length > one.length && repeats(one, other)))
    .join('');
  for (const part of written(parts.slice(0, MAX_PARTS))) if (!repeats(part, whole)) whole += part;
  return whole.length > MAX_DESCRIPTION_CHARS ? markup.description(whole) : whole || null;
}

function repeats(part: string, whole: string): boolean {
  if (!whole) return false;
  const [known, lines] = [whole, part].map((html) => textOfHtml(html).split('\n').map(letters)) as [string[], string[]];
  if (known.join('').includes(lines.join(''))) return true;
  const said = new Set(known);
  const count = (some: string[]) => some.reduce((sum, line) => sum + line.length, 0);
  return count(lines.filter((line) => said.has(line))) >= count(lines) * REPEATED;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isWebsite(address: string): boolean {
  const host = /^https?:\/\/([^/?#:@\s]+)(?:[/?#:]\S*)?$/i.exec(address)?.[1] ?? '';
  return host.includes('.') && !NOT_A_WEBSITE.test(host);
}
