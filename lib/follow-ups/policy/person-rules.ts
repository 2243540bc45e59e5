/** Decides what people ask for: an answer, a nudge after silence, news for who referred the user, a word each quarter. */

import { instantOf } from '../../calendar/readable';
import { daysOn } from '../../calendar/zone';
import { isOver } from '../../pipeline/stages';
import type { Stage } from '../../records/application';
import { aboutOf } from './application-rules';
import { type Context, marksAfter, nameOf } from './context';
import type { About, Finding } from './due';
import { FIGURES } from './figures';
import { type ApplicationHistory, type Happening, later, type PersonHistory, type Word } from './histories';
import { paceOf } from './may-write';
import { CLOSING_WORDS, OUTREACH } from './occasions';
import { heardFrom, unanswered } from './person-pace';

const HOUR = 3_600_000;
/** News for a referrer goes stale after so many days. */
const NEWS_ENDS_DAYS = 21;
/** Steps that are news to whoever referred the user. */
const NEWS = new Set<Stage>(['applied', 'interviewing', 'offer', 'accepted', 'rejected', 'declined', 'withdrawn']);

/** All findings about one person. */
export function personFindings(person: PersonHistory, context: Context): Finding[] {
  return [...answer(person, context), ...nudge(person, context), ...keepInTouch(person, context)];
}

/** The last word was theirs, and asks for one back. A round agreed on afterwards is an answer too. */
function answer(person: PersonHistory, context: Context): Finding[] {
  const word = person.words.at(-1);
  if (!word || person.rounds.some(({ enteredAt }) => enteredAt >= word.at)) return [];
  return answerTo(word, person, context);
}

/** The same for a word about an application from nobody in particular. */
export function hiringTeamFindings(history: ApplicationHistory, context: Context): Finding[] {
  const word = history.words.at(-1);
  return word && !word.message.contactId ? answerTo(word, undefined, context) : [];
}

function answerTo(word: Word, person: PersonHistory | undefined, context: Context): Finding[] {
  const { policy, zone, time, histories, dayInWords } = context;
  if (word.mine || CLOSING_WORDS.has(word.message.occasion)) return [];
  const history = word.message.applicationId ? histories.applications.get(word.message.applicationId) : undefined;
  if (history && isAnsweredBy(history, word)) return [];
  const at = time.moved(word.at, 'business');
  return [
    {
      key: `answer ${word.id}`,
      rule: 'answer',
      action: { kind: 'draft', occasion: 'other' },
      about: aboutWord(word),
      at,
      yielding: 'business',
      until: at + policy.answerHours * HOUR,
      endsAt: daysOn(word.at, policy.quietDays, zone),
      reason: `${nameOf(person, 'They')} wrote to you on ${dayInWords(word.at)}.`,
      source: FIGURES.answerHours.source,
    },
  ];
}

function isAnsweredBy({ over, words, rounds }: ApplicationHistory, word: Word): boolean {
  return (
    over ||
    words.some(({ mine, at, message }) => mine && (message.answersId === word.id || at >= word.at)) ||
    rounds.some(({ enteredAt }) => enteredAt >= word.at)
  );
}

/** One nudge after first words that nobody answered. Other messages since then take its place. */
function nudge(person: PersonHistory, context: Context): Finding[] {
  const { policy, zone, time, histories, dayInWords } = context;
  const run = unanswered(person);
  const first = run.at(-1);
  if (!first || !OUTREACH.has(first.message.occasion)) return [];
  const history = first.message.applicationId ? histories.applications.get(first.message.applicationId) : undefined;
  if (history && (history.over || history.words.some(({ mine, at }) => !mine && at >= first.at))) return [];
  const pace = paceOf('nudge', person, history, context);
  if (pace && !Number.isFinite(pace.from)) return [];
  const at = Math.max(pace?.from ?? 0, first.at);
  return [
    {
      key: `nudge ${first.id}`,
      rule: 'nudge',
      action: { kind: 'draft', occasion: 'nudge' },
      about: aboutWord(first),
      at,
      yielding: 'business',
      until: Math.max(at, time.businessDaysOn(first.at, policy.nudgeUntilBusinessDays)) + HOUR,
      endsAt: daysOn(first.at, policy.ghostedDays, zone),
      reason: `You wrote to ${nameOf(person)} on ${dayInWords(first.at)} and have not heard back. One nudge is fine, no second.`,
      source: FIGURES.nudgeFromBusinessDays.source,
    },
  ];
}

function keepInTouch(person: PersonHistory, context: Context): Finding[] {
  const { contact, words, rounds } = person;
  if (!contact?.keepInTouch) return [];
  let last: Happening | null = { id: 'met', at: Math.max(instantOf(contact.createdAt) || 0, 0) };
  last = later(last, words.at(-1) ?? null);
  for (const { round, end } of rounds) {
    if (round.state === 'done' && !Number.isNaN(end)) last = later(last, { id: round.id, at: end });
  }
  if (!last?.at) return [];
  const prefix = `keep-in-touch ${person.id}`;
  const from = marksAfter(last, [prefix], context).at(-1) ?? last;
  const usual = daysOn(from.at, context.policy.keepInTouchDays, context.zone);
  const pace = paceOf('keep-in-touch', person, undefined, context);
  return [
    {
      key: `${prefix} ${from.id}`,
      rule: 'keep-in-touch',
      action: { kind: 'draft', occasion: 'keep-in-touch' },
      about: { contactId: person.id },
      at: Math.max(usual, pace?.from ?? 0),
      yielding: 'business',
      reason:
        from.id === 'met'
          ? `You noted ${contact.name} on ${context.dayInWords(from.at)} and have not written since.`
          : `You and ${contact.name} last talked on ${context.dayInWords(from.at)}.`,
      source: FIGURES.keepInTouchDays.source,
    },
  ];
}

/**
 * Whoever was asked for a referral and has been heard since (or is a referrer) learns of the latest step. Any word about
 * the application after that step settles it.
 */
export function referrerFindings(history: ApplicationHistory, context: Context): Finding[] {
  const { policy, zone, time, histories, dayInWords } = context;
  const step = history.steps.at(-1);
  if (!step || !NEWS.has(step.stage)) return [];
  const requests = history.words.filter(({ mine, message }) => mine && message.occasion === 'referral-request');
  if (requests.length === 0) return [];
  const referrers = new Set(requests.flatMap(({ message }) => message.contactId ?? []));
  return [...referrers].sort().flatMap((id): Finding[] => {
    const person = histories.people.get(id);
    const asked = requests.find(({ message }) => message.contactId === id);
    if (!person || !asked || asked.at > step.at) return [];
    const helped = person.contact?.roles.includes('referrer') || heardFrom(person) >= asked.at;
    const told = history.words.some(({ mine, at, message }) => mine && message.contactId === id && at >= step.at);
    if (!helped || told) return [];
    const pace = paceOf('referrer-news', person, isOver(history.stage) ? undefined : history, context);
    return [
      {
        key: `referrer-news ${history.application.id} ${id} ${step.stage}`,
        rule: 'referrer-news',
        action: { kind: 'draft', occasion: 'referrer-news' },
        about: { ...aboutOf(history), contactId: id },
        at: Math.max(time.businessDaysOn(step.at, policy.referrerNewsBusinessDays), pace?.from ?? 0),
        yielding: 'business',
        endsAt: daysOn(step.at, NEWS_ENDS_DAYS, zone),
        reason: `${nameOf(person, 'They')} referred you. Since ${dayInWords(step.at)} this application is at “${step.stage}”.`,
        source: FIGURES.referrerNewsBusinessDays.source,
      },
    ];
  });
}

function aboutWord({ id, message }: Word): About {
  const { contactId, applicationId, companyId, roundId } = message;
  return {
    messageId: id,
    ...(contactId ? { contactId } : {}),
    ...(applicationId ? { applicationId } : {}),
    ...(companyId ? { companyId } : {}),
    ...(roundId ? { roundId } : {}),
  };
}
