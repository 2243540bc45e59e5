/**
 * Decides what a page is: one posting, perhaps one, or none; and collects what it says, best source first.
 * Runs inside the page (isolated world): no browser API, no change to the document, no request.
 */
import { documentTitle, squash } from '../reading/dom';
import type { Page, PostingAddress, Reading, SiteReading } from '../reading/finding';
import { readStructured } from '../reading/structured-data';
import { stripTracking } from '../reading/url';
import { MAX_FIELD_CHARS } from '../records/bounds';
import type { Family } from './families';
import type { Reader } from './site';
import { wallOf } from './walls';

/** Longest language tag handed over, in characters. */
const MAX_LANG = 100;
/** Longest selection handed over, in characters. */
const MAX_SELECTION = 20_000;

/** What one reading script carries. */
export interface Readers {
  sites: readonly Reader[];
  /** Reads a page of none of these sites, or names the script that should. */
  otherwise(page: Page): SiteReading | Referral;
}

/** "Not mine": the script that should read this page instead. */
export interface Referral {
  readBy: Family;
}

/** A reading of the page as it stands now. `settled: false` where it still seems to be filling. */
export type Answer = (Reading & { settled: boolean }) | Referral;

export function readPage(document: Document, url: URL, readers: Readers): Answer {
  const { findings: structured, postings: postingsStated } = readStructured(document, url);
  const page: Page = { document, url, structured, postingsStated };
  const wall = wallOf(page);
  if (wall) return answer(page, { kind: 'not-a-posting', reason: wall, settled: true }, null, null);
  const { sites } = readers;
  const site = sites.find((one) => one.owns(url)) ?? sites.find((one) => one.powers?.(page));
  const read = site?.read(page) ?? readers.otherwise(page);
  return 'readBy' in read ? read : answer(page, read, site?.id ?? null, site?.identify(url) ?? null);
}

/** A title that no posting has, whichever element a broken page puts it into. */
const NOT_FOUND = /^(?:error )?404\b|^(?:page|job|position|posting|vacancy) (?:was )?not found\W*$/i;

/** A posting must have a title; an error page that stands where its title would be is none. */
function checked(read: SiteReading): SiteReading {
  if (read.kind === 'not-a-posting') return read;
  const title = read.findings.find((one) => one.fields.title)?.fields.title;
  if (title && NOT_FOUND.test(title)) return { kind: 'not-a-posting', reason: 'gone', settled: read.settled };
  return title ? read : { ...read, kind: 'unsure' };
}

function answer(
  { document, url }: Page,
  found: SiteReading,
  siteId: string | null,
  named: PostingAddress | null,
): Reading & { settled: boolean } {
  const read = checked(found);
  const isNone = read.kind === 'not-a-posting';
  const address = (!isNone && read.address) || named;
  return {
    verdict: read.kind,
    reason: isNone ? read.reason : null,
    site: (address && siteId) ?? 'web',
    layout: isNone ? null : read.layout,
    externalId: address?.externalId ?? null,
    url: bounded(address?.url ?? stripTracking(url)),
    pageTitle: documentTitle(document),
    lang: (document.querySelector('html')?.lang ?? '').slice(0, MAX_LANG),
    selection: squash(document.getSelection()?.toString() ?? '').slice(0, MAX_SELECTION),
    findings: isNone ? [] : read.findings,
    settled: read.settled,
  };
}

/** An address too long for a record, without its query: nearly all of such addresses are state of the site's own. */
function bounded(address: string): string {
  return address.length <= MAX_FIELD_CHARS ? address : (address.split(/[?#]/)[0] ?? '').slice(0, MAX_FIELD_CHARS);
}
