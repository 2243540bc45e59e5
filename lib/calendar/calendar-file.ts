/**
 * Decides what a calendar file holds: rounds and deadlines as events that a calendar recognises again, so that a changed
 * round replaces the old one. How lines are written is `ics-lines.ts`; offering the file is for the surface.
 */
import type { Round } from '../records/round';
import { ROUND_NAMES } from '../words/round-words';
import { type Line, textValue, timeValue, written } from './ics-lines';
import { instantOf } from './readable';
import { zoneNamed } from './zone';

/** A round for which no length was given takes an hour; a deadline, no time at all. */
const USUAL_MINUTES = 60;
const MINUTE = 60_000;
/** Reminders before a round and before a deadline, as the calendar's own alarms, in minutes. */
const ROUND_ALARM = 30;
const DEADLINE_ALARM = 24 * 60;

/** What an event needs of a round, and the names around it. */
export interface RoundEvent {
  round: Pick<
    Round,
    'id' | 'kind' | 'state' | 'at' | 'zone' | 'minutes' | 'place' | 'deadline' | 'sequence' | 'updatedAt'
  >;
  /** "Research Engineer". */
  title: string;
  companyName: string;
  interviewers: readonly string[];
}

/** Any other date: the deadline of an offer, the last day of a posting. */
export interface DeadlineEvent {
  /** Stable: `offer-<id>`. */
  id: string;
  at: string;
  /** "Answer the offer: Research Engineer, Acme AI". */
  summary: string;
  /** Counts changes; leave it out where they are not counted. */
  sequence?: number;
}

/**
 * A calendar file of these rounds and deadlines: `text/calendar`, UTF-8, valid by RFC 5545. A take-home has its deadline
 * in it as well as its begin. What has no time anybody can read is left out; a cancelled round is told as cancelled, so
 * that a calendar which has it strikes it. Null where nothing is left.
 */
export function calendarFile(
  rounds: readonly RoundEvent[],
  deadlines: readonly DeadlineEvent[],
  now: Date,
): string | null {
  const stamp = timeValue(now.getTime());
  const events = [
    ...rounds.flatMap((one) => roundLines(one, stamp)),
    ...deadlines.flatMap((one) => deadlineLines(one, stamp)),
  ];
  if (events.length === 0) return null;
  return written([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Fivesight//Fivesight//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ...events.flat(),
    ['END', 'VCALENDAR'],
  ]);
}

function roundLines(event: RoundEvent, stamp: string): Line[][] {
  const { round, title, companyName, interviewers } = event;
  const about = [title, companyName].filter(Boolean).join(', ');
  const name = ROUND_NAMES[round.kind];
  const cancelled = round.state === 'cancelled';
  const begin = instantOf(round.at);
  const deadline = instantOf(round.deadline);
  const lines: Line[][] = [];
  if (!Number.isNaN(begin)) {
    const with_ = interviewers.length ? [`With ${interviewers.join(', ')}`] : [];
    const length = round.minutes && round.minutes > 0 ? round.minutes : USUAL_MINUTES;
    lines.push(
      eventLines({
        uid: `round-${round.id}`,
        stamp,
        sequence: round.sequence,
        begin,
        end: begin + length * MINUTE,
        summary: `${name}: ${about}`,
        place: round.place,
        description: [...with_, agreedTime(begin, round.zone)].filter(Boolean).join('\n'),
        cancelled,
        alarm: ROUND_ALARM,
      }),
    );
  }
  if (!Number.isNaN(deadline)) {
    const summary = `${name} has to be in: ${about}`;
    lines.push(deadlineEvent(`round-${round.id}-deadline`, stamp, round.sequence, deadline, summary, cancelled));
  }
  return lines;
}

function deadlineLines({ id, at, summary, sequence = 0 }: DeadlineEvent, stamp: string): Line[][] {
  const instant = instantOf(at);
  return Number.isNaN(instant) ? [] : [deadlineEvent(id, stamp, sequence, instant, summary, false)];
}

function deadlineEvent(
  uid: string,
  stamp: string,
  sequence: number,
  at: number,
  summary: string,
  cancelled: boolean,
): Line[] {
  return eventLines({
    uid,
    stamp,
    sequence,
    begin: at,
    end: null,
    summary,
    place: '',
    description: '',
    cancelled,
    alarm: DEADLINE_ALARM,
  });
}

interface EventFacts {
  uid: string;
  stamp: string;
  sequence: number;
  begin: number;
  end: number | null;
  summary: string;
  place: string;
  description: string;
  cancelled: boolean;
  /** Minutes before. */
  alarm: number;
}

function eventLines(facts: EventFacts): Line[] {
  const { uid, stamp, sequence, begin, end, summary, place, description, cancelled, alarm } = facts;
  const optional: [string, string][] = [
    ['LOCATION', place],
    ['DESCRIPTION', description],
  ];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(`${uid}@fivesight`)],
    ['DTSTAMP', stamp],
    ['SEQUENCE', String(sequence)],
    ['DTSTART', timeValue(begin)],
    ...(end === null ? [] : ([['DTEND', timeValue(end)]] as const)),
    ['SUMMARY', textValue(summary)],
    ...optional.filter(([, text]) => text).map(([name, text]): Line => [name, textValue(text)]),
    ['STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['TRANSP', end === null || cancelled ? 'TRANSPARENT' : 'OPAQUE'],
    ...(cancelled
      ? []
      : ([
          ['BEGIN', 'VALARM'],
          ['ACTION', 'DISPLAY'],
          ['DESCRIPTION', textValue(summary)],
          ['TRIGGER', `-PT${alarm}M`],
          ['END', 'VALARM'],
        ] as const)),
    ['END', 'VEVENT'],
  ];
}

/** The time as it was agreed, for whoever reads the event elsewhere: "2 March 2026 at 14:00 (Europe/Lisbon)". */
function agreedTime(begin: number, zone: string): string {
  if (!zoneNamed(zone)) return '';
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' });
  return `Agreed as ${clock.format(begin)} (${zone})`;
}
