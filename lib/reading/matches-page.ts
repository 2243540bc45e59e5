/**
 * Decides which of the postings that a page's structured data states is the one the page shows. Pages carry those of
 * a whole list, of similar postings, or of the posting shown before a change of view.
 */

/** What is known of a stated posting before it is read. */
export interface Candidate {
  title: string;
  company: string;
  /** Its `url`, `@id` and the like. */
  addresses: string[];
  /** Its `identifier`, as text. */
  identifiers: string[];
}

/** What a page says it shows. */
export interface PageSigns {
  url: URL;
  /** First headings, `og:title` and the document's title. */
  headings: string[];
}

/**
 * The candidates that describe the page, as indexes: one posting, sometimes stated more than once. Empty where the
 * page shows another, or where it is a list and shows none in particular.
 */
export function describing(candidates: readonly Candidate[], signs: PageSigns): number[] {
  const groups = new Map<string, number[]>();
  candidates.forEach((candidate, index) => {
    const key = `${plain(candidate.title)}|${plain(candidate.company)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  if (groups.size === 1) {
    const [group = []] = groups.values();
    const first = candidates[group[0] as number] as Candidate;
    return isAnother(first, signs) ? [] : sortedByMatch(group, candidates, signs);
  }
  for (const matches of MATCHES) {
    const found = [...groups.values()].filter((group) =>
      group.some((index) => matches(candidates[index] as Candidate, signs)),
    );
    if (found.length === 1) return sortedByMatch(found[0] as number[], candidates, signs);
  }
  return [];
}

/** How many different postings are stated. */
export function countDistinct(candidates: readonly Candidate[]): number {
  return new Set(candidates.map((one) => [plain(one.title), plain(one.company), ...idsOf(one)].join('|'))).size;
}

/** Surest first: the page's own address, its id, its heading. A sign that several share decides nothing. */
const MATCHES = [
  (one: Candidate, { url }: PageSigns) => one.addresses.some((address) => samePlace(address, url)),
  (one: Candidate, { url }: PageSigns) => idsOf(one).some((id) => idsIn(addressOf(url)).includes(id)),
  (one: Candidate, { headings }: PageSigns) => headings.some((heading) => headedBy(heading, one.title)),
];

function sortedByMatch(group: number[], candidates: readonly Candidate[], signs: PageSigns): number[] {
  const rank = (index: number) => {
    const at = MATCHES.findIndex((matches) => matches(candidates[index] as Candidate, signs));
    return at < 0 ? MATCHES.length : at;
  };
  return [...group].sort((a, b) => rank(a) - rank(b));
}

/** True where a lone posting is clearly not the page's: its own address on this host is another's, and no heading has its title. */
function isAnother(one: Candidate, { url, headings }: PageSigns): boolean {
  const own = one.addresses
    .flatMap((address) => parsed(address, url) ?? [])
    .filter((address) => host(address) === host(url));
  if (!own.length || own.some((address) => samePlace(address.href, url))) return false;
  const here = idsIn(addressOf(url));
  const ids = idsOf(one);
  if (ids.some((id) => here.includes(id))) return false;
  const elsewhere = own.some((address) => idsIn(addressOf(address)).length > 0 || siblings(address, url));
  return elsewhere && !headings.some((heading) => ` ${plain(heading)} `.includes(` ${plain(one.title)} `));
}

/** True for two addresses in one folder: `/jobs/data-engineer` and `/jobs/ml-engineer`. */
function siblings(a: URL, b: URL): boolean {
  const folder = (url: URL) => url.pathname.replace(/\/+$/, '').replace(/[^/]*$/, '');
  return folder(a) === folder(b) && folder(a).length > 1;
}

function samePlace(address: string, url: URL): boolean {
  const other = parsed(address, url);
  if (!other || host(other) !== host(url)) return false;
  const path = (one: URL) => one.pathname.replace(/\/+$/, '');
  if (path(other) !== path(url) || path(url) === '') return false;
  const [there, here] = [idsIn(other.search), idsIn(url.search)];
  return !there.length || !here.length || there.some((id) => here.includes(id));
}

/** Ids in an address or an identifier: UUIDs, codes of letters and digits, runs of digits that are no year. */
export function idsIn(text: string): string[] {
  const ids = new Set<string>();
  for (const [token] of text
    .toLowerCase()
    .matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9]*\d[a-z0-9]*/g)) {
    if (token.length >= 8) ids.add(token);
    if (token.length < 36)
      for (const [run] of token.matchAll(/\d{4,}/g)) if (!/^(?:19|20)\d\d$/.test(run)) ids.add(run);
  }
  return [...ids];
}

function idsOf(one: Candidate): string[] {
  return [...one.addresses, ...one.identifiers].flatMap(idsIn);
}

/** The part of an address in which ids stand. */
function addressOf(url: URL): string {
  return url.pathname + url.search;
}

/** True where a heading is the title, or holds it between separators: "Company - Title", "Title | Board", "Title at Company". */
function headedBy(heading: string, title: string): boolean {
  const [whole, part] = [heading.toLowerCase(), title.toLowerCase().trim()];
  if (!part) return false;
  const at = whole.indexOf(part);
  if (at < 0) return false;
  const before = whole.slice(0, at).trimEnd();
  const after = whole.slice(at + part.length);
  return (
    /(?:^|[|–—\-@·:,»>])$/.test(before) && /^\s*(?:$|[|–—\-@·:,()«])|^ (?:at|bei|chez|presso|hos|bij) /.test(after)
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function host(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

function parsed(address: string, base: URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
