/**
 * Decides what a site is to us: which URLs are its own, which posting a URL names, and how its pages are read.
 *
 * One site a file. A site reads what it knows better than its structured data and puts its findings in order of
 * trust; it never has to be complete. It must not change the page. `lever.ts` is the example to copy.
 */
import type { Page, PostingAddress, SiteReading } from '../reading/finding';

export interface Site {
  /** Prefix of the ids of its postings: `lever:acme/…`. */
  id: string;
  /** As users know it. */
  name: string;
  /**
   * Proof of `owns` and `identify`: URLs of postings with the external id each must give, and other URLs of the
   * site that name no posting. A test checks that every other site refuses them all.
   */
  examples: { postings: Record<string, string>; others: string[] };
  /** True for URLs of the site's own hosts. Compare whole hosts or suffixes that start with a dot, never substrings. */
  owns(url: URL): boolean;
  /** The posting a URL of this site names, in its canonical form; null where it names none. */
  identify(url: URL): PostingAddress | null;
  /** True where this system stands behind a page of somebody else's host (a company's own domain). */
  powers?(page: Page): boolean;
  /** Reads a page of this site; null where it has nothing to say and the generic reader should try. */
  read(page: Page): SiteReading | null;
}

/** What reading needs of a site; also the form of a reader that knows a page by its marks alone. */
export type Reader = Omit<Site, 'name' | 'examples'>;

/** True where the URL's host is one of these or lies below one that starts with a dot. */
export function onHost(url: URL, ...hosts: string[]): boolean {
  return hosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host));
}
