/**
 * Decides where the sentences of a message begin and end, as places in the text: a line break always ends one; within a
 * line the browser's rules for the language apply, mended where an abbreviation, a German date or an address misleads
 * them.
 */
import type { DraftLanguage } from './placeholders';

/** From `start` up to, not including, `end`, in UTF-16 units; white space around it is left out. */
export interface SentencePlace {
  start: number;
  end: number;
}

const NO_END: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|incl|Inc|Ltd|Corp|Co|Dr|Prof|Mr|Mrs|Ms|St|No|Sr|Jr|U\.S|U\.K|Ph\.D|\p{Lu})\.\s*$/u,
  de: /(?:^|[\s(])(?:z\. ?B|d\. ?h|u\. ?a|i\. ?d\. ?R|z|d|u|bzw|ca|vgl|inkl|Dr|Prof|Nr|St|Inc|\p{Lu}|\d{1,2})\.\s*$/u,
};

const segmenters: Readonly<Record<DraftLanguage, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  de: new Intl.Segmenter('de', { granularity: 'sentence' }),
};

/** The sentences of `text` in order. */
export function sentencePlaces(text: string, language: DraftLanguage): SentencePlace[] {
  const places: SentencePlace[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open = 0;
    for (const { segment, index } of segmenters[language].segment(line)) {
      const end = index + segment.length;
      if (end < line.length && (!/\s$/.test(segment) || NO_END[language].test(line.slice(open, end)))) continue;
      const said = line.slice(open, end);
      const start = lineStart + open + (said.length - said.trimStart().length);
      if (said.trim()) places.push({ start, end: start + said.trim().length });
      open = end;
    }
    lineStart += line.length + 1;
  }
  return places;
}
