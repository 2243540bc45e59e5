/** Decides which month a word names, in the languages read, from the browser's own calendar tables. */
import { folded, languagesFrom } from './folded';

const byLanguage = new Map<string, Map<string, number>>();

/** Abbreviations in use that the tables write differently. */
const ABBREVIATIONS: Record<string, Record<string, number>> = {
  en: { sept: 9 },
  de: { jan: 1, feb: 2, mrz: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, nov: 11, dez: 12 },
};

function monthsIn(lang: string): Map<string, number> {
  const known = byLanguage.get(lang);
  if (known) return known;
  const names = new Map<string, number>(Object.entries(ABBREVIATIONS[lang] ?? {}));
  for (const month of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC', calendar: 'gregory' });
    const inDate = new Intl.DateTimeFormat(lang, { day: 'numeric', month, timeZone: 'UTC', calendar: 'gregory' });
    for (let index = 0; index < 12; index++) {
      const at = new Date(Date.UTC(2025, index, 15));
      const written = inDate.formatToParts(at).find((part) => part.type === 'month')?.value ?? '';
      for (const name of [alone.format(at), written]) {
        const word = folded(name);
        if (/^\p{L}{3,}$/u.test(word)) names.set(word, index + 1);
      }
    }
  }
  byLanguage.set(lang, names);
  return names;
}

/** 1 to 12 for a month's name or abbreviation (a word after `folded`), the given language first; null for other words. */
export function monthOf(word: string, lang = ''): number | null {
  for (const one of languagesFrom(lang)) {
    const month = monthsIn(one).get(word);
    if (month) return month;
  }
  return null;
}
