/**
 * Decides how easy a text reads, as one number: Flesch's reading ease for English (Flesch 1948) and Amstad's fit of it
 * to German (Amstad 1978). Syllables are counted by groups of vowels, which is right to a few in a hundred.
 */
import { wordsIn } from './count-text';
import type { DraftLanguage } from './placeholders';
import { sentencePlaces } from './sentences';

export interface ReadingEase {
  /** About 0 (hard) to 100 (easy); may lie beyond either. */
  score: number;
  /** Years of school it takes (Flesch–Kincaid grade, Kincaid 1975); null for German, for which none is established. */
  grade: number | null;
  says: 'easy' | 'plain' | 'demanding' | 'hard';
}

/** Fewer words than this say nothing about a text. */
const FEWEST_WORDS = 10;

/**
 * English: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word; grade: 0.39 × words per sentence
 * + 11.8 × syllables per word − 15.59. German: 180 − words per sentence − 58.5 × syllables per word. Null for a text too
 * short to judge.
 */
export function readingEase(text: string, language: DraftLanguage): ReadingEase | null {
  const words = wordsIn(text).filter((word) => /^\p{L}/u.test(word) && !/^(?:https?:|www\.)/.test(word));
  if (words.length < FEWEST_WORDS) return null;
  const perSentence = words.length / Math.max(1, sentencePlaces(text, language).length);
  const perWord = words.reduce((sum, word) => sum + syllablesIn(word, language), 0) / words.length;
  const score = language === 'de' ? 180 - perSentence - 58.5 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord;
  const grade = language === 'de' ? null : Math.max(0, 0.39 * perSentence + 11.8 * perWord - 15.59);
  return {
    score: Math.round(score),
    grade: grade === null ? null : Math.round(grade),
    says: score >= 70 ? 'easy' : score >= 55 ? 'plain' : score >= 35 ? 'demanding' : 'hard',
  };
}

/** At least one. In English a final silent e, and -es, -ed behind most consonants, do not count. */
export function syllablesIn(word: string, language: DraftLanguage): number {
  const bare = word.toLowerCase().normalize('NFC');
  const spoken =
    language === 'de'
      ? bare
      : bare.replace(/(?<=[^aeiouylr]|[aeiouy]r)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyszxhgc])es$/, '');
  const groups = language === 'de' ? /[aeiouäöüy](?:(?<=e)[iu]|(?<=a)[iu]|(?<=i)e|(?<=ä)u)?/g : /[aeiouyà-ÿ]+/g;
  return Math.max(1, spoken.match(groups)?.length ?? 0);
}
