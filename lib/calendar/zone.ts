/**
 * Decides what time it is somewhere: instants to days and minutes on a zone's clocks, and back. It asks the browser's own
 * zone tables (`Intl`) once for each week it meets and remembers the answer, so that thousands of dates cost little.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Clocks are asked at the ends of each such stretch; a zone that changes twice within one (none since 1990) would be misread. */
const STRETCH = 7 * DAY;

/** A reading of the clocks: days since 1970-01-01, and minutes since midnight. */
export interface LocalTime {
  day: number;
  minute: number;
}

export interface Zone {
  name: string;
  /** How far the clocks are ahead of UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number;
}

/** Offsets at the two ends of a stretch, and when they changed between. */
interface Stretch {
  before: number;
  after: number;
  changedAt: number;
}

const zones = new Map<string, Zone | null>();

/** The zone of an IANA name ("Europe/Lisbon"), or null where the browser knows none of that name. */
export function zoneNamed(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = openZone(name);
  zones.set(name, zone);
  return zone;
}

/** The zone of an IANA name; UTC where the browser knows none of that name, so that an odd row breaks nothing. */
export function zoneOrUtc(name: string): Zone {
  return zoneNamed(name) ?? UTC;
}

/** UTC. */
export const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };

function openZone(name: string): Zone | null {
  const offset = offsetsOf(name);
  if (!offset) return null;
  const stretches = new Map<number, Stretch>();
  const offsetAt = (instant: number): number => {
    const index = Math.floor(instant / STRETCH);
    let stretch = stretches.get(index);
    if (!stretch) {
      stretch = stretchAt(index * STRETCH, offset);
      stretches.set(index, stretch);
    }
    return instant < stretch.changedAt ? stretch.before : stretch.after;
  };
  return { name, offsetAt };
}

/** Reads a zone's clocks through the browser; null where it knows no such zone. */
function offsetsOf(name: string): ((instant: number) => number) | null {
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  return (instant) => {
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = clock
      .format(instant)
      .split(/\D+/)
      .map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}

function stretchAt(begin: number, offset: (instant: number) => number): Stretch {
  const before = offset(begin);
  const after = offset(begin + STRETCH);
  if (before === after) return { before, after, changedAt: begin };
  let early = begin;
  let late = begin + STRETCH;
  while (late - early > MINUTE) {
    const middle = early + Math.floor((late - early) / 2 / MINUTE) * MINUTE;
    if (offset(middle) === before) early = middle;
    else late = middle;
  }
  return { before, after, changedAt: late };
}

/** What the clocks show at an instant. */
export function localTime(instant: number, zone: Zone): LocalTime {
  const shown = instant + zone.offsetAt(instant);
  const day = Math.floor(shown / DAY);
  return { day, minute: Math.floor((shown - day * DAY) / MINUTE) };
}

/**
 * When the clocks show a time. One that is skipped when they go forward is taken as much later; of one that comes twice
 * when they go back, the first.
 */
export function instantAt({ day, minute }: LocalTime, zone: Zone): number {
  const shown = day * DAY + minute * MINUTE;
  const early = shown - zone.offsetAt(shown - DAY);
  if (early + zone.offsetAt(early) === shown) return early;
  const late = shown - zone.offsetAt(shown + DAY);
  return late + zone.offsetAt(late) === shown ? late : early;
}

/** The same time of day, `days` calendar days on. */
export function daysOn(instant: number, days: number, zone: Zone): number {
  const shown = instant + zone.offsetAt(instant);
  const day = Math.floor(shown / DAY);
  const minute = Math.floor((shown - day * DAY) / MINUTE);
  return instantAt({ day: day + days, minute }, zone) + (((instant % MINUTE) + MINUTE) % MINUTE);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
