/** Decides until when something can be put off, at an hour that suits the user. Keeping that is `decide.ts`. */
import { dayNumberOf, whyNoDay } from '../calendar/readable';
import { daysIntoWeek, type Week } from '../calendar/week';
import { instantAt, localTime, weekdayOf, zoneOrUtc } from '../calendar/zone';
import { allowedTime } from './policy/allowed-time';
import type { Policy } from './policy/policy';

/** Things come back at nine, or when quiet hours end if that is later. */
const USUAL_MINUTE = 9 * 60;
/** "Later today" is so much later, then rounded up to the half hour. */
const LATER_MINUTES = 180;
const ROUNDED_TO_MINUTES = 30;
const MINUTE = 60_000;

export interface SnoozeChoice {
  name: 'later-today' | 'tomorrow' | 'next-week';
  /** ISO. */
  until: string;
}

/**
 * The choices at a moment: later today while enough of the day is left, tomorrow, and the first working day of the
 * user's next week.
 */
export function snoozeChoices(now: Date, policy: Policy, zone: string, week: Week): SnoozeChoice[] {
  const clock = zoneOrUtc(zone);
  const time = allowedTime(policy, clock);
  const local = localTime(now.getTime(), clock);
  const later =
    Math.ceil((now.getTime() + LATER_MINUTES * MINUTE) / (ROUNDED_TO_MINUTES * MINUTE)) * ROUNDED_TO_MINUTES * MINUTE;
  const today = localTime(later, clock).day === local.day && !time.isQuiet(later);
  const nextWeek = local.day + 7 - daysIntoWeek(weekdayOf(local.day), week);
  let workday = nextWeek;
  while (workday < nextWeek + 6 && time.isDayOff(comesBackAt(workday, policy, zone))) workday += 1;
  return [
    ...(today ? [choice('later-today', later)] : []),
    choice('tomorrow', comesBackAt(local.day + 1, policy, zone)),
    choice('next-week', comesBackAt(workday, policy, zone)),
  ];
}

/** A day the user chose (`YYYY-MM-DD`), as an ISO time; or why it cannot be. Today counts while its hour is to come. */
export function snoozeUntilDay(
  day: string,
  now: Date,
  policy: Policy,
  zone: string,
): { until: string } | { says: string } {
  const refused = whyNoDay(day);
  if (refused) return { says: refused };
  const until = comesBackAt(dayNumberOf(day), policy, zone);
  if (until <= now.getTime()) return { says: 'Choose a day to come.' };
  return { until: new Date(until).toISOString() };
}

function comesBackAt(day: number, policy: Policy, zone: string): number {
  return instantAt({ day, minute: Math.max(USUAL_MINUTE, policy.quietUntil) }, zoneOrUtc(zone));
}

function choice(name: SnoozeChoice['name'], until: number): SnoozeChoice {
  return { name, until: new Date(until).toISOString() };
}
