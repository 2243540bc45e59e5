/** Decides what is known of each sentence before it is weighed: its words, topics, form, and the section it stands in. */
import type { PlacedSentence } from '../sentences';
import { formsOf } from './form';
import { type Section, sectionOpenedBy } from './sections';
import { type Hit, topicsIn } from './topic-search';
import { ML_NAMES, type Word, wordsOf } from './words';

export interface ReadSentence {
  text: string;
  words: Word[];
  hits: Hit[];
  topics: ReadonlySet<string>;
  forms: readonly string[];
  /** Opened by the last heading that is known. */
  section: Section | 'none';
  isHeading: boolean;
  /** Whether it names machine learning itself, at least a model, or neither. */
  ml: 'ml' | 'model' | 'none';
}

/** Reads the sentences of one posting, in order. */
export function readAll(sentences: readonly PlacedSentence[]): ReadSentence[] {
  let section: Section | 'none' = 'none';
  return sentences.map(({ text, alone }) => {
    const words = wordsOf(text);
    const opened = sectionOpenedBy(text, alone);
    if (opened) section = opened;
    const hits = topicsIn(words);
    const topics = new Set(hits.map((hit) => hit.topic));
    const forms = formsOf(text, words);
    const ml = words.some((word) => ML_NAMES.has(word.as)) ? 'ml' : topics.has('model') ? 'model' : 'none';
    return { text, words, hits, topics, forms, section, isHeading: opened !== null, ml };
  });
}
