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

/** Longest quote named on a control, in characters. */
const SHORT_CHARS = 60;

/** A text by which a control is told from its neighbours: “We watch drift in production and …”. */
export function quotedInShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SHORT_CHARS) return `“${line}”`;
  const cut = line.slice(0, SHORT_CHARS);
  const end = cut.lastIndexOf(' ');
  return `“${(end > SHORT_CHARS / 2 ? cut.slice(0, end) : cut).trimEnd()} …”`;
}
