/** Decides how soon something needs the user, and when that next changes. What is due is for the policy. */
import { instantOf } from '../calendar/readable';
import { daysIntoWeek, type Week } from '../calendar/week';
import { instantAt, localTime, weekdayOf, type Zone, zoneOrUtc } from '../calendar/zone';
import type { Bucket, Rule } from '../records/follow-up';
import type { Due } from './policy/due';
import type { Plan } from './policy/due-of';

/** Rules that wait for somebody else's move before they need the user. */
const WAITING_RULES: ReadonlySet<Rule> = new Set([
  'application-follow-up',
  'check-in',
  'nudge',
  'look-again',
  'ghosted',
]);

/**
 * How soon a follow-up needs the user. `overdue`: past its limit or, where it has none, from an earlier day.
 * `this-week`: later in the user's week. `waiting`: later than that, and somebody else may move first.
 */
export function bucketOf(
  { dueAt, until, rule }: Pick<Due, 'dueAt' | 'until' | 'rule'>,
  now: Date,
  zone: string,
  week: Week,
): Bucket {
  const clock = zoneOrUtc(zone);
  const today = localTime(now.getTime(), clock).day;
  const day = localTime(instantOf(dueAt), clock).day;
  if (until !== null && instantOf(until) <= now.getTime()) return 'overdue';
  if (day < today) return until === null ? 'overdue' : 'today';
  if (day === today) return 'today';
  if (day < weekBegin(today, week) + 7) return 'this-week';
  return WAITING_RULES.has(rule) ? 'waiting' : 'later';
}

/** Whether a follow-up is due by now: the badge counts these. */
export function isDue({ dueAt }: Pick<Due, 'dueAt'>, now: Date): boolean {
  return instantOf(dueAt) <= now.getTime();
}

/**
 * The next moment at which something becomes due, late, visible or moot, or comes nearer (today, this week): when to wake,
 * whatever the reason. Null where nothing is ahead.
 */
export function nextWake({ dues }: Plan, now: Date, zone: string, week: Week): Date | null {
  const moment = now.getTime();
  const clock = zoneOrUtc(zone);
  let next = Number.POSITIVE_INFINITY;
  for (const { at, untilAt, listedFrom, endsAt } of dues) {
    if (endsAt <= moment) continue;
    for (const change of [at, untilAt, listedFrom, endsAt]) if (change > moment && change < next) next = change;
    for (const change of daysOfChange(at, week, clock)) if (change > moment && change < next) next = change;
  }
  return Number.isFinite(next) ? new Date(next) : null;
}

/** Begin of its week, of its day and of the day after. */
function daysOfChange(at: number, week: Week, zone: Zone): number[] {
  const { day } = localTime(at, zone);
  return [weekBegin(day, week), day, day + 1].map((one) => instantAt({ day: one, minute: 0 }, zone));
}

function weekBegin(day: number, week: Week): number {
  return day - daysIntoWeek(weekdayOf(day), week);
}
