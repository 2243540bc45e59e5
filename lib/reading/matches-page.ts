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
  const groups = grouped(candidates);
  const [lone] = groups;
  if (lone && groups.length === 1) return statements(lone, candidates, signs);
  for (const matches of MATCHES) {
    const found = groups.filter((group) => group.some((index) => matches(candidates[index] as Candidate, signs)));
    if (found.length === 1) return statements(found[0] as number[], candidates, signs);
  }
  return [];
}

/** How many different postings are stated. */
export function countDistinct(candidates: readonly Candidate[]): number {
  let count = 0;
  for (const group of grouped(candidates)) {
    const known: Set<string>[] = [];
    for (const index of group) {
      const ids = idsOf(candidates[index] as Candidate);
      const same = known.find((others) => ids.some((id) => others.has(id)));
      for (const id of ids) same?.add(id);
      if (!same && ids.length) known.push(new Set(ids));
    }
    count += Math.max(1, known.length);
  }
  return count;
}

/** Statements of one title at one company, together. */
function grouped(candidates: readonly Candidate[]): number[][] {
  const groups = new Map<string, number[]>();
  candidates.forEach((candidate, index) => {
    const key = `${plain(candidate.title)}|${plain(candidate.company)}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()];
}

/** The statements of a group that speak of the page's posting, the surest first: a company may have several of one title. */
function statements(group: number[], candidates: readonly Candidate[], signs: PageSigns): number[] {
  const one = (index: number) => candidates[index] as Candidate;
  const sure = group.filter((index) => SURE.some((matches) => matches(one(index), signs)));
  if (sure.length) return [...sure, ...group.filter((index) => !idsOf(one(index)).length && !sure.includes(index))];
  return group.filter((index) => !isAnother(one(index), signs));
}

/** Signs that name one posting among others of its title: the page's own address, its id. */
const SURE = [
  (one: Candidate, { url }: PageSigns) => one.addresses.some((address) => samePlace(address, url)),
  (one: Candidate, { url }: PageSigns) => idsOf(one).some((id) => idsIn(addressOf(url)).includes(id)),
];
/** All signs, surest first. One that several postings share decides nothing. */
const MATCHES = [
  ...SURE,
  (one: Candidate, { headings }: PageSigns) => headings.some((heading) => headedBy(heading, one.title)),
];

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
