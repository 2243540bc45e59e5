/** Decides how the source of a value is told. */
import type { Source } from '../records/posting';

const WORDS: Record<Source, string> = {
  'json-ld': 'from the page’s structured data',
  microdata: 'from the page’s structured data',
  'embedded-state': 'from the page’s own data',
  page: 'from the page',
  url: 'from the address',
  user: 'you',
};

/** Fits beside a label. */
export const SOURCES_IN_SHORT: Record<Source, string> = {
  'json-ld': 'structured data',
  microdata: 'structured data',
  'embedded-state': 'page’s own data',
  page: 'page',
  url: 'address',
  user: 'you',
};

/** One sign for each kind of source, told apart by shape. */
export const SOURCE_SIGNS: Record<Source, string> = {
  'json-ld': '{}',
  microdata: '{}',
  'embedded-state': '{}',
  page: '¶',
  url: '/',
  user: '✎',
};

/** Completes "Title: …": "from the page", "you". */
export function sourceInWords(source: Source): string {
  return WORDS[source];
}

/** Begins what another source says instead: "Structured data says". */
export function sourceSays(source: Source): string {
  if (source === 'json-ld' || source === 'microdata') return 'Structured data says';
  if (source === 'embedded-state') return 'The page’s own data says';
  if (source === 'url') return 'The address says';
  return source === 'user' ? 'You say' : 'The page says';
}
