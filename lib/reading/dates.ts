/** Decides which day a text names, and when a posting's own words say it was posted. */
import type { Posted } from '../records/posting';
import { day, dayBefore, localDay } from './calendar';
import { folded } from './folded';
import { monthOf } from './month-names';
import { agoIn } from './relative-dates';

/** Longest text read as a date, in characters. */
const MAX_TEXT = 200;
/** Farthest a posting's end may lie ahead, in years. Beyond it stands a system's "never" (2046, 2099). */
const MAX_YEARS_AHEAD = 3;

/**
 * The day a text names, as written there ("2026-03-09T23:46-04:00" is 9 March), or null where it names none or more
 * than one. Takes ISO forms, epoch seconds and milliseconds (as UTC), month names in the languages read, `11/20/2019`
 * and `20.11.2019`; `03/04/2026` could be two days and is neither.
 */
export function dayOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_TEXT) return null;
  if (/^\d+(?:\.0+)?$/.test(trimmed)) return ofDigits(trimmed.replace(/\..*/, ''));
  const days = new Set([...isoDays(trimmed), ...numericDays(trimmed)]);
  if (days.size === 0) return ofMonthName(trimmed, null);
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** As `dayOf`, for the day a posting ends; null where it lies absurdly far ahead of `now`. */
export function endDayOf(text: string, now: Date): string | null {
  const end = dayOf(text);
  return end && Number(end.slice(0, 4)) <= now.getFullYear() + MAX_YEARS_AHEAD ? end : null;
}

/** A number alone: epoch milliseconds, epoch seconds, or `YYYYMMDD`. */
function ofDigits(digits: string): string | null {
  if (digits.length === 8) return day(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  if (digits.length < 9 || digits.length > 13) return null;
  const moment = new Date(Number(digits) * (digits.length > 11 ? 1 : 1000));
  return day(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

function isoDays(text: string): (string | null)[] {
  return [...text.matchAll(/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g)].map(([, year, , month, date]) =>
    day(Number(year), Number(month), Number(date)),
  );
}

function numericDays(text: string): (string | null)[] {
  const found = text.matchAll(/(?<![\d./-])(\d{1,2})(?:([/-])(\d{1,2})\2|(\.) ?(\d{1,2})\. ?)(\d{4})(?![\d])/g);
  return [...found].map(([, first, , second, dotted, afterDot, year]) => {
    const [a, b] = [Number(first), Number(dotted ? afterDot : second)];
    if (dotted || a > 12 || a === b) return day(Number(year), b, a);
    return b > 12 ? day(Number(year), a, b) : null;
  });
}

/** Words that may stand between a day's number and its month. */
const BETWEEN = /^(?:st|nd|rd|th|er|ter|o|a|de|of|den|del)$/;

/** "14 July 2026", "Tue Jul 14 07:00:00 UTC 2026"; without a year, the last such day up to `now`. */
function ofMonthName(text: string, now: Date | null, lang = ''): string | null {
  const words = folded(
    text.replace(/\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?/g, ' ').replace(/(\d)(\p{L})/gu, '$1 $2'),
  ).split(' ');
  const at = words.flatMap((word, index) => (/^\p{L}{3,}$/u.test(word) && monthOf(word, lang) ? [index] : []));
  if (at.length !== 1) return null;
  const index = at[0] as number;
  const month = monthOf(words[index] ?? '', lang) as number;
  const date = numberBeside(words, index, -1) ?? numberBeside(words, index, 1);
  const years = words.filter((word) => /^\d{4}$/.test(word)).map(Number);
  if (date === null || years.length > 1) return null;
  if (years[0] !== undefined) return day(years[0], month, date);
  if (!now) return null;
  const today = localDay(now) ?? '';
  const thisYear = day(now.getFullYear(), month, date);
  return thisYear && thisYear <= today ? thisYear : day(now.getFullYear() - 1, month, date);
}

function numberBeside(words: readonly string[], index: number, step: 1 | -1): number | null {
  let at = index + step;
  while (BETWEEN.test(words[at] ?? '')) at += step;
  const word = words[at] ?? '';
  return /^\d{1,2}$/.test(word) ? Number(word) : null;
}

/** Words that speak of something else than posting: the employer's visits, applicants, the end. After `folded`. */
const NOT_POSTING =
  /\b(?:active|employeractive|aktiv\w*|actif|active|activo|activa|ativo|attivo|actief|aktywn\w*|aktivn\w*|applicants?|applied|apply|clicked|candidat\w*|bewerb\w*|beworben|solicit\w*|candidatur\w*|sollicit\w*|aplik\w*|kandydat\w*|uchazec\w*|ansog\w*|ansokn\w*|viewed|seen|saved|updated|reviewed|closes|closing|expires?|expired|ends|deadline|aktualisiert|mis a jour|actualizado|atualizado|aggiornato|bijgewerkt|zaktualizowano|aktualizovano|opdateret|uppdaterad)\b/;
const REPOST =
  /\b(?:repost\w*|re posted|relisted|readvertised|erneut|wieder veroffentlicht|republi\w*|ripubblicat\w*|de nuevo|nuevamente|vuelto a publicar|novamente|de novo|di nuovo|nuovamente|a nouveau|de nouveau|opnieuw|herplaatst|ponownie|znovu|opetovne|genopsla\w*|igen|omposta\w*|aterpublicera\w*|aterpublicerad|ompublicera\w*)\b/;

/** 'more than' in the languages read, and "30+": what follows is a bound, not a count. */
const AT_LEAST =
  /\b(?:more than|over|at least|mehr als|uber|plus de|mas de|mais de|piu di|oltre|meer dan|ponad|wiecej niz|vice nez|vic nez|mere end|mer an)\s(?=\d)/;

/**
 * When the page's own words say a posting was posted: "3 days ago", "Reposted 2 weeks ago", "vor 3 Tagen", "30d+",
 * "Posted Oct 20". The date is counted back from `now` on the user's calendar, only as exact as its unit; "30+ days"
 * is a bound without a date. Null for anything else, such as an employer's last visit or a number of applicants.
 */
export function postedFrom(text: string, now: Date, lang: string): Posted | null {
  if (text.length > MAX_TEXT * 2) return null;
  for (const part of text.split(/\s*[·•|\n]\s*/)) {
    const said = part.replace(/\s+/g, ' ').trim();
    const posted = said.length <= MAX_TEXT ? postedIn(said, now, lang) : null;
    if (posted) return posted;
  }
  return null;
}

function postedIn(text: string, now: Date, lang: string): Posted | null {
  const words = folded(text);
  if (NOT_POSTING.test(words)) return null;
  const repost = REPOST.test(words);
  const bound = /\d\s?\+|\d\s?\p{L}{1,3}\s?\+/u.test(text) || AT_LEAST.test(words);
  const ago = agoIn(words.replace(AT_LEAST, ''), lang);
  if (ago) {
    if (bound) return { text, date: null, precision: 'at-least', repost };
    const date = dayBefore(now, ago.count, ago.unit);
    const precision = ago.unit === 'week' ? 'week' : ago.unit === 'month' || ago.unit === 'year' ? 'month' : 'day';
    return date ? { text, date, precision, repost } : null;
  }
  const date = dayOf(text) ?? ofMonthName(text, now, lang);
  return date ? { text, date, precision: 'day', repost } : null;
}
