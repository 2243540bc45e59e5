/**
 * Decides when the user may be asked to do something: outside quiet hours, and for business matters outside weekends and
 * days off. What is due at all is for the rules.
 */
import { dayNumberOf } from '../../calendar/readable';
import { daysOn, instantAt, type LocalTime, localTime, weekdayOf, type Zone } from '../../calendar/zone';
import type { Policy } from './policy';

/** A reminder that must come before quiet hours comes this long before them, in minutes. */
const BEFORE_QUIET_MINUTES = 15;
/** Further than this no free day is looked for; the policy's schema allows no year without one. */
const MOST_DAYS = 400;

/**
 * How a time gives way. `business`: on to the next hour outside quiet hours, weekends and days off. `personal`: on to the
 * next hour outside quiet hours; for what has to happen within a day, such as a thank-you. `deadline`: back to before the
 * quiet hours, on any day, because later is too late. `exact`: not at all: the user's own choice, and a no-show.
 */
export type Yielding = 'business' | 'personal' | 'deadline' | 'exact';

export interface AllowedTime {
  /** Where a time comes to lie. */
  moved(instant: number, yielding: Yielding): number;
  /** The same time of day, so many business days on; the day itself does not count. */
  businessDaysOn(instant: number, days: number): number;
  isQuiet(instant: number): boolean;
  isDayOff(instant: number): boolean;
  /** When quiet hours end on a local day, whatever day that is. */
  morningOf(day: number): number;
  zone: Zone;
}

/** The user's hours and days in a zone. */
export function allowedTime(policy: Policy, zone: Zone): AllowedTime {
  const { quietFrom: from, quietUntil: until } = policy;
  const off = new Set(policy.daysOff.map(dayNumberOf));
  const quietMinute = (minute: number) =>
    from > until ? minute >= from || minute < until : minute >= from && minute < until;
  const restDay = (day: number) => policy.restDays.includes(weekdayOf(day)) || off.has(day);
  const morningOf = (day: number) => instantAt({ day, minute: until }, zone);

  const on = (instant: number, business: boolean): number => {
    let at = instant;
    for (let tries = 0; tries < MOST_DAYS; tries++) {
      const local = localTime(at, zone);
      if (business && restDay(local.day)) at = morningOf(local.day + 1);
      else if (quietMinute(local.minute)) at = instantAt(endOfQuiet(local), zone);
      else return at;
    }
    return instant;
  };
  const endOfQuiet = ({ day, minute }: LocalTime): LocalTime => ({
    day: minute < until ? day : day + 1,
    minute: until,
  });
  const back = (instant: number): number => {
    const { day, minute } = localTime(instant, zone);
    if (!quietMinute(minute)) return instant;
    return instantAt({ day: minute >= from ? day : day - 1, minute: from - BEFORE_QUIET_MINUTES }, zone);
  };

  return {
    zone,
    morningOf,
    isQuiet: (instant) => quietMinute(localTime(instant, zone).minute),
    isDayOff: (instant) => restDay(localTime(instant, zone).day),
    moved(instant, yielding) {
      if (yielding === 'exact') return instant;
      return yielding === 'deadline' ? back(instant) : on(instant, yielding === 'business');
    },
    businessDaysOn(instant, days) {
      const begin = localTime(instant, zone).day;
      let ahead = 0;
      for (let left = days; left > 0 && ahead < MOST_DAYS; ) {
        ahead += 1;
        if (!restDay(begin + ahead)) left -= 1;
      }
      return daysOn(instant, ahead, zone);
    },
  };
}
