/** Decides how soon and how often an application may be asked after, and when its silence began. */
import { dayNumberOf, instantOf } from '../../calendar/readable';
import { daysOn, instantAt } from '../../calendar/zone';
import type { Occasion } from '../../records/message';
import { type Context, marksAfter } from './context';
import { type ApplicationHistory, type Happening, isLater, later, talkOf } from './histories';
import { ASKING } from './occasions';
import { never, type Pace, soon } from './person-pace';

/** How an application stands between the user and the company. */
export interface Standing {
  /** Null where they have not applied. */
  appliedAt: Happening | null;
  /** The last that happened at all; at 0 where no date can be read. */
  last: Happening;
  /** Whether the company was heard since the user applied; where they have not applied, at all. */
  answered: boolean;
  /** Follow-ups and check-ins since then, those only marked as done included. */
  asked: Happening[];
  /** When the day has passed by which they said they would answer, if that day was still to come at the last word. */
  namedPassed: number | null;
}

/** Works out how an application stands. */
export function standingOf(history: ApplicationHistory, context: Context): Standing {
  const { application, steps, words, rounds, offers } = history;
  const appliedAt =
    steps.findLast(({ id }) => id === 'stage:applied') ?? steps.find(({ stage }) => stage === 'applied') ?? null;
  let last: Happening = { id: 'saved', at: instantOf(application.createdAt) || 0 };
  let heardAt = 0;
  for (const step of steps) {
    if (isLater(step, last)) last = step;
    if (isTheirs(step.stage) && step.at > heardAt) heardAt = step.at;
  }
  for (const word of words) {
    if (isLater(word, last)) last = word;
    if (!word.mine && word.at > heardAt) heardAt = word.at;
  }
  for (const round of rounds) {
    const talk = talkOf(round);
    if (talk && isLater(talk, last)) last = talk;
    if (talk && talk.at > heardAt) heardAt = talk.at;
  }
  for (const { id, receivedAt } of offers) {
    const at = instantOf(receivedAt);
    if (Number.isNaN(at)) continue;
    if (isLater({ id, at }, last)) last = { id, at };
    if (at > heardAt) heardAt = at;
  }
  const since = Math.max(appliedAt?.at ?? 0, heardAt);
  const sent = words.filter(({ mine, message, at }) => mine && ASKING.has(message.occasion) && at >= since);
  const marks = marksAfter(last, followUpPrefixes(application.id), context);
  last = marks.at(-1) ?? last;
  const answered = heardAt > (appliedAt ? appliedAt.at - 1 : 0);
  const asked = marks.length ? [...sent, ...marks] : sent;
  return { appliedAt, last, answered, asked, namedPassed: namedPassed(history, last, context) };
}

/** What the keys of follow-ups and check-ins begin with: the happening they wait on comes behind. */
export function followUpPrefixes(applicationId: string): [string, string] {
  return [`follow-up ${applicationId}`, `check-in ${applicationId}`];
}

function isTheirs(stage: ApplicationHistory['stage']): boolean {
  return stage === 'in conversation' || stage === 'interviewing' || stage === 'offer';
}

/** The latest day anybody named for an answer: of the application, of a round held, or of a promise of theirs. */
function namedPassed({ application, rounds }: ApplicationHistory, last: Happening, { zone }: Context): number | null {
  let passed: number | null = null;
  const name = (day: string | null | undefined) => {
    const number = day ? dayNumberOf(day) : Number.NaN;
    if (Number.isNaN(number)) return;
    const at = instantAt({ day: number + 1, minute: 0 }, zone);
    if (at > last.at && (passed === null || at > passed)) passed = at;
  };
  name(application.answerBy);
  for (const { round } of rounds) {
    if (round.state === 'done') name(round.answerBy);
    for (const { by, keptAt, on } of round.promises) if (by === 'them' && !keptAt) name(on);
  }
  return passed;
}

/**
 * How soon the application may be asked after for this occasion; null where nothing stands against it. How it stands is
 * worked out where the caller does not know it, and only where it matters.
 */
export function applicationPace(
  history: ApplicationHistory,
  occasion: Occasion,
  context: Context,
  known?: Standing,
): Pace | null {
  const { policy, zone, dayInWords } = context;
  if (!ASKING.has(occasion) && occasion !== 'nudge') return null;
  if (history.over) {
    const why = `This application is over: ${history.application.stage}.`;
    return {
      from: Number.POSITIVE_INFINITY,
      refusal: 'over',
      why,
      instead: 'If it goes on after all, choose another stage first.',
    };
  }
  if (occasion === 'nudge') return null;
  const standing = known ?? standingOf(history, context);
  const { appliedAt, answered, asked, last } = standing;
  if (occasion === 'application-follow-up' && !answered) {
    if (!appliedAt) {
      const why = 'You have not applied yet, as far as the stage says.';
      return {
        from: Number.POSITIVE_INFINITY,
        refusal: 'not-applied',
        why,
        instead: 'Apply, or choose the stage “applied” with its day.',
      };
    }
    if (asked.length >= policy.applicationMost) {
      return never(
        `You have followed up ${times(asked.length)}. More rarely helps.`,
        'Let it rest, or ask somebody who works there.',
      );
    }
    const first = daysOn(appliedAt.at, policy.applicationFirstDays, zone);
    const next = lastAsking(history, standing);
    const from = next ? Math.max(first, daysOn(next.at, policy.applicationRepeatDays, zone)) : first;
    return soon(from, next ? `You wrote on ${dayInWords(next.at)}.` : `You applied on ${dayInWords(appliedAt.at)}.`);
  }
  if (asked.length >= policy.checkInMost) {
    return never(
      `You have asked ${times(asked.length)} since you last heard.`,
      'Let it rest. Look at your other applications.',
    );
  }
  if (standing.namedPassed !== null) {
    const by = dayInWords(standing.namedPassed - 1);
    return soon(standing.namedPassed, `They said they would answer by ${by}.`, 'Wait for that day to pass.');
  }
  return soon(daysOn(last.at, policy.checkInSoonestDays, zone), `The last word was on ${dayInWords(last.at)}.`);
}

/** The user's last message about the application, those only marked as done included. */
function lastAsking({ words }: ApplicationHistory, { asked, appliedAt }: Standing): Happening | null {
  const written = words.filter(({ mine, at }) => mine && at >= (appliedAt?.at ?? 0)).at(-1) ?? null;
  return later(written, asked.at(-1) ?? null);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
