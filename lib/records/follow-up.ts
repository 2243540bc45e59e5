/**
 * Decides which follow-ups there are and what is remembered of them: what the user decided about one that the policy derives (snoozed, done, not
 * needed), a reminder of their own, and which figures of the policy they changed. What is due is derived each time, never
 * stored.
 */
import { MAX_FIELD_CHARS } from './bounds';
import { z } from './zod';

/** What may make something due; `lib/follow-ups/policy` has a rule for each. */
export const RULES = [
  'application-follow-up',
  'nudge',
  'answer',
  'informational-thanks',
  'interview-thanks',
  'check-in',
  'take-home',
  'round-outcome',
  'offer-deadline',
  'offer-outcome',
  'posting-closing',
  'promised-work',
  'referrer-news',
  'look-again',
  'ghosted',
  'keep-in-touch',
  'no-show',
  'own-reminder',
] as const;
/** How soon something needs the user. */
export const BUCKETS = ['overdue', 'today', 'this-week', 'later', 'waiting'] as const;
/** Why a message is not advised. */
export const REFUSALS = ['too-soon', 'one-too-many', 'not-applied', 'over'] as const;

export const FOLLOW_UP_SETTLEMENTS = ['done', 'not-needed'] as const;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const instant = z.nullable(z.iso.datetime());

export const followUpSchema = z.object({
  /** The key of the derived follow-up, such as `thanks round-7 contact-3`; of an own reminder, an id of its own. */
  id: text,
  snoozedUntil: instant,
  settled: z.nullable(z.enum(FOLLOW_UP_SETTLEMENTS)),
  settledAt: instant,
  /** An own reminder: what to do, when, about what. Null for a derived one. */
  own: z.nullable(
    z.object({
      text,
      dueAt: z.iso.datetime(),
      applicationId: z.nullable(text),
      contactId: z.nullable(text),
      companyId: z.nullable(text),
    }),
  ),
  updatedAt: z.iso.datetime(),
});

/** Most days off kept, and most reminders before one deadline. */
const MAX_DAYS_OFF = 366;
const MAX_LEADS = 6;
const MINUTES_OF_DAY = 24 * 60;
/** The shortest part of a day outside quiet hours, in minutes: something must be able to be due. */
const SHORTEST_DAY_MINUTES = 60;

const days = z.exactOptional(z.int().check(z.minimum(1), z.maximum(365)));
const hours = z.exactOptional(z.int().check(z.minimum(1), z.maximum(24 * 14)));
const most = z.exactOptional(z.int().check(z.nonnegative(), z.maximum(10)));
const leads = z.exactOptional(z.array(z.int().check(z.minimum(1), z.maximum(24 * 14))).check(z.maxLength(MAX_LEADS)));
const minuteOfDay = z.exactOptional(z.int().check(z.nonnegative(), z.maximum(MINUTES_OF_DAY - 1)));

/** The figures of the policy that the user changed; the others follow `lib/follow-ups/policy/figures.ts`, where each is explained. */
export const policyChangesSchema = z
  .object({
    applicationFirstDays: days,
    applicationRepeatDays: days,
    applicationMost: most,
    nudgeFromBusinessDays: days,
    nudgeUntilBusinessDays: days,
    nudgeMost: most,
    personGapDays: days,
    answerHours: hours,
    thanksHours: hours,
    thanksLatestDays: days,
    checkInSoonestDays: days,
    checkInDays: days,
    checkInMost: most,
    takeHomeBeforeHours: leads,
    offerBeforeDays: leads,
    closingBeforeDays: days,
    promiseBeforeDays: days,
    promiseBusinessDays: days,
    referrerNewsBusinessDays: days,
    quietDays: days,
    ghostedDays: days,
    keepInTouchDays: days,
    noShowMinutes: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(180))),
    /** Minutes since midnight; from the same to the same is none. */
    quietFrom: minuteOfDay,
    quietUntil: minuteOfDay,
    /** Days of the week without business, 1 (Monday) to 7 (Sunday); left out: the weekend of the user's locale. */
    restDays: z.exactOptional(z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(6))),
    /** Days without business, `YYYY-MM-DD`. */
    daysOff: z.exactOptional(z.array(z.iso.date()).check(z.maxLength(MAX_DAYS_OFF))),
  })
  .check(
    z.refine(
      ({ checkInSoonestDays = 1, checkInDays = 365 }) => checkInSoonestDays <= checkInDays,
      'checking in by default cannot come before the soonest day',
    ),
    z.refine(({ quietFrom, quietUntil }) => {
      if (quietFrom === undefined || quietUntil === undefined) return true;
      const quiet = (quietUntil - quietFrom + MINUTES_OF_DAY) % MINUTES_OF_DAY;
      return quiet <= MINUTES_OF_DAY - SHORTEST_DAY_MINUTES;
    }, 'quiet hours leave no hour of the day'),
  );

export type FollowUp = z.infer<typeof followUpSchema>;
export type Rule = (typeof RULES)[number];
export type Bucket = (typeof BUCKETS)[number];
export type Refusal = (typeof REFUSALS)[number];
export type Settlement = (typeof FOLLOW_UP_SETTLEMENTS)[number];
export type PolicyChanges = z.infer<typeof policyChangesSchema>;
