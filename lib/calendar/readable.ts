/** Decides which dates anybody can read: real days and instants from 1990 to 2100. What is typed must be; rows that came otherwise may not. */

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const FIRST = Date.UTC(FIRST_YEAR, 0, 1);
const END = Date.UTC(LAST_YEAR + 1, 0, 1);

/** An ISO time as milliseconds since 1970; NaN where it is missing, malformed or out of bounds. */
export function instantOf(iso: string | null | undefined): number {
  if (!iso) return Number.NaN;
  const at = iso.length === CANONICAL_LENGTH ? canonicalInstant(iso) : Date.parse(iso);
  return at >= FIRST && at < END ? at : Number.NaN;
}

/** "2026-03-02T09:00:00.000Z": the form rows are written in. */
const CANONICAL_LENGTH = 24;
/** Days before each month of a common year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * The form our own rows have, several times faster than `Date.parse`: tens of thousands are read each time Today opens.
 * Whatever looks unlike it goes the slow way.
 */
function canonicalInstant(iso: string): number {
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 2);
  const date = digits(iso, 8, 2);
  const hour = digits(iso, 11, 2);
  const minute = digits(iso, 14, 2);
  const second = digits(iso, 17, 2);
  const isPlain =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= 28 &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    iso.charCodeAt(10) === 84 &&
    iso.charCodeAt(23) === 90;
  if (!isPlain) return Date.parse(iso);
  const leaps = Math.floor((year - (month > 2 ? 0 : 1)) / 4) - LEAPS_BEFORE_1970 - (year === 2100 && month > 2 ? 1 : 0);
  const day = (year - 1970) * 365 + leaps + (DAYS_BEFORE[month - 1] ?? 0) + date - 1;
  return ((day * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + digits(iso, 20, 3);
}
const LEAPS_BEFORE_1970 = 492;

/** A number written in `count` digits; NaN where there is anything else. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY-MM-DD` as days since 1970-01-01; NaN where the calendar has no such day or the year is out of bounds. */
export function dayNumberOf(day: string | null | undefined): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  if (!year || !month || !date) return Number.NaN;
  const at = Date.UTC(+year, +month - 1, +date);
  const real = new Date(at).toISOString().startsWith(`${year}-${month}-${date}`);
  return real && at >= FIRST && at < END ? at / 86_400_000 : Number.NaN;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function dayOf(dayNumber: number): string {
  return new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
}

/** Why a typed day cannot be kept, in a sentence; null where it can. */
export function whyNoDay(day: string): string | null {
  if (!/^\d{4,}-\d{2}-\d{2}$/.test(day)) return 'Write the day as year, month and day.';
  return whyNoYear(day) ?? (Number.isNaN(dayNumberOf(day)) ? 'The calendar has no such day.' : null);
}

/** Why a typed time cannot be kept, in a sentence; null where it can. */
export function whyNoInstant(iso: string): string | null {
  if (Number.isNaN(Date.parse(iso))) return 'This is no time of the calendar.';
  return whyNoYear(iso);
}

function whyNoYear(iso: string): string | null {
  const year = Number(/^[+-]?\d+/.exec(iso)?.[0]);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
  return `The year ${year} cannot be right. Years from ${FIRST_YEAR} to ${LAST_YEAR} can be kept.`;
}
