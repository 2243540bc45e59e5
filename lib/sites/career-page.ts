/** Decides what a page of no known site is, and reads it if it is one posting. Rather says "unsure" than claims. */
import type { Page, SiteReading } from '../reading/finding';

export function readCareerPage(page: Page): SiteReading {
  if (page.structured.length)
    return { kind: 'posting', layout: 'structured data', settled: true, findings: page.structured };
  return { kind: 'not-a-posting', reason: 'other', settled: true };
}
