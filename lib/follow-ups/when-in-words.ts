/** Decides how it is told when a follow-up is due: as near days are called, and with an hour only where that matters. */
import { instantOf } from '../calendar/readable';
import { localTime, weekdayOf, type Zone, zoneOrUtc } from '../calendar/zone';
import type { Due } from './policy/due';

const DAY = 86_400_000;
/** Days ahead that are called by their weekday. */
const WEEKDAYS_AHEAD = 6;

/** "Late since yesterday", "By 17:00", "Thursday", "Put off until 3 Dec 2026". */
export function whenInWords(
  { dueAt, until, snoozed, rule }: Pick<Due, 'dueAt' | 'until' | 'snoozed' | 'rule'>,
  now: Date,
  zone: string,
  locale?: string,
): string {
  const clock = zoneOrUtc(zone);
  const moment = now.getTime();
  const due = instantOf(dueAt);
  const end = instantOf(until);
  const today = localTime(moment, clock).day;
  if (end <= moment) return `Late since ${nearDay(localTime(end - 1, clock).day, today, locale)}`;
  if (due > moment) {
    const day = localTime(due, clock).day;
    const withHour = day === today || snoozed || rule === 'own-reminder';
    const when = withHour
      ? `${nearDay(day, today, locale)}, ${hourOf(due, clock, locale)}`
      : nearDay(day, today, locale);
    return snoozed ? `Put off until ${when}` : capital(when);
  }
  if (!Number.isNaN(end)) return `By ${endInWords(end, today, clock, locale)}`;
  const day = localTime(due, clock).day;
  return day === today ? 'Today' : `Since ${nearDay(day, today, locale)}`;
}

/** "today", "tomorrow", "yesterday", a weekday of the days ahead, else the date. Days are counted since 1970-01-01. */
export function nearDay(day: number, today: number, locale?: string): string {
  const ahead = day - today;
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead === -1) return 'yesterday';
  if (ahead > 1 && ahead <= WEEKDAYS_AHEAD) return weekdayName(weekdayOf(day), locale);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day * DAY);
}

/** The day an instant falls on, as near days are called. */
export function nearDayOf(iso: string, now: Date, zone: string, locale?: string): string {
  const clock = zoneOrUtc(zone);
  return nearDay(localTime(instantOf(iso), clock).day, localTime(now.getTime(), clock).day, locale);
}

/** A limit at midnight is the end of the day before. */
function endInWords(end: number, today: number, clock: Zone, locale?: string): string {
  const { day, minute } = localTime(end, clock);
  if (minute === 0) {
    const last = nearDay(day - 1, today, locale);
    return last === 'today' ? 'the end of today' : last;
  }
  const hour = hourOf(end, clock, locale);
  return day === today ? hour : `${nearDay(day, today, locale)}, ${hour}`;
}

function hourOf(instant: number, { name }: Zone, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: name }).format(instant);
}

/** 5 January 1970 was a Monday. */
function weekdayName(weekday: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format((weekday + 3) * DAY);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
