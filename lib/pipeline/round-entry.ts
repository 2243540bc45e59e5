/** Decides whether a round as entered can be kept, and what it moves. Storing is `rounds.ts`; rows that came otherwise are taken as they are. */
import { dayNumberOf, instantOf, whyNoDay, whyNoInstant } from '../calendar/readable';
import { instantAt, zoneNamed } from '../calendar/zone';
import type { Application } from '../records/application';
import { type Round, roundSchema } from '../records/round';
import { countsAs } from './stages';

/** Longest round, in minutes: two weeks, as the record has it. */
const MOST_MINUTES = 60 * 24 * 14;
const MOST_HOURS = 1_000;

/** What the calendar of somebody who has the round must take over. */
const ON_THE_CALENDAR = [
  'at',
  'zone',
  'minutes',
  'place',
  'deadline',
  'state',
] as const satisfies readonly (keyof Round)[];

/**
 * A time as typed (`2026-03-02T14:00`) on the clocks of a zone, as an ISO time; or why it cannot be. A time that the
 * clocks skip in spring is taken an hour later.
 */
export function enteredInstant(local: string, zone: string): { at: string } | { says: string } {
  const clock = zoneNamed(zone);
  if (!clock) return { says: unknownZone(zone) };
  const [, day = '', hour = '', minute = ''] = /^([+-]?\d{4,}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(local) ?? [];
  if (!day || Number(hour) > 23 || Number(minute) > 59) return { says: 'Give a day and a time.' };
  const refused = whyNoDay(day);
  if (refused) return { says: refused };
  const at = instantAt({ day: dayNumberOf(day), minute: Number(hour) * 60 + Number(minute) }, clock);
  return { at: new Date(at).toISOString() };
}

/**
 * Why a round cannot be kept, in a sentence; null where it can. Looks only at the fields that were entered, so that an
 * odd date somebody else wrote never stands in the way of a note.
 */
export function whyNoRound(round: Round, entered: readonly (keyof Round)[]): string | null {
  const has = (...fields: (keyof Round)[]) => fields.some((field) => entered.includes(field));
  if (has('zone') && !zoneNamed(round.zone)) return unknownZone(round.zone);
  for (const field of ['at', 'deadline', 'startedAt'] as const) {
    const time = round[field];
    const refused = has(field) && time !== null ? whyNoInstant(time) : null;
    if (refused) return refused;
  }
  if (has('minutes') && round.minutes !== null && !within(round.minutes, 1, MOST_MINUTES)) {
    return 'A round lasts at least a minute and at most two weeks.';
  }
  if (has('hourLimit') && round.hourLimit !== null && !(round.hourLimit > 0 && round.hourLimit <= MOST_HOURS)) {
    return `The limit is a number of hours, more than none and at most ${MOST_HOURS}.`;
  }
  const days = [
    ...(has('answerBy') ? [round.answerBy] : []),
    ...(has('promises') ? round.promises.map(({ on }) => on) : []),
  ];
  for (const day of days) {
    const refused = day === null ? null : whyNoDay(day);
    if (refused) return refused;
  }
  if (
    has('at', 'deadline', 'startedAt') &&
    instantOf(round.deadline) <= Math.max(begin(round.at), begin(round.startedAt))
  ) {
    return 'The deadline is before the start. Correct one of the two.';
  }
  return roundSchema.safeParse(round).success ? null : 'Something here is too long to keep, or empty. Shorten it.';
}

/** Whether a calendar that has the round must learn of the change. */
export function changesCalendar(before: Round, after: Round): boolean {
  return ON_THE_CALENDAR.some((field) => before[field] !== after[field]);
}

/**
 * Whether a round moves its application to “interviewing”: it does from every stage before, and brings back one that was
 * taken for ghosted. An informational conversation moves nothing.
 */
export function movesToInterviewing(application: Pick<Application, 'stage' | 'history'>, round: Round): boolean {
  if (round.kind === 'informational' || round.state === 'cancelled') return false;
  return ['saved', 'preparing', 'applied', 'in conversation', 'ghosted'].includes(countsAs(application));
}

function begin(iso: string | null): number {
  const at = instantOf(iso);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function unknownZone(zone: string): string {
  return `No clock here knows the time zone “${zone}”. Choose one such as “Europe/Lisbon”.`;
}
