/**
 * Decides what the page of a known posting's address is when its reader finds no posting on it: one that structured
 * data still tells, one that says it is gone, or one that has not filled yet.
 */
import { all, documentTitle, textOf } from '../reading/dom';
import { type Finding, finding, type Page, type SiteReading } from '../reading/finding';
import { readsAsGone } from './any-page/words';

/** Most elements looked at, and the longest text among them that is read as a notice, in characters. */
const MAX_LOOKED = 80;
const MAX_NOTICE = 300;

/** True where the page says that its posting is gone: in its title or in a short text of its own. */
export function saysGone(document: Document, selector = 'h1, h2, h3, h4, p, [role="alert"]'): boolean {
  if (readsAsGone(documentTitle(document))) return true;
  return all(document, selector, MAX_LOOKED).some((element) => {
    const text = textOf(element);
    return text !== null && text.length < MAX_NOTICE && readsAsGone(text);
  });
}

/** The reading of a posting's page without a title; `more` is what is known of it all the same. */
export function untitled(page: Page, more: Finding[] = [], notices?: string): SiteReading {
  const gone = saysGone(page.document, notices);
  if (page.structured.length) {
    const closed = gone ? [finding('page', { state: 'closed' })] : [];
    return {
      kind: 'posting',
      layout: 'structured data',
      settled: true,
      findings: [...closed, ...page.structured, ...more],
    };
  }
  if (gone) return { kind: 'not-a-posting', reason: 'gone', settled: true };
  return { kind: 'unsure', layout: 'not filled', settled: false, findings: more };
}
