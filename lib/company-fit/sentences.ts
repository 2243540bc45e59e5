/**
 * Decides where a description's sentences begin and end: a line break always ends one, as list entries and headings
 * carry no full stop, and so does the mark of a list entry within a line. Elsewhere the browser's own rules for English
 * apply, mended where an abbreviation misleads them or where a page lost the space between two sentences. Knows nothing
 * of what a sentence says.
 */

/** A sentence and how it stands. */
export interface PlacedSentence {
  text: string;
  /** Nothing else stands on its line or in its list entry. */
  alone: boolean;
}

/** A full stop after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|incl|Inc|Ltd|Corp|Co|Dr|Mr|Mrs|Ms|St|No|Sr|Jr|U\.S|U\.K|Ph\.D)\.\s*$/;
/** Longest abbreviation with what may stand around it, in characters. */
const ABBREVIATION_CHARS = 12;

/** What begins a list entry or a heading in text that kept its marks; never part of the sentence. */
const LIST_MARK = /^\s*(?:(?:[-*+–—•●▪◦‣·○■►✓✔➢]|\d{1,2}[.)]|#{1,6})\s+|[•●▪◦‣○■►✓✔➢])/;
/** Marks that begin a list entry even within a line. */
const INNER_MARK = /\s[•●▪◦‣○■►✓✔➢]\s*/;
/** "…every day.We build…": two sentences of a page that lost the break between them; "Node.Js" is none. */
const LOST_BREAK = /(?<=[a-z]{3}[.!?])(?=(?!Js\b|Net\b)[A-Z][a-z]* [A-Za-z])/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of `text` in order, white space folded, marks of lists and headings and empty ones left out. */
export function sentencesOf(text: string): string[] {
  return placedSentences(text).map((sentence) => sentence.text);
}

/** The same sentences with how each stands. */
export function placedSentences(text: string): PlacedSentence[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line) => (line.trim() ? line.split(INNER_MARK) : []))
    .flatMap((entry) => {
      const sentences = sentencesInEntry(entry.replace(LIST_MARK, ''));
      return sentences.map((sentence) => ({ text: sentence, alone: sentences.length === 1 }));
    });
}

function sentencesInEntry(entry: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(entry)) {
    open += segment;
    if (ABBREVIATION.test(open.slice(-ABBREVIATION_CHARS))) continue;
    sentences.push(...open.split(LOST_BREAK));
    open = '';
  }
  return [...sentences, open].map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
