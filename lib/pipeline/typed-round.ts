/**
 * Decides what stands in the form of a round before it is stored: the words typed, what is wrong with them field by
 * field, and the round they make. Storing is `rounds.ts`.
 */
import { dayOf, instantOf } from '../calendar/readable';
import { localTime, zoneNamed, zoneOrUtc } from '../calendar/zone';
import { MAX_FIELD_CHARS, MAX_LIST_LENGTH } from '../records/bounds';
import { ROUND_KINDS, type Round, type RoundKind } from '../records/round';
import { enteredInstant } from './round-entry';
import type { RoundChange } from './rounds';

/** Times are `YYYY-MM-DDTHH:MM` on the clocks of `zone`, numbers as typed; empty where open. */
export interface TypedRound {
  kind: RoundKind;
  at: string;
  zone: string;
  minutes: string;
  place: string;
  interviewerIds: readonly string[];
  deadline: string;
  startedAt: string;
  hourLimit: string;
}

export type RoundProblems = Partial<Record<keyof TypedRound, string>>;

const TIMES = ['at', 'deadline', 'startedAt'] as const;

/** An empty form. */
export function blankRound(zone: string): TypedRound {
  const open = { at: '', minutes: '', place: '', interviewerIds: [], deadline: '', startedAt: '', hourLimit: '' };
  return { kind: 'recruiter-screen', zone, ...open };
}

/** A stored round as the form shows it. A time nobody can read is left empty. */
export function typedOf(round: Round): TypedRound {
  const { kind, zone, minutes, place, interviewerIds, hourLimit } = round;
  return {
    ...{ kind, zone, place, interviewerIds },
    at: typedTime(round.at, zone),
    minutes: minutes === null ? '' : String(minutes),
    deadline: typedTime(round.deadline, zone),
    startedAt: typedTime(round.startedAt, zone),
    hourLimit: hourLimit === null ? '' : String(hourLimit),
  };
}

/** A form that was left, kept as text; null where there is none, or nobody can read it. */
export function typedBefore(kept: string | null): TypedRound | null {
  let parts: Record<string, unknown>;
  try {
    parts = { ...(JSON.parse(kept ?? 'null') as object | null) };
  } catch {
    return null;
  }
  const kind = ROUND_KINDS.find((one) => one === parts.kind);
  if (!kind) return null;
  const text = (name: keyof TypedRound) => (typeof parts[name] === 'string' ? parts[name] : '');
  const ids = Array.isArray(parts.interviewerIds) ? parts.interviewerIds : [];
  return {
    kind,
    ...{ at: text('at'), zone: text('zone'), minutes: text('minutes'), place: text('place') },
    ...{ deadline: text('deadline'), startedAt: text('startedAt'), hourLimit: text('hourLimit') },
    interviewerIds: ids.filter((id): id is string => typeof id === 'string').slice(0, MAX_LIST_LENGTH),
  };
}

/** What must be put right before the round can be stored, by field. */
export function roundProblems(typed: TypedRound): RoundProblems {
  const problems: RoundProblems = {};
  const zone = typed.zone.trim();
  if (!zoneNamed(zone)) {
    problems.zone = zone
      ? `No clock here knows the time zone “${zone}”. Choose one such as “Europe/Lisbon”.`
      : 'Choose a time zone, such as “Europe/Lisbon”.';
  }
  const clock = problems.zone ? 'UTC' : zone;
  for (const field of shownTimes(typed)) {
    const entered = typed[field] ? enteredInstant(typed[field], clock) : null;
    if (entered && 'says' in entered) problems[field] = entered.says;
  }
  if (typed.minutes.trim() && !/^[1-9]\d*$/.test(typed.minutes.trim())) {
    problems.minutes = 'Give whole minutes, at least one.';
  } else if (Number(typed.minutes) > MOST_MINUTES) problems.minutes = 'A round lasts at most two weeks.';
  if (typed.place.trim().length > MAX_FIELD_CHARS) problems.place = 'This is too long. Shorten it.';
  if (typed.kind !== 'take-home') return problems;
  if (typed.hourLimit.trim() && !(Number(typed.hourLimit) > 0 && Number(typed.hourLimit) <= MOST_HOURS)) {
    problems.hourLimit = `Give hours, more than none and at most ${MOST_HOURS}.`;
  }
  if (!problems.deadline && TIMES.some((field) => field !== 'deadline' && isAfter(typed[field], typed.deadline))) {
    problems.deadline = 'The deadline is before the start. Correct one of the two.';
  }
  return problems;
}

/** Two weeks and a thousand hours, as the record has it. */
const MOST_MINUTES = 60 * 24 * 14;
const MOST_HOURS = 1_000;

/** What a form without problems makes of a round. Deadline, start and limit are those of a take-home. */
export function roundOf(typed: TypedRound): RoundChange & { kind: RoundKind; zone: string } {
  const zone = typed.zone.trim();
  const isTakeHome = typed.kind === 'take-home';
  const time = (local: string) => {
    const entered = local ? enteredInstant(local, zone) : null;
    return entered && 'at' in entered ? entered.at : null;
  };
  return {
    kind: typed.kind,
    zone,
    at: time(typed.at),
    minutes: typed.minutes.trim() ? Number(typed.minutes) : null,
    place: typed.place.replace(/\s+/g, ' ').trim(),
    interviewerIds: [...typed.interviewerIds],
    deadline: isTakeHome ? time(typed.deadline) : null,
    startedAt: isTakeHome ? time(typed.startedAt) : null,
    hourLimit: isTakeHome && typed.hourLimit.trim() ? Number(typed.hourLimit) : null,
  };
}

/** An instant as a field for day and time shows it on the clocks of a zone; empty where nobody can read it. */
export function typedTime(iso: string | null, zone: string): string {
  const at = instantOf(iso);
  if (Number.isNaN(at)) return '';
  const { day, minute } = localTime(at, zoneOrUtc(zone));
  const two = (part: number) => String(part).padStart(2, '0');
  return `${dayOf(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function shownTimes({ kind }: TypedRound): readonly (typeof TIMES)[number][] {
  return kind === 'take-home' ? TIMES : ['at'];
}

/** Both times stand on the same clocks, so that they compare as they are written. */
function isAfter(start: string, deadline: string): boolean {
  return start !== '' && deadline !== '' && start >= deadline;
}
