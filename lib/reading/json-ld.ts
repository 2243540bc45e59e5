/**
 * Decides what a page's JSON-LD says, however badly it is written: each block is parsed on its own, so that a broken
 * one never hides another, and the posting nodes in all of them are collected. Which of them describes the page is
 * left to `matches-page`.
 */
import { isNode, isOfType, type SchemaNode, valuesOf } from './schema-node';

/** Most blocks read on one page; generated pages carry hundreds. */
const MAX_BLOCKS = 400;
/** Longest block parsed, in characters: room for a description of 5 MB, which is cut later. */
const MAX_BLOCK_CHARS = 8_000_000;
/** Longest block that is repaired when it does not parse, in characters: repair is slower than the parser. */
const MAX_REPAIR_CHARS = 1_000_000;
/** Characters parsed on one page, all blocks together. */
const MAX_TOTAL_CHARS = 16_000_000;
/** Deepest nesting of containers followed (`@graph` in `mainEntity` in …), in steps. */
const MAX_DEPTH = 12;
/** Most values looked at on one page while looking for postings. */
const MAX_VISITED = 20_000;

/** Properties under which a page nests what it is about. Related and similar things stand under others. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'about', 'hasPart'];

/** The JobPosting nodes in a page's JSON-LD, in order, with references to other nodes filled in. */
export function jsonLdPostings(document: Document): SchemaNode[] {
  const texts: string[] = [];
  let total = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_BLOCK_CHARS || total + text.length > MAX_TOTAL_CHARS) continue;
    total += text.length;
    texts.push(text);
    if (texts.length === MAX_BLOCKS) break;
  }
  if (!texts.some((text) => text.includes('JobPosting'))) return [];
  return postingsIn(texts.map(parseLoosely));
}

/** The JobPosting nodes in parsed blocks, in order, with references (`{"@id": …}`) to other nodes filled in. */
export function postingsIn(blocks: readonly unknown[]): SchemaNode[] {
  const postings: SchemaNode[] = [];
  const byId = new Map<string, SchemaNode>();
  const queue = blocks.map((value) => ({ value, depth: 0 }));
  for (let next = 0; next < queue.length && next < MAX_VISITED; next++) {
    const { value, depth } = queue[next] as (typeof queue)[number];
    if (depth > MAX_DEPTH) continue;
    const inner = Array.isArray(value) ? value : [];
    if (isNode(value)) {
      const id = valuesOf(value, '@id')[0];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
      if (isOfType(value, 'JobPosting')) postings.push(value);
      else inner.push(...CONTAINERS.flatMap((name) => valuesOf(value, name)));
    }
    for (const one of inner.slice(0, MAX_VISITED - queue.length)) queue.push({ value: one, depth: depth + 1 });
  }
  return postings.map((posting) => ({
    ...posting,
    ...Object.fromEntries(['hiringOrganization', 'jobLocation'].map((name) => [name, referred(posting, name, byId)])),
  }));
}

function referred(posting: SchemaNode, name: string, byId: ReadonlyMap<string, SchemaNode>): unknown[] {
  return valuesOf(posting, name).map((value) => {
    const id = isNode(value) && Object.keys(value).length <= 2 ? valuesOf(value, '@id')[0] : undefined;
    return (typeof id === 'string' && byId.get(id)) || value;
  });
}

/** Parses JSON as found on pages; undefined where nothing can be made of it. Linear in the length of the text. */
export function parseLoosely(text: string): unknown {
  const bare = unwrapped(text);
  const source = /^[\s[]*\{\s*&(?:quot|#34|#x22);/i.test(bare) ? decoded(bare) : bare;
  for (const read of [() => source, () => (source.length <= MAX_REPAIR_CHARS ? repaired(source) : '')]) {
    try {
      return JSON.parse(read());
    } catch {}
  }
  return undefined;
}

const OPENING = /^(?:(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?\s*)+/;
const CLOSING = /(?:(?:\/\/|\/\*)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*)+$/;
/** Characters at the end of a block in which its closing marks are looked for. */
const CLOSING_CHARS = 60;

/** Without the comment and CDATA marks that hide a script from other parsers. */
function unwrapped(text: string): string {
  const bare = text.trim().replace(OPENING, '');
  const marks = CLOSING.exec(bare.slice(-CLOSING_CHARS))?.[0].length ?? 0;
  return bare.slice(0, bare.length - marks);
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  '#39': "'",
  apos: "'",
  lt: '<',
  gt: '>',
};

function decoded(text: string): string {
  return text.replace(/&(quot|#34|#x22|#39|apos|lt|gt|amp);/gi, (_, name) => ENTITIES[name.toLowerCase()] ?? '&');
}

/**
 * The text as JSON a strict parser takes, if its faults are among the common ones: comments, commas that are too
 * many, raw control characters, broken escapes and bare quotes in strings, words of other languages for "nothing",
 * several values one after the other.
 */
function repaired(text: string): string {
  const out: string[] = [];
  let last = '';
  let depth = 0;
  let roots = 0;
  const put = (token: string) => {
    const closes = token === '}' || token === ']';
    if (closes) {
      if (last === ',') out.pop();
      depth--;
    } else if (token === ',') {
      if (depth === 0 || last === ',' || last === '{' || last === '[') return;
    } else if (depth === 0 && roots++) out.push(',');
    if (token === '{' || token === '[') depth++;
    out.push(token);
    last = token;
  };
  const gap = /[\s;]+/y;
  const word = /[^\s"{}[\],:;/]+|./sy;
  for (let at = 0; at < text.length; ) {
    const skipped = match(gap, text, at);
    if (skipped) at += skipped.length;
    else if (text.startsWith('//', at)) at = past(text, '\n', at);
    else if (text.startsWith('/*', at)) at = past(text, '*/', at);
    else if (text[at] === '"') {
      const [string, end] = repairedString(text, at);
      put(string);
      at = end;
    } else {
      const token = match(word, text, at);
      at += token.length;
      put(/^(?:undefined|NaN|None)$/.test(token) ? 'null' : token);
    }
  }
  return roots > 1 ? `[${out.join('')}]` : out.join('');
}

/** The string literal that starts at `start`, as strict JSON, and where the text goes on. */
function repairedString(text: string, start: number): [string, number] {
  const plain = /[^"\\\p{Cc}]+/uy;
  const escaped = /\\(?:["\\/bfnrt]|u[0-9a-f]{4})/iy;
  /** What follows a quote that ends a string; any other quote belongs to the words. */
  const after = /\s*(?:[,:}\]]|\/[/*]|$)/y;
  const out = ['"'];
  for (let at = start + 1; at < text.length; ) {
    const found = match(plain, text, at) || match(escaped, text, at);
    if (found) out.push(found.startsWith('\\') ? found.replace(/^\\[BFNRTU]/, (s) => s.toLowerCase()) : found);
    else if (text[at] === '"') {
      after.lastIndex = at + 1;
      if (after.test(text)) return [`${out.join('')}"`, at + 1];
      out.push('\\"');
    } else if (text[at] !== '\\') out.push(JSON.stringify(text[at]).slice(1, -1));
    at += found.length || 1;
  }
  return [`${out.join('')}"`, text.length];
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function past(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at + 2);
  return end < 0 ? text.length : end + mark.length;
}
