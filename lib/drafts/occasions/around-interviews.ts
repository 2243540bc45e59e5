/** Decides the rules of messages before, between and after interviews. */
import type { OccasionRules } from '../occasions';

export const AROUND_INTERVIEWS = {
  'interview-preparation': {
    title: 'Ask how to prepare',
    to: 'The recruiter or whoever arranged the interview',
    fits: 'An interview is planned, and you want to know which areas and problems it covers.',
    channels: ['email', 'linkedin-message'],
    followUp: null,
    moves: 'interviewing',
    facts: ['round.date', 'round.kind', 'company.name'],
  },
  'interview-thanks': {
    title: 'Thank for an interview',
    to: 'Each interviewer, one message each',
    fits: 'The interview is over, within a day.',
    channels: ['email', 'linkedin-message'],
    followUp: 'check-in',
    moves: 'interviewing',
    facts: ['round.problem', 'round.thought', 'round.topic', 'round.date', 'round.answerBy'],
  },
  'promised-work': {
    title: 'Send what you promised',
    to: 'The person you promised it to',
    fits: 'You said in an interview that you would send something.',
    channels: ['email', 'linkedin-message'],
    followUp: 'check-in',
    moves: null,
    facts: ['round.promise', 'round.thought', 'round.problem'],
  },
  'check-in': {
    title: 'Ask while waiting',
    to: 'The recruiter or hiring manager',
    fits: 'The day they named has passed, or a week of working days without one.',
    channels: ['email', 'linkedin-message'],
    followUp: 'check-in',
    moves: null,
    facts: ['round.answerBy', 'round.date', 'posting.title', 'news'],
  },
  'rejection-reply': {
    title: 'Reply to a rejection',
    to: 'Whoever told you',
    fits: 'They said no, and you would like to be thought of again.',
    channels: ['email', 'linkedin-message'],
    followUp: 'keep-in-touch',
    moves: 'rejected',
    facts: ['posting.title', 'round.topic', 'company.problem'],
  },
  'no-show': {
    title: 'They did not come',
    to: 'The recruiter or interviewer who was missing',
    fits: 'You were there and they were not; on the same day.',
    channels: ['email', 'linkedin-message'],
    followUp: null,
    moves: null,
    facts: ['round.date', 'round.kind', 'ask.time'],
  },
} as const satisfies Record<string, OccasionRules>;
