/**
 * Decides the address that returns to a passage of a page: a text fragment, as in the WICG's "Scroll to text fragment".
 * A browser that knows none, or a page that has changed, opens at the top; nothing else is lost.
 */

/** Longest passage named whole, in characters. A longer one is named by how it begins and ends. */
const WHOLE_CHARS = 100;
/** How much of either end is named, in characters: enough to be found once on a page. */
const END_CHARS = 45;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * `url` leading to `quote` on its page; a `#hash` of its own stays, a fragment directive gives way. Without anything to
 * find the address alone; null for what is not a page of the web.
 */
export function passageUrl(url: string, quote: string): string | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return null;
  const hash = page.hash.replace(/:~:.*$/s, '').replace(/^#$/, '');
  page.hash = '';
  const address = `${page.href}${hash}`;
  const terms = termsOf(quote);
  if (!terms.length) return address;
  return `${address}${hash ? '' : '#'}:~:text=${terms.map(encoded).join(',')}`;
}

/** The passage whole, or its beginning and end: a single term is only found within one block of a page. */
function termsOf(quote: string): string[] {
  const lines = quote
    .replace(/\p{Surrogate}/gu, ' ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (lines.length > 1) return [beginning(first) || first, ending(last) || last];
  const ends = [beginning(first), ending(first)];
  return first.length <= WHOLE_CHARS || !ends.every(Boolean) ? [first] : ends;
}

/** Whole words from the start, as many as fit; empty where the first alone does not. */
function beginning(line: string): string {
  if (line.length <= END_CHARS) return line;
  return line.slice(0, Math.max(0, ...wordEdges(line).filter((edge) => edge <= END_CHARS))).trim();
}

function ending(line: string): string {
  if (line.length <= END_CHARS) return line;
  const from = wordEdges(line).find((edge) => edge >= line.length - END_CHARS);
  return line.slice(from ?? line.length).trim();
}

function wordEdges(line: string): number[] {
  return [...words.segment(line)].map(({ index }) => index);
}

/** As the specification asks: a dash, a comma or an ampersand inside a term would be read as its syntax. */
function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
