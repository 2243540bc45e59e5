/**
 * Decides by what the same sentence is recognised wherever it was read: its words, whatever their case, spacing, quotes,
 * dashes and bullets. A mark is kept with evidence and with what was dismissed, so its making must not change.
 */
import { MAX_QUOTE_CHARS } from '../records/evidence';
import { fnv1a } from '../records/fnv1a';

/** Bullets, dashes and numbers of a list before the words. */
const LEADING_BULLET = /^[\s\p{P}\p{S}]*(?:\d{1,2}[.)]\s+)?/u;
/** Punctuation, but for what tells "C#" from "C" and "95%" from "95". */
const PUNCTUATION = /[^\P{P}#%]|[\u0060\u00b4\u02b9-\u02bc]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g;

/** The words of a quote as they are compared; only what an evidence record can hold of it counts. */
function wordsOf(quote: string): string {
  const kept = quote.slice(0, MAX_QUOTE_CHARS).normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  const words = kept
    .replace(LEADING_BULLET, '')
    .replace(PUNCTUATION, ' ')
    .replace(/\s*([#%])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return words || kept.trim();
}

/** The mark of a quote: two hashes that read it from either end, and its length; alike for the same words only. */
export function quoteMark(quote: string): string {
  const words = wordsOf(quote);
  const backwards = [...words].reverse().join('');
  return [fnv1a(words), fnv1a(backwards), words.length].map((part) => part.toString(36)).join('-');
}
