/**
 * Decides what a page is: one posting, perhaps one, or none; and collects what it says, best source first.
 * Runs inside the page (isolated world): no browser API, no change to the document, no request.
 */
import { documentTitle, squash } from '../reading/dom';
import type { Page, Reading, SiteReading } from '../reading/finding';
import { readStructured } from '../reading/structured-data';
import { stripTracking } from '../reading/url';
import { readCareerPage } from './career-page';
import { siteFor } from './index';
import { wallOf } from './walls';

/** Longest selection handed over, in characters. */
const MAX_SELECTION = 20_000;

/** Reads a page as it stands now. `settled: false` where it still seems to be filling. */
export function readPage(document: Document, url: URL): Reading & { settled: boolean } {
  const { findings: structured, postings: postingsStated } = readStructured(document, url);
  const page: Page = { document, url, structured, postingsStated };
  const site = siteFor(page);
  const wall = wallOf(page);
  const read: SiteReading = wall
    ? { kind: 'not-a-posting', reason: wall, settled: true }
    : (site?.read(page) ?? readCareerPage(page));
  const address = (read.kind !== 'not-a-posting' && read.address) || site?.identify(url) || null;
  return {
    verdict: read.kind,
    reason: read.kind === 'not-a-posting' ? read.reason : null,
    site: address ? (site?.id ?? 'web') : 'web',
    layout: read.kind === 'not-a-posting' ? null : read.layout,
    externalId: address?.externalId ?? null,
    url: address?.url ?? stripTracking(url),
    pageTitle: documentTitle(document),
    lang: document.documentElement.lang || '',
    selection: squash(document.getSelection()?.toString() ?? '').slice(0, MAX_SELECTION),
    findings: read.kind === 'not-a-posting' ? [] : read.findings,
    settled: read.settled,
  };
}
