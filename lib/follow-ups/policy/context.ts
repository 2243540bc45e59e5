/** Decides what every rule is given besides a history: the policy, the user's hours, what they decided, and days in words. */
import { localTime, type Zone } from '../../calendar/zone';
import { type AllowedTime, allowedTime } from './allowed-time';
import type { Facts } from './facts';
import { type Happening, type Histories, historiesOf, type PersonHistory } from './histories';
import type { Policy } from './policy';

export interface Context {
  policy: Policy;
  time: AllowedTime;
  zone: Zone;
  histories: Histories;
  /** "3 Nov 2026", on the user's clocks. */
  dayInWords(instant: number): string;
}

/** Prepares facts for the rules. Without a locale, days are written as the browser writes them. */
export function contextOf(facts: Facts, policy: Policy, zone: Zone, locale?: string): Context {
  return {
    policy,
    time: allowedTime(policy, zone),
    zone,
    histories: historiesOf(facts),
    dayInWords: dayWriter(zone, locale),
  };
}

/** Days are written once: a formatter is slow, and thousands of reasons name the same few days. */
const written = new Map<string, Map<number, string>>();

function dayWriter(zone: Zone, locale?: string): (instant: number) => string {
  const name = locale ?? '';
  let days = written.get(name);
  if (!days) {
    days = new Map();
    written.set(name, days);
  }
  const known = days;
  const writer = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (instant) => {
    const { day } = localTime(instant, zone);
    let words = known.get(day);
    if (words === undefined) {
      words = writer.format(day * 86_400_000);
      known.set(day, words);
    }
    return words;
  };
}

/** "Ada Lovelace", or `otherwise` where no name is kept. */
export function nameOf(person: PersonHistory | undefined, otherwise = 'them'): string {
  return person?.contact?.name ?? otherwise;
}

/**
 * Follows what the user did elsewhere and only marked as done: each mark under `prefix` and the last happening counts as a
 * happening of its own, at the time of the mark.
 */
export function marksAfter(base: Happening, prefixes: readonly string[], { histories }: Context): Happening[] {
  const { decisions } = histories;
  const marks: Happening[] = [];
  if (decisions.size === 0) return marks;
  for (let last = base; ; ) {
    let at = Number.NaN;
    for (const prefix of prefixes) {
      const mark = decisions.get(`${prefix} ${last.id}`);
      if (mark?.settled === 'done') at = Date.parse(mark.settledAt ?? '');
    }
    if (!(at >= last.at)) return marks;
    last = { id: `${last.id}+`, at };
    marks.push(last);
  }
}
