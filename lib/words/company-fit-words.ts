/** Decides what the choices around a conversation are called: whom one talks to, how far an answer goes. */
import type { Grade } from '../records/evidence';
import type { Audience } from '../records/taken-question';

export const AUDIENCE_NAMES: Record<Audience, string> = {
  recruiter: 'Recruiter',
  engineer: 'Engineer',
  manager: 'Manager',
  founder: 'Founder',
};

/** Somebody was asked and could not or would not say. */
export const NO_ANSWER = 'none';
export type AnswerReach = Grade | typeof NO_ANSWER;

/** How far an answer goes, the furthest first. */
export const ANSWER_REACHES: readonly AnswerReach[] = ['shown', 'claimed', 'contradicted', NO_ANSWER];

export const ANSWER_NAMES: Record<AnswerReach, string> = {
  shown: 'They told from their own work',
  claimed: 'They said so in general',
  contradicted: 'It is not so',
  [NO_ANSWER]: 'They could not say',
};

/** What becomes of the answer. */
export const ANSWER_EFFECTS: Record<AnswerReach, string> = {
  shown: 'counts as shown',
  claimed: 'counts as a claim',
  contradicted: 'counts against the company',
  [NO_ANSWER]: 'noted; the question stays open',
};
