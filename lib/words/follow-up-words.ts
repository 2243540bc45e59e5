/** Decides how follow-ups are told: what is to be done, how soon, and why a message should wait. */
import type { Bucket, Refusal, Rule } from '../records/follow-up';
import { countInWords } from './count-words';

/** What to do, in a line of the queue. */
export const RULE_NAMES: Record<Rule, string> = {
  'application-follow-up': 'Follow up on your application',
  nudge: 'Nudge, once',
  answer: 'Answer',
  'informational-thanks': 'Say thanks for the conversation',
  'interview-thanks': 'Say thanks for the interview',
  'check-in': 'Check in',
  'take-home': 'Take-home',
  'round-outcome': 'Note how it went',
  'offer-deadline': 'Answer the offer',
  'offer-outcome': 'Note what you decided',
  'posting-closing': 'Closing soon',
  'promised-work': 'Send what you promised',
  'referrer-news': 'Tell who referred you',
  'look-again': 'Look again',
  ghosted: 'Let it go?',
  'keep-in-touch': 'Keep in touch',
  'no-show': 'They did not come',
  'own-reminder': 'Reminder',
};

/** The one next action, as a button says it. */
export const ACTION_NAMES: Record<'draft' | 'log' | 'open' | 'choose-stage' | 'own', string> = {
  draft: 'Draft it',
  log: 'Note it',
  open: 'Open it',
  'choose-stage': 'Mark as ghosted',
  own: 'Done',
};

export const BUCKET_NAMES: Record<Bucket, string> = {
  overdue: 'Overdue',
  today: 'Today',
  'this-week': 'This week',
  later: 'Later',
  waiting: 'Waiting',
};

export const REFUSAL_NAMES: Record<Refusal, string> = {
  'too-soon': 'Too soon',
  'one-too-many': 'One too many',
  'not-applied': 'Not applied yet',
  over: 'This one is over',
};

export const SNOOZE_NAMES: Record<'later-today' | 'tomorrow' | 'next-week', string> = {
  'later-today': 'Later today',
  tomorrow: 'Tomorrow',
  'next-week': 'Next week',
};

/** What an empty queue says. */
export const NOTHING_DUE = 'Nothing needs you today.';

/** "3 follow-ups due". */
export function dueInWords(count: number, locale?: string): string {
  return count === 0 ? 'Nothing due' : `${countInWords(count, 'follow-up', 'follow-ups', locale)} due`;
}

/** "12 days of silence"; of today: "Today". */
export function silenceInWords(days: number, locale?: string): string {
  return days === 0 ? 'Today' : `${countInWords(days, 'day', 'days', locale)} of silence`;
}
