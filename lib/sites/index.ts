/** Decides which site reads a page: the one that owns the URL, else one that shows itself in the document. */
import type { Page } from '../reading/finding';
import { glassdoor } from './glassdoor';
import { indeed } from './indeed';
import { lever } from './lever';
import { linkedin } from './linkedin';
import type { Site } from './site';

/** Every site we can read. Order matters only for `powers`: the first that recognises itself reads. */
export const sites: readonly Site[] = [linkedin, glassdoor, indeed, lever];

/** The site a URL belongs to, or null. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.owns(url)) ?? null;
}

/** The site that reads this page: by URL, else by its marks in the document (a system behind a company's domain). */
export function siteFor(page: Page): Site | null {
  return siteOf(page.url) ?? sites.find((site) => site.powers?.(page)) ?? null;
}
