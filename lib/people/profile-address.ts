/** Decides which addresses are somebody's own profile, and how such an address is kept: without what changes from visit to visit. */

/** Host and path of pages that are one person's. */
const PROFILES: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)linkedin\.com$/, /^\/(?:mwlite\/)?(?:in|pub)\/[^/]+/],
  [/(?:^|\.)xing\.com$/, /^\/profile\/[^/]+/],
  [/^orcid\.org$/, /^\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/],
];

/** The address of the profile that a page is; null for a page that is not known to be one. */
export function profileAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const [, path] = PROFILES.find(([host]) => host.test(url.hostname)) ?? [];
  const own = path?.exec(url.pathname)?.[0];
  if (!own) return null;
  const linkedin = url.hostname.endsWith('linkedin.com');
  return linkedin ? `https://www.linkedin.com${own.replace('/mwlite', '')}/` : `https://${url.hostname}${own}`;
}
