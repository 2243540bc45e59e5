/** Decides in which order rounds stand, and how their time is told on two clocks: those agreed on, and the user's own. */
import { instantOf } from '../calendar/readable';
import { zoneNamed } from '../calendar/zone';
import type { Round } from '../records/round';

/** By their time, a take-home without one by its deadline; those without any, first. */
export function roundsInOrder<R extends Pick<Round, 'at' | 'deadline' | 'createdAt'>>(rounds: readonly R[]): R[] {
  const time = ({ at, deadline }: R) => {
    const known = [instantOf(at), instantOf(deadline)].find((instant) => !Number.isNaN(instant));
    return known ?? Number.NEGATIVE_INFINITY;
  };
  return rounds.toSorted((a, b) => {
    const one = time(a);
    const other = time(b);
    return one === other ? a.createdAt.localeCompare(b.createdAt) : one < other ? -1 : 1;
  });
}

/** The next planned round or deadline from now on; null where none is ahead. */
export function nextRound<R extends Pick<Round, 'at' | 'deadline' | 'state' | 'createdAt'>>(
  rounds: readonly R[],
  now: Date,
): R | null {
  const ahead = ({ at, deadline }: R) => [at, deadline].some((iso) => instantOf(iso) >= now.getTime());
  return roundsInOrder(rounds).find((round) => round.state === 'planned' && ahead(round)) ?? null;
}

/**
 * "Fri, 27 Nov 2026, 15:00", on the clocks of `zone`; where the user's own show something else, both: "…, 15:00
 * (Europe/Lisbon), for you 16:00". Empty where nobody can read the time.
 */
export function timeInWords(iso: string | null, zone: string, ownZone: string, locale?: string): string {
  const at = instantOf(iso);
  if (Number.isNaN(at)) return '';
  const clock = zoneNamed(zone);
  const own = zoneNamed(ownZone);
  const agreed = clock ? zone : 'UTC';
  const told = `${dayWords(at, agreed, locale)}, ${clockWords(at, agreed, locale)}`;
  if (clock && own && clock.offsetAt(at) === own.offsetAt(at)) return told;
  const otherDay = own && dayWords(at, ownZone, locale) !== dayWords(at, agreed, locale);
  const mine = own
    ? `, for you ${otherDay ? `${dayWords(at, ownZone, locale)}, ` : ''}${clockWords(at, ownZone, locale)}`
    : '';
  return `${told} (${agreed})${mine}`;
}

function dayWords(at: number, timeZone: string, locale?: string): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(at);
}

function clockWords(at: number, timeZone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at);
}
