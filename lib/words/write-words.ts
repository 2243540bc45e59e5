/** Decides what languages and lengths of a message, and the standing of a piece of advice, are called. */
import type { Language } from '../records/languages';

export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', de: 'German' };

export const LENGTH_NAMES: Record<'short' | 'long', string> = { short: 'Short', long: 'Long' };

/** A sign for the eye and a word for everybody. */
export const ADVICE_STATES: Record<'ok' | 'not-ok', { sign: string; word: string }> = {
  ok: { sign: '✓', word: 'Good' },
  'not-ok': { sign: '!', word: 'Look again' },
};

/** How a text reads, behind "Reads". */
export const READING_EASE_NAMES: Record<'easy' | 'plain' | 'demanding' | 'hard', string> = {
  easy: 'easily',
  plain: 'plainly',
  demanding: 'with some effort',
  hard: 'hard',
};
