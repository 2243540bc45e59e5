/** Decides how days are counted and written: real calendar days between 2000 and 2100, as 'YYYY-MM-DD'. */

/** First and last year taken for a posting's date; 1970 stands for "no date" in many systems. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The day as 'YYYY-MM-DD', or null where the calendar has no such day or the year is out of bounds. */
export function day(year: number, month: number, date: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1)) return null;
  if (date > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day on the calendar of whoever reads: the user's zone. */
export function localDay(moment: Date): string | null {
  return day(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Unit lengths in milliseconds, where the calendar does not matter. */
const LENGTH = { minute: 60_000, hour: 3_600_000 } as const;

/** The user's day, `count` units before `now`. A month back from the 31st is the last of a shorter month. */
export function dayBefore(now: Date, count: number, unit: Unit): string | null {
  if (unit === 'minute' || unit === 'hour') return localDay(new Date(now.getTime() - count * LENGTH[unit]));
  if (unit === 'day' || unit === 'week') {
    return localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - count * (unit === 'week' ? 7 : 1), 12));
  }
  const months = now.getFullYear() * 12 + now.getMonth() - count * (unit === 'year' ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return day(year, month, Math.min(now.getDate(), daysIn(year, month)));
}
