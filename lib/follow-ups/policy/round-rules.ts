/** Decides what interview rounds ask for: telling how they went, thank-yous, promised work, and a word when nobody came. */
import { dayNumberOf } from '../../calendar/readable';
import { daysOn, instantAt } from '../../calendar/zone';
import { type Context, nameOf } from './context';
import type { About, Finding } from './due';
import { FIGURES } from './figures';
import type { TimedRound, Word } from './histories';
import { THANKS } from './occasions';

const HOUR = 3_600_000;
/** Promised work without a day, and a word about a no-show, are no longer asked for after so many days. */
const PROMISE_ENDS_DAYS = 14;
const NO_SHOW_ENDS_DAYS = 3;

/**
 * All findings of one round but the reminders of a take-home. Of a round whose application is over: nothing. `words` gives
 * the messages about it.
 */
export function roundFindings(timed: TimedRound, words: () => readonly Word[], context: Context): Finding[] {
  const history = timed.round.applicationId ? context.histories.applications.get(timed.round.applicationId) : null;
  if (history === undefined || history?.over) return [];
  const { state, kind } = timed.round;
  if (state === 'planned') return outcome(timed, context);
  if (state === 'no-show') return noShow(timed, words(), context);
  if (state === 'cancelled' || Number.isNaN(timed.end)) return [];
  const owed = timed.round.promises.length ? promises(timed, words(), context) : [];
  return kind === 'take-home' ? owed : [...thanks(timed, context), ...owed];
}

/** What a finding of a round is about. */
export function aboutRound({ round }: TimedRound, contactId?: string | null): About {
  const { id, applicationId, companyId } = round;
  return {
    roundId: id,
    ...(applicationId ? { applicationId } : {}),
    ...(companyId ? { companyId } : {}),
    ...(contactId ? { contactId } : {}),
  };
}

function outcome(timed: TimedRound, context: Context): Finding[] {
  if (Number.isNaN(timed.end)) return [];
  const isTakeHome = timed.round.kind === 'take-home';
  const day = context.dayInWords(timed.end);
  return [
    {
      key: `outcome ${timed.round.id}`,
      rule: 'round-outcome',
      action: { kind: 'log', what: 'round' },
      about: aboutRound(timed, timed.round.interviewerIds[0]),
      at: timed.end,
      yielding: 'personal',
      listedFrom: timed.end,
      endsAt: daysOn(timed.end, context.policy.ghostedDays, context.zone),
      reason: isTakeHome ? `The take-home was to be in on ${day}.` : `This round was on ${day}. How did it go?`,
      source: 'Our judgement: notes are best while the memory is fresh.',
    },
  ];
}

/** One to each interviewer; where none is named, one. A thank-you sent to the person since the round began settles it. */
function thanks(timed: TimedRound, context: Context): Finding[] {
  const { policy, zone, histories, dayInWords, time } = context;
  const { round, end } = timed;
  const began = Number.isNaN(timed.at) ? end : timed.at;
  const occasion = round.kind === 'informational' ? 'informational-thanks' : 'interview-thanks';
  const { interviewerIds: ids } = round;
  const people: (string | null)[] = ids.length > 1 ? [...new Set(ids)].sort() : [ids[0] ?? null];
  return people.flatMap((contactId): Finding[] => {
    const person = contactId ? histories.people.get(contactId) : undefined;
    const isThanks = ({ mine, at, message }: Word) =>
      mine &&
      THANKS.has(message.occasion) &&
      (contactId === null || (message.contactId === contactId && (message.roundId === round.id || at >= began)));
    if (timed.words.some(isThanks) || person?.words.some(isThanks)) return [];
    const at = time.moved(end, 'personal');
    return [
      {
        key: `thanks ${round.id} ${contactId ?? 'all'}`,
        rule: occasion,
        action: { kind: 'draft', occasion },
        about: aboutRound(timed, contactId),
        at,
        yielding: 'personal',
        until: Math.max(end + policy.thanksHours * HOUR, at + HOUR),
        endsAt: daysOn(end, policy.thanksLatestDays, zone),
        reason: `You talked with ${nameOf(person)} on ${dayInWords(end)}. A thank-you is best within ${policy.thanksHours} hours.`,
        source: FIGURES.thanksHours.source,
      },
    ];
  });
}

function noShow(
  timed: TimedRound,
  words: readonly Word[],
  { policy, zone, histories, dayInWords }: Context,
): Finding[] {
  const { round, at, end, enteredAt } = timed;
  const planned = Number.isNaN(at) ? enteredAt : at;
  const contactId = round.interviewerIds[0] ?? null;
  const since = ({ mine, at: sentAt }: Word) => mine && sentAt >= planned;
  const person = contactId ? histories.people.get(contactId) : undefined;
  if (Number.isNaN(planned) || words.some(since) || person?.words.some(since)) return [];
  const day = Math.floor((planned + zone.offsetAt(planned)) / 86_400_000);
  return [
    {
      key: `no-show ${round.id}`,
      rule: 'no-show',
      action: { kind: 'draft', occasion: 'no-show' },
      about: aboutRound(timed, contactId),
      at: planned + policy.noShowMinutes * 60_000,
      yielding: 'exact',
      until: Math.max(instantAt({ day: day + 1, minute: 0 }, zone), planned + policy.noShowMinutes * 60_000 + HOUR),
      endsAt: daysOn(Math.max(planned, Number.isNaN(end) ? planned : end), NO_SHOW_ENDS_DAYS, zone),
      reason: `${nameOf(person, 'They')} did not come on ${dayInWords(planned)}. A friendly word the same day can set a new time.`,
      source: FIGURES.noShowMinutes.source,
    },
  ];
}

/** What the user promised in a round and has not kept. A message with the work, sent about the round, keeps all of it. */
function promises(timed: TimedRound, words: readonly Word[], context: Context): Finding[] {
  const { policy, zone, time, dayInWords } = context;
  const { round, end } = timed;
  const isSent = words.some(
    ({ mine, message, at }) =>
      mine && message.occasion === 'promised-work' && (message.roundId === round.id || at >= end),
  );
  if (isSent) return [];
  return round.promises.flatMap((promise): Finding[] => {
    if (promise.by !== 'me' || promise.keptAt) return [];
    const day = dayNumberOf(promise.on);
    const hasDay = !Number.isNaN(day);
    const late = hasDay ? instantAt({ day: day + 1, minute: 0 }, zone) : null;
    const at = hasDay
      ? time.morningOf(day - policy.promiseBeforeDays)
      : time.businessDaysOn(end, policy.promiseBusinessDays);
    return [
      {
        key: `promise ${round.id} ${promise.id}`,
        rule: 'promised-work',
        action: { kind: 'draft', occasion: 'promised-work' },
        about: aboutRound(timed, round.interviewerIds[0]),
        at,
        yielding: hasDay ? 'deadline' : 'business',
        ...(late === null ? {} : { until: late }),
        endsAt: daysOn(late ?? at, PROMISE_ENDS_DAYS, zone),
        reason: `On ${dayInWords(end)} you promised: ${promise.text}${late === null ? '' : ` (by ${dayInWords(late - 1)})`}.`,
        source: hasDay ? FIGURES.promiseBeforeDays.source : FIGURES.promiseBusinessDays.source,
      },
    ];
  });
}
