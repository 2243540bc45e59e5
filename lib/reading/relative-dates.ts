/**
 * Decides how long ago a phrase says, in the languages read: the reverse of `Intl.RelativeTimeFormat`, which knows
 * every form of "3 days ago". What the phrase speaks of is left to `dates`.
 */
import type { Unit } from './calendar';
import { folded, languagesFrom } from './folded';

export interface Ago {
  count: number;
  unit: Unit;
}

interface Phrase {
  /** Folded words, `#` where the number stands; padded with spaces. */
  words: string;
  unit: Unit;
  /** The count of a phrase without a number: "yesterday" is 1. */
  count: number | null;
}

const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
/** Counts for which each unit is asked; enough to see every plural form of these languages. */
const ASKED = [1, 2, 3, 4, 5, 6, 10, 11, 12, 21, 22, 25, 30];
/** Largest count taken, in any unit. */
const MAX_COUNT = 400;

/** "One" before a unit, as words. */
const ONE: Record<string, RegExp> = {
  en: /\b(?:a|an|one)\b/g,
  de: /\b(?:einem|einer|ein|eine)\b/g,
  fr: /\b(?:un|une)\b/g,
  es: /\b(?:un|una)\b/g,
  it: /\b(?:un|uno|una)\b/g,
  pt: /\b(?:um|uma)\b/g,
  nl: /\b(?:een)\b/g,
  pl: /\b(?:jeden|jedna|jedno)\b/g,
  cs: /\b(?:jednim|jednou|1)\b/g,
  da: /\b(?:en|et)\b/g,
  sv: /\b(?:en|ett)\b/g,
};

/** "Now" and further words for days, in use on job sites and absent from the tables. Counts are days. */
const EXTRA: Record<string, Record<string, number>> = {
  en: { 'just posted': 0, 'just now': 0, 'moments ago': 0, 'posted today': 0 },
  de: { 'gerade eben': 0, 'soeben veroffentlicht': 0, 'gerade veroffentlicht': 0 },
  fr: { 'a l instant': 0, 'aujourd hui': 0 },
  es: { 'ahora mismo': 0, 'recien publicado': 0 },
  it: { 'proprio ora': 0, 'appena pubblicato': 0 },
  pt: { 'agora mesmo': 0, 'neste momento': 0 },
  nl: { zojuist: 0 },
  pl: { dzis: 0, 'przed chwila': 0, 'teraz opublikowano': 0 },
  cs: { 'prave ted': 0, 'prave zverejneno': 0 },
  da: { 'lige nu': 0 },
  sv: { idag: 0, igar: 1, 'just nu': 0, nyss: 0 },
};

const byLanguage = new Map<string, Phrase[]>();

function phrasesIn(lang: string): Phrase[] {
  const known = byLanguage.get(lang);
  if (known) return known;
  const found = new Map<string, Phrase>();
  const add = (words: string, unit: Unit, count: number | null) => {
    const padded = ` ${words} `;
    if (words && !found.has(padded)) found.set(padded, { words: padded, unit, count });
  };
  for (const style of ['long', 'short', 'narrow'] as const) {
    const counted = new Intl.RelativeTimeFormat(lang, { style, numeric: 'always' });
    const named = new Intl.RelativeTimeFormat(lang, { style, numeric: 'auto' });
    for (const unit of UNITS) {
      for (const count of ASKED) {
        const words = folded(counted.format(-count, unit)).replace(/\d+/, '#');
        if (!words.includes('#')) continue;
        if (unit === 'minute' && style !== 'long') continue;
        add(words, unit, null);
        if (lang === 'da' || lang === 'sv') add(words.replace(/^for /, ''), unit, null);
        if (count === 1 && (lang === 'pl' || lang === 'cs')) add(words.replace(/# ?/, ''), unit, 1);
        if (lang === 'pt') add(words.replace(/^ha (# \S+)$/, '$1 atras'), unit, null);
      }
      const names = unit === 'day' ? [0, 1, 2] : unit === 'week' || unit === 'month' ? [1] : [];
      for (const count of names) {
        const words = folded(named.format(-count, unit));
        if (!/\d/.test(words)) add(words, unit, count);
      }
    }
  }
  for (const [words, count] of Object.entries(EXTRA[lang] ?? {})) add(words, 'day', count);
  const phrases = [...found.values()].sort((a, b) => b.words.length - a.words.length);
  byLanguage.set(lang, phrases);
  return phrases;
}

/** "5d", "24h", "2mo", "3w": the whole phrase, for boards that write ages so. A lone "m" could be minutes or months. */
const SHORT = /^(?:posted |reposted )?(\d{1,3}) ?(min|mins|h|hr|hrs|d|w|wk|wks|mo|mos|mth|y|yr)(?: ago)?$/;
const SHORT_UNITS: Record<string, Unit> = { min: 'minute', h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year' };

/** How long ago `words` (after `folded`) say; the language given first, then all others. Null where they say nothing of it. */
export function agoIn(words: string, lang: string): Ago | null {
  const short = SHORT.exec(words);
  if (short?.[1] && short[2]) {
    const unit = short[2].startsWith('min') ? 'minute' : SHORT_UNITS[short[2].charAt(0)];
    return unit ? { count: Number(short[1]), unit } : null;
  }
  for (const one of languagesFrom(lang)) {
    const ago = matching(words, phrasesIn(one)) ?? matching(words.replace(ONE[one] as RegExp, '1'), phrasesIn(one));
    if (ago) return ago;
  }
  return null;
}

function matching(words: string, phrases: readonly Phrase[]): Ago | null {
  const numbers: number[] = [];
  const shape = ` ${words.replace(/\d+/g, (digits) => {
    numbers.push(Number(digits));
    return '#';
  })} `;
  for (const { words: phrase, unit, count } of phrases) {
    const at = shape.indexOf(phrase);
    if (at < 0) continue;
    if (count !== null) return { count, unit };
    const before = shape.slice(0, at + phrase.indexOf('#')).split('#').length - 1;
    const number = numbers[before];
    if (number !== undefined && number <= MAX_COUNT) return { count: number, unit };
  }
  return null;
}
