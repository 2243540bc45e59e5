/** Decides how soon and how often one person may be written to. What an application allows is `application-pace.ts`. */

import { daysOn } from '../../calendar/zone';
import type { Refusal } from '../../records/follow-up';
import type { Occasion } from '../../records/message';
import { type Context, nameOf } from './context';
import type { PersonHistory, Word } from './histories';
import { NEVER_TOO_SOON, OUTREACH, THANKS } from './occasions';

/** From when on a message is fine (-Infinity: always, Infinity: not until they answer), and why not before. */
export interface Pace {
  from: number;
  refusal: Refusal;
  why: string;
  /** What to do meanwhile or in its place. */
  instead: string;
}

const AFTER_ANSWER = 'Once they answer you can write again. Until then, try somebody else there.';

/** When the person was last heard: their last message, a round agreed on or held with them. -Infinity: never. */
export function heardFrom({ words, rounds }: PersonHistory): number {
  let heard = Number.NEGATIVE_INFINITY;
  for (const { mine, at } of words) if (!mine && at > heard) heard = at;
  for (const { round, enteredAt, end } of rounds) {
    if (round.state === 'cancelled') continue;
    if (enteredAt > heard) heard = enteredAt;
    if (round.state === 'done' && end > heard) heard = end;
  }
  return heard;
}

/** What the user wrote to a person since they were last heard, in order. */
export function unanswered(person: PersonHistory): Word[] {
  const heard = heardFrom(person);
  return person.words.filter(({ mine, at }) => mine && at >= heard);
}

/** How soon the person may be written to for this occasion; null where nothing stands against it. */
export function personPace(person: PersonHistory, occasion: Occasion, context: Context): Pace | null {
  const { policy, time, zone, dayInWords } = context;
  const run = unanswered(person);
  const last = run.at(-1);
  if (!last) return null;
  const name = nameOf(person);
  if (THANKS.has(occasion)) {
    if (!run.some(({ message }) => message.occasion === occasion)) return null;
    return never(`You have thanked ${name} already.`, 'Leave it at that.');
  }
  if (NEVER_TOO_SOON.has(occasion)) return null;

  const written = `You wrote to ${name} on ${dayInWords(last.at)}`;
  const count = (counts: (word: Word) => boolean) => run.filter(counts).length;
  if (occasion === 'nudge') {
    if (count(({ message }) => message.occasion === 'nudge') >= policy.nudgeMost) {
      return never(`${written} and nudged as often as is kind.`, AFTER_ANSWER);
    }
    const fresh = OUTREACH.has(last.message.occasion);
    const from = fresh
      ? time.businessDaysOn(last.at, policy.nudgeFromBusinessDays)
      : daysOn(last.at, policy.personGapDays, zone);
    return soon(from, `${written}. People are busy: give it a few business days.`);
  }
  if (OUTREACH.has(occasion)) {
    const asked = count(({ message }) => OUTREACH.has(message.occasion) || message.occasion === 'nudge');
    if (asked > policy.nudgeMost) {
      const from = daysOn(last.at, policy.keepInTouchDays, zone);
      return {
        from,
        refusal: 'one-too-many',
        why: `${written}, and once before. No answer is not personal.`,
        instead: AFTER_ANSWER,
      };
    }
  }
  if (occasion === 'keep-in-touch' && last.message.occasion === 'keep-in-touch') {
    return soon(daysOn(last.at, policy.keepInTouchDays, zone), `${written} to keep in touch.`);
  }
  return soon(daysOn(last.at, policy.personGapDays, zone), `${written} and have not heard back.`);
}

export function never(why: string, instead: string): Pace {
  return { from: Number.POSITIVE_INFINITY, refusal: 'one-too-many', why, instead };
}

export function soon(from: number, why: string, instead = 'Write the draft now and send it then.'): Pace {
  return { from, refusal: 'too-soon', why, instead };
}
