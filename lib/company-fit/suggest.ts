/**
 * Decides which sentences of a posting are worth keeping as evidence about the company's machine learning, of which item,
 * and says with which words. A proposal, never more: the user keeps or leaves it. Reads the text alone, here and now; what
 * its words weigh was learned from labelled postings (`npm run train`) and stands in suggest/weights.json.
 */
import type { ItemName } from '../records/evidence';
import { placedSentences } from './sentences';
import { chosenItems, questionChances } from './suggest/choose';
import { readAll } from './suggest/read';
import { reasonFor } from './suggest/reason';
import { WEIGHTS } from './suggest/weights';

export interface Suggestion {
  /** As it stands in the text, white space folded. */
  sentence: string;
  item: ItemName;
  /** The words that counted and what they say, in under 120 characters. */
  reason: string;
}

/** Most of a text that is read, in characters: six times the longest usual posting. */
const MOST_CHARS = 60_000;
/** Longest sentence that is suggested, in characters: more than evidence can quote is no sentence. */
const MOST_SENTENCE_CHARS = 2_000;
/** Most sentences that are read. */
const MOST_SENTENCES = 800;

/**
 * The sentences of a posting's text (plain, or one sentence a line, or with the marks of its lists) that say something
 * about the employer's machine learning, in the order of the text, once for each item they bear on.
 */
export function suggestEvidence(text: string): Suggestion[] {
  const passages = placedSentences(text.slice(0, MOST_CHARS)).slice(0, MOST_SENTENCES);
  const all = readAll(passages);
  const chances = questionChances(all, WEIGHTS);
  const seen = new Set<string>();
  return all.flatMap((read, at) => {
    if (seen.has(read.text) || read.text.length > MOST_SENTENCE_CHARS) return [];
    seen.add(read.text);
    const likely = chances[at];
    return !likely
      ? []
      : chosenItems(read, likely, WEIGHTS).map((item) => ({
          sentence: read.text,
          item,
          reason: reasonFor(read, item, WEIGHTS),
        }));
  });
}
