/** Decides when two spellings are the same words: case, accents and punctuation apart. Meaning is left to the callers. */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Lower case without accents; everything but letters and digits becomes one space. */
export function folded(text: string): string {
  // Most words need no more; a table of names is folded word by word.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[łøæœßđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The languages whose labels, dates and country names are read, in the order in which they are tried. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'da', 'sv'] as const;

/** The read languages with that of a BCP 47 tag first; a malformed or other tag changes nothing. */
export function languagesFrom(lang: string): string[] {
  const own = /^[a-z]{2}(?![a-z])/i.exec(lang)?.[0].toLowerCase();
  const known = LANGUAGES.find((one) => one === own);
  return known ? [known, ...LANGUAGES.filter((one) => one !== known)] : [...LANGUAGES];
}
