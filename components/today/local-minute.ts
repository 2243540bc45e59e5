/** Decides how an instant stands in a field for day and time: on the user's clocks, to the minute. */
import { dayOf } from '../../lib/calendar/readable';
import { localTime, zoneOrUtc } from '../../lib/calendar/zone';

/** "2026-11-24T15:30". */
export function localMinute(instant: Date, zone: string): string {
  const { day, minute } = localTime(instant.getTime(), zoneOrUtc(zone));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dayOf(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
