/** Decides whether a message is fine now, too soon or one too many, and says why. The user may overrule it. */
import { zoneOrUtc } from '../../calendar/zone';
import type { Refusal } from '../../records/follow-up';
import type { Occasion } from '../../records/message';
import { applicationPace, type Standing } from './application-pace';
import { type Context, contextOf } from './context';
import type { Facts } from './facts';
import type { ApplicationHistory, PersonHistory } from './histories';
import { type Pace, personPace } from './person-pace';
import type { Policy } from './policy';

export interface Wish {
  occasion: Occasion;
  contactId?: string;
  applicationId?: string;
  /** The received message this answers: an answer is never too soon. */
  answersId?: string;
}

export type Permission =
  | { allowed: true }
  | {
      allowed: false;
      refusal: Refusal;
      why: string;
      /** When it will be fine, ISO; null: not until something happens. */
      from: string | null;
      instead: string;
    };

/**
 * Whether the user may write for this occasion at this moment. Business hours do not matter here: whoever wants to write
 * on a Sunday may. `from` is told as the next business time all the same.
 */
export function mayWrite(
  facts: Facts,
  policy: Policy,
  wish: Wish,
  now: Date,
  zone: string,
  locale?: string,
): Permission {
  if (wish.answersId && isUnanswered(facts, wish.answersId)) return { allowed: true };
  const context = contextOf(facts, policy, zoneOrUtc(zone), locale);
  const { applications, people } = context.histories;
  const pace = paceOf(
    wish.occasion,
    wish.contactId ? people.get(wish.contactId) : undefined,
    wish.applicationId ? applications.get(wish.applicationId) : undefined,
    context,
  );
  if (!pace || pace.from <= now.getTime()) return { allowed: true };
  const { from, refusal, why, instead } = pace;
  const fine = Number.isFinite(from) ? new Date(context.time.moved(from, 'business')).toISOString() : null;
  return { allowed: false, refusal, why, from: fine, instead };
}

function isUnanswered({ messages }: Facts, id: string): boolean {
  const isReceived = messages.some((message) => message.id === id && message.state === 'received');
  return isReceived && !messages.some(({ state, answersId }) => state === 'sent' && answersId === id);
}

/** The stricter of what the person and what the application allows; null where nothing stands against it. */
export function paceOf(
  occasion: Occasion,
  person: PersonHistory | undefined,
  application: ApplicationHistory | undefined,
  context: Context,
  standing?: Standing,
): Pace | null {
  const persons = person ? personPace(person, occasion, context) : null;
  const applications = application ? applicationPace(application, occasion, context, standing) : null;
  if (!persons || !applications) return persons ?? applications;
  return applications.from >= persons.from ? applications : persons;
}
