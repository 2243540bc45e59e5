/** Decides which topics a sentence's words speak of, and with which words. What follows from it is learned. */
import { ASIDE_TOPICS } from './aside-topics';
import { SURE_TOPICS } from './sure-topics';
import { ITEM_TOPICS } from './topics';
import { type Word, wordsOfPhrase } from './words';

/** A topic's phrase found in a sentence: the places of its first and last words among the sentence's. */
export interface Hit {
  topic: string;
  phrase: string;
  first: number;
  last: number;
}

interface Phrase {
  topic: string;
  phrase: string;
  /** Words that follow one another; between the parts up to `GAP` others. */
  parts: string[][];
}

/** Most words that `…` stands for. */
const GAP = 4;

const phrasesByFirst = new Map<string, Phrase[]>();
for (const [topic, phrases] of Object.entries({ ...ITEM_TOPICS, ...SURE_TOPICS, ...ASIDE_TOPICS })) {
  for (const phrase of phrases.trim().split(/,\s*/)) {
    const plain = phrase.includes('\n') ? phrase.replace(/\s+/g, ' ') : phrase;
    const parts = plain.split(' … ').map(wordsOfPhrase);
    const first = parts[0]?.[0] ?? '';
    const same = phrasesByFirst.get(first);
    if (same) same.push({ topic, phrase: plain, parts });
    else phrasesByFirst.set(first, [{ topic, phrase: plain, parts }]);
  }
}

/** Every topic's phrases in `words`, from left to right. */
export function topicsIn(words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, first) => {
    for (const { topic, phrase, parts } of phrasesByFirst.get(word.as) ?? []) {
      const last = endOf(words, parts, first);
      if (last !== null) hits.push({ topic, phrase, first, last });
    }
  });
  return hits;
}

/** Where a phrase that begins at `first` ends; null where its words do not stand there. */
function endOf(words: readonly Word[], parts: readonly string[][], first: number): number | null {
  let next = first;
  for (const [i, part] of parts.entries()) {
    const most = i === 0 ? next : next + GAP;
    while (next <= most && !part.every((one, k) => words[next + k]?.as === one)) next++;
    if (next > most) return null;
    next += part.length;
  }
  return next - 1;
}
