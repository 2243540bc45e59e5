/** Decides what LinkedIn's links name: a posting, a company, or a way out of LinkedIn. */
import { webAddress } from '../reading/dom';
import type { PostingAddress } from '../reading/finding';

/** The posting's id ends the path, with or without a slug before it; mails and mobile pages put a word in front. */
const VIEW = /^\/(?:(?:comm|m|mwlite)\/)?jobs\/view\/(?:[^/]*-)?(\d{6,})(?:\/|$)/;
const FRAGMENT = /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,})(?:\/|$)/;
const LISTS = /^\/(?:(?:comm|m|mwlite)\/)?jobs(?:\/|$)/;

/** The posting a LinkedIn URL names: its own page, a fragment, or the one opened beside a list. */
export function addressIn(url: URL): PostingAddress | null {
  const opened = LISTS.test(url.pathname) ? url.searchParams.get('currentJobId') : null;
  const id = (VIEW.exec(url.pathname) ?? FRAGMENT.exec(url.pathname))?.[1] ?? opened;
  return id && /^\d{6,}$/.test(id) ? addressOf(id) : null;
}

/** The canonical address of a posting, the same for every country's host. */
export function addressOf(id: string): PostingAddress {
  return { externalId: id, url: `https://www.linkedin.com/jobs/view/${id}/` };
}

/** The id of the posting that a link leads to, or null. */
export function idBehind(href: string | null | undefined, base: URL): string | null {
  const address = webAddress(href, base);
  return address ? (VIEW.exec(new URL(address).pathname)?.[1] ?? null) : null;
}

/** Links to an organisation's page. */
export const COMPANY_LINK = 'a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

/** The key of the organisation that a link leads to: `linkedin:acme-ai`. */
export function companyKeys(link: Element | null | undefined): string[] {
  const [, slug] = /\/(?:company|school|showcase)\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '') ?? [];
  if (!slug) return [];
  try {
    return [`linkedin:${decodeURIComponent(slug).toLowerCase()}`];
  } catch {
    return [`linkedin:${slug.toLowerCase()}`];
  }
}

/** The employer's own address behind a link that leads out through LinkedIn; null where there is none. */
export function wayOut(href: string | null | undefined, base: URL): string | null {
  const address = webAddress(href, base);
  if (!address) return null;
  const url = new URL(address);
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return address;
  if (!/^\/(?:safety\/go|redir|jobs\/view\/externalApply)/.test(url.pathname)) return null;
  return webAddress(url.searchParams.get('url'), base);
}
