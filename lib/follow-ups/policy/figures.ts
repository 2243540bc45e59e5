/**
 * Decides the default figures of the policy, each with what it says and what it rests on. Nearly all large samples are
 * about recruiters or sellers who write to many, none about applicants drawn by lot: so these are defaults to be changed.
 */
import type { PolicyChanges } from '../../records/follow-up';

export interface Figure<Value> {
  value: Value;
  unit: 'days' | 'business days' | 'hours' | 'minutes' | 'times' | 'minutes of the day';
  /** What it decides, for the page of settings. */
  says: string;
  /** What it rests on, with the year; said plainly where that is our judgement. */
  source: string;
  restsOn: 'survey' | 'guidance' | 'judgement';
}

type Named = Omit<PolicyChanges, 'restDays' | 'daysOff'>;
type Figures = { readonly [Name in keyof Required<Named>]: Figure<Required<Named>[Name]> };

const survey = (source: string) => ({ source, restsOn: 'survey' }) as const;
const guidance = (source: string) => ({ source, restsOn: 'guidance' }) as const;
const judgement = (source: string) => ({ source: `Our judgement: ${source}`, restsOn: 'judgement' }) as const;

export const FIGURES: Figures = {
  applicationFirstDays: {
    value: 7,
    unit: 'days',
    says: 'After applying, follow up after so many days.',
    ...survey('Accountemps, 2017: of HR managers asked, 36 % preferred one to two weeks after applying, 29 % sooner.'),
  },
  applicationRepeatDays: {
    value: 7,
    unit: 'days',
    says: 'Between two follow-ups on one application.',
    ...guidance('A machine-learning interview guide, about 2019: never more than once a week.'),
  },
  applicationMost: {
    value: 2,
    unit: 'times',
    says: 'Most follow-ups on one application without an answer.',
    ...survey('Belkins, 2023, 11 million sales mails: a second follow-up still gained 9 %, a third lost 20 %.'),
  },
  nudgeFromBusinessDays: {
    value: 3,
    unit: 'business days',
    says: 'After writing to somebody new, a nudge no sooner than this.',
    ...guidance('Dalton, The 2-Hour Job Search: after three business days without an answer, try the next person.'),
  },
  nudgeUntilBusinessDays: {
    value: 7,
    unit: 'business days',
    says: 'The nudge is best sent by then.',
    ...guidance('Dalton, The 2-Hour Job Search: follow up after seven business days.'),
  },
  nudgeMost: {
    value: 1,
    unit: 'times',
    says: 'Most nudges to one person without an answer.',
    ...guidance('Career advice of Simon Fraser University for informational interviews: one follow-up.'),
  },
  personGapDays: {
    value: 7,
    unit: 'days',
    says: 'Between two messages to one person without an answer; nudges and thank-yous apart.',
    ...guidance('A machine-learning interview guide, about 2019: never more than once a week.'),
  },
  answerHours: {
    value: 24,
    unit: 'hours',
    says: 'Somebody who wrote is answered within this.',
    ...guidance('The default of career-ops, an open-source tracker, 2026; no study behind it.'),
  },
  thanksHours: {
    value: 24,
    unit: 'hours',
    says: 'A thank-you is sent within this.',
    ...survey(
      'Accountemps, 2017: 80 % of HR managers weigh a thank-you, 24 % of applicants send one; a day is custom.',
    ),
  },
  thanksLatestDays: {
    value: 5,
    unit: 'days',
    says: 'After this a thank-you is no longer asked for.',
    ...judgement('a late thank-you is better than none, but not for long.'),
  },
  checkInSoonestDays: {
    value: 7,
    unit: 'days',
    says: 'After the last word, check in no sooner than this.',
    ...guidance(
      'Indeed career advice: five business days and one or two more. The guide of about 2019: once a week at most.',
    ),
  },
  checkInDays: {
    value: 10,
    unit: 'days',
    says: 'After the last word, check in after this.',
    ...guidance('A machine-learning interview guide, about 2019: better every ten days.'),
  },
  checkInMost: {
    value: 2,
    unit: 'times',
    says: 'Most check-ins on one application without an answer.',
    ...judgement('as with applications, where mail studies (Belkins, 2023) agree on two at most.'),
  },
  takeHomeBeforeHours: {
    value: [24, 2],
    unit: 'hours',
    says: 'Reminders before a take-home has to be in, besides its start and half-time.',
    ...judgement('a day is enough to finish, two hours to hand in.'),
  },
  offerBeforeDays: {
    value: [5, 2, 1],
    unit: 'days',
    says: 'Reminders before an offer has to be answered.',
    ...judgement('time to negotiate, to decide, and to write.'),
  },
  closingBeforeDays: {
    value: 3,
    unit: 'days',
    says: 'A posting you have not applied to closes in so many days.',
    ...judgement('enough for an application. Early is better: 56 % arrive within four days (St. Louis Fed, 2017).'),
  },
  promiseBeforeDays: {
    value: 1,
    unit: 'days',
    says: 'Work you promised for a day is asked for so much earlier.',
    ...judgement('a day to finish it.'),
  },
  promiseBusinessDays: {
    value: 2,
    unit: 'business days',
    says: 'Work you promised for no day is asked for after this.',
    ...judgement('while the conversation is fresh.'),
  },
  referrerNewsBusinessDays: {
    value: 2,
    unit: 'business days',
    says: 'Whoever referred you hears of a step within this.',
    ...judgement('the guide of about 2019 says to tell referrers; it names no time.'),
  },
  quietDays: {
    value: 14,
    unit: 'days',
    says: 'After so many days without anything, look again.',
    ...judgement('no figure known; it echoes what trackers do.'),
  },
  ghostedDays: {
    value: 30,
    unit: 'days',
    says: 'After so many days without anything, “ghosted” is suggested. It can be reopened.',
    ...judgement('no figure known; it echoes what trackers do.'),
  },
  keepInTouchDays: {
    value: 91,
    unit: 'days',
    says: 'People to keep in touch with are written to this often: each quarter.',
    ...judgement('often enough to be remembered, seldom enough to be welcome.'),
  },
  noShowMinutes: {
    value: 15,
    unit: 'minutes',
    says: 'If they do not come, write the same day, after waiting so long.',
    ...judgement('a quarter of an hour of patience.'),
  },
  quietFrom: {
    value: 20 * 60,
    unit: 'minutes of the day',
    says: 'Quiet hours begin.',
    ...judgement('the evening is yours.'),
  },
  quietUntil: {
    value: 8 * 60,
    unit: 'minutes of the day',
    says: 'Quiet hours end.',
    ...judgement('the morning begins.'),
  },
};

export type FigureName = keyof typeof FIGURES;
