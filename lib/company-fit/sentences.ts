/**
 * Decides where a description's sentences begin and end: a line break always ends one, as list entries and headings
 * carry no full stop; within a line the browser's own rules for English apply, mended where an abbreviation misleads
 * them. Knows nothing of what a sentence says.
 */

/** A full stop after these does not end a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|incl|Inc|Ltd|Corp|Co|Dr|Mr|Mrs|Ms|St|No|Sr|Jr|U\.S|U\.K|Ph\.D)\.\s*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of `text` in order, white space folded, empty ones left out. */
export function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => sentencesInLine(line));
}

function sentencesInLine(line: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(line)) {
    open += segment;
    if (ABBREVIATION.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  return [...sentences, open].map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
