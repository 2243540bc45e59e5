/**
 * Decides what a page of no known site is, and reads it if it is one posting. Structured data that matches the page
 * makes a posting of it; without any, several independent signs must agree, and a weaker page is "unsure": its
 * findings are offered for review, not claimed.
 */
import { documentTitle, metaContent } from '../reading/dom';
import { type Finding, finding, type Page, type SiteReading } from '../reading/finding';
import { folded } from '../reading/folded';
import { kindOfPath, looksLikePosting } from './any-page/address';
import { applyControl } from './any-page/apply';
import { companyOf } from './any-page/company';
import { factsBeside } from './any-page/facts-beside';
import { besideHeading, type Heading, mainHeading } from './any-page/heading';
import { labelledIn } from './any-page/labelled';
import { type Line, linesOf } from './any-page/lines';
import { manyPostings, namedOtherwise, namesManyPostings, typedAs, whyNot } from './any-page/not-a-posting';
import { betterDescription, postingSection } from './any-page/posting-section';
import { MAX_HEADING, OTHER_SUBJECT, teachesOrSells } from './any-page/words';

/** A page with less content than this, in characters, may still be filling. */
const LITTLE_TEXT = 300;
/**
 * Signs that must come together before a page without structured data is claimed, and before it is offered for review.
 * Each kind of section counts 1, an address in the shape of a posting 2, a way to apply 2, a heading that the
 * document's title repeats 1, a stated place, type or pay 1; `signsAgainst` are taken away.
 */
const ENOUGH_SIGNS = 6;
const SOME_SIGNS = 4;

export function readCareerPage(page: Page): SiteReading {
  const lines = linesOf(page.document);
  const heading = mainHeading(page.document, lines);
  return page.structured.length ? structuredPage(page, lines, heading) : plainPage(page, lines, heading);
}

/** A page whose structured data names its posting; the page's own words are taken where they are clear. */
function structuredPage(page: Page, lines: readonly Line[], heading: Heading | null): SiteReading {
  const stated = <F extends 'title' | 'companyName' | 'description'>(name: F) =>
    page.structured.find((one) => one.fields[name])?.fields[name] ?? null;
  const title = stated('title');
  const shown = [heading?.text, documentTitle(page.document), metaContent(page.document, 'og:title')]
    .filter(Boolean)
    .join(' ');
  const shares = !title || !shown || sharesWords(title, shown);
  if (!shares && namesManyPostings(page, heading?.text ?? null))
    return { kind: 'not-a-posting', reason: 'list', settled: true };
  const titled = title && heading && sharesWords(title, heading.text) ? heading : null;
  const places = page.structured.flatMap((one) => one.fields.location?.places ?? []);
  const beside = factsBeside(besideHeading(lines, titled), labelledIn(lines), {
    companyName: stated('companyName'),
    places,
  });
  const structured = stated('description');
  const company = stated('companyName') ? null : companyOf(page, title ?? '', beside.rest.companyName ?? null, null);
  const { first, rest } = beside;
  return {
    kind: shares ? 'posting' : 'unsure',
    layout: 'structured data',
    settled: true,
    findings: kept([
      finding('page', {
        ...first,
        title: title && titled && plainer(title, titled.text) ? titled.text : null,
        description: structured && betterDescription(lines, structured, titled?.element ?? null),
      }),
      ...page.structured,
      finding('page', { companyName: company?.name }, company?.doubtful),
      finding('page', {
        ...rest,
        title: titled?.text,
        description: structured ? null : postingSection(page.document, lines, titled?.element ?? null).description,
        applyUrl: applyControl(page.document, page.url)?.url,
      }),
    ]),
  };
}

/** A page that has only its visible words. */
function plainPage(page: Page, lines: readonly Line[], heading: Heading | null): SiteReading {
  const { document, url } = page;
  const address = looksLikePosting(url);
  const filled = document.readyState !== 'loading' && contentLength(lines) >= LITTLE_TEXT;
  const section = postingSection(document, lines, heading?.element ?? null);
  const sections = section.kinds.size;
  const reason = whyNot(page, lines, heading?.text ?? null, sections > 1);
  const none: SiteReading = { kind: 'not-a-posting', reason, settled: filled && !(address && reason === 'other') };
  if (!heading || reason === 'gone' || namedOtherwise(page, heading.text)) return none;
  if (!section.description || !sections || ((sections < 2 || !address) && manyPostings(page))) return none;
  const beside = factsBeside(besideHeading(lines, heading), labelledIn(lines), { companyName: null, places: [] });
  const facts = { ...beside.rest, ...beside.first };
  const apply = applyControl(document, url);
  const stated = Boolean(facts.location || facts.employmentTypes?.length || facts.salary);
  const signs =
    sections +
    (address ? 2 : 0) +
    (apply ? 2 : 0) +
    (folded(documentTitle(document)).includes(folded(heading.text)) ? 1 : 0) +
    (stated ? 1 : 0) -
    signsAgainst(page, lines, heading.text);
  if (signs < SOME_SIGNS) return none;
  const company = companyOf(page, heading.text, facts.companyName ?? null, facts.location?.text ?? null);
  const sure = signs >= ENOUGH_SIGNS && sections >= 2 && (address || stated) && company;
  return {
    kind: sure ? 'posting' : 'unsure',
    layout: 'visible text',
    settled: filled && Boolean(sure),
    findings: kept([
      finding('page', {
        ...facts,
        companyName: null,
        title: heading.text,
        description: section.description,
        applyUrl: apply?.url,
      }),
      finding('page', { companyName: company?.name }, company?.doubtful),
    ]),
  };
}

/** What speaks against a posting although the page has sections like one: guides, courses and products have them too. */
function signsAgainst(page: Page, lines: readonly Line[], heading: string): number {
  const kind = kindOfPath(page.url);
  return (
    (typedAs(page.document) ? 3 : 0) +
    (OTHER_SUBJECT.test(heading) ? 2 : 0) +
    (lines.some((line) => line.text.length < MAX_HEADING && teachesOrSells(line.text)) ? 2 : 0) +
    (kind && kind !== 'list' && !looksLikePosting(page.url) ? 2 : 0)
  );
}

function contentLength(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

/** True where two titles have at least half of the shorter one's words in common. */
function sharesWords(one: string, other: string): boolean {
  const words = new Set(folded(other).split(' '));
  const wanted = folded(one).split(' ').filter(Boolean);
  return wanted.length > 0 && wanted.filter((word) => words.has(word)).length * 2 >= wanted.length;
}

/** True where the heading is the structured title as a person reads it: the same letters, or without an added code or place. */
function plainer(structured: string, shown: string): boolean {
  const one = folded(structured);
  const other = folded(shown);
  return one === other || (other.length >= 8 && one.startsWith(`${other} `));
}

function kept(findings: Finding[]): Finding[] {
  return findings.filter((one) => Object.keys(one.fields).length > 0);
}
