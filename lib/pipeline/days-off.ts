/** Decides how days off are entered and listed: from a first to a last day, neighbours together. */
import { dayNumberOf, dayOf, whyNoDay } from '../calendar/readable';

/** Most days one entry may span: a leap year. */
const MOST_DAYS = 366;

/** The days from a first to a last one (empty: that day alone), `YYYY-MM-DD`; or why they cannot be. */
export function daysBetween(first: string, last: string): { days: string[] } | { says: string; at: 'first' | 'last' } {
  const refused = whyNoDay(first);
  if (refused) return { says: refused, at: 'first' };
  const end = last || first;
  const also = whyNoDay(end);
  if (also) return { says: also, at: 'last' };
  const from = dayNumberOf(first);
  const count = dayNumberOf(end) - from + 1;
  if (count < 1) return { says: 'The last day is before the first. Correct one of the two.', at: 'last' };
  if (count > MOST_DAYS) return { says: 'This is more than a year. Choose an earlier last day.', at: 'last' };
  return { days: Array.from({ length: count }, (_, i) => dayOf(from + i)) };
}

/** Days in order, each once. */
export function daysTogether(...lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}

/** Days in stretches without a gap, in order. Days nobody can read stand alone, at the end. */
export function stretchesOf(days: readonly string[]): { first: string; last: string; days: string[] }[] {
  const stretches: { first: string; last: string; days: string[] }[] = [];
  const readable = daysTogether(days).filter((day) => whyNoDay(day) === null);
  for (const day of readable) {
    const open = stretches.at(-1);
    if (open && dayNumberOf(open.last) + 1 === dayNumberOf(day)) {
      open.last = day;
      open.days.push(day);
    } else stretches.push({ first: day, last: day, days: [day] });
  }
  const odd = daysTogether(days).filter((day) => whyNoDay(day) !== null);
  return [...stretches, ...odd.map((day) => ({ first: day, last: day, days: [day] }))];
}
