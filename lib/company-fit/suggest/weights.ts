/** Decides in what form learned weights are kept: by question and by item, feature by feature, in twentieths of log odds. */
import type { ItemName, QuestionName } from '../../records/evidence';
import type { Features } from './features';
import learned from './weights.json';

/** In the order in which their weights are written; named here, as the records bring their schemas along. */
export const QUESTIONS = ['problem', 'approach', 'data', 'audit', 'should'] as const satisfies readonly QuestionName[];

/** As they are written down and looked up; no feature is named like a part of every object, as all have a colon. */
export interface Weights {
  /** Where each question starts, in the order of QUESTIONS. */
  start: readonly number[];
  /** Feature → its weight for each question, in the order of QUESTIONS. */
  questions: Readonly<Record<string, readonly number[]>>;
  /** For each item: what tells it from the other items of its question. */
  items: Readonly<Record<ItemName, { start: number; features: Readonly<Record<string, number>> }>>;
}

/** Weights are whole twentieths: finer changes no suggestion, and these read and compress well. */
export const UNIT = 20;

/** Learned by tests/training from labelled postings. */
export const WEIGHTS: Weights = learned;

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score / UNIT));

/** The chance that a sentence with these features bears on each question. */
export function chancesOf(features: readonly Features[], weights: Weights): Record<QuestionName, number> {
  const scores = [...weights.start];
  for (const some of features) {
    for (const [feature, amount] of some) {
      const byQuestion = weights.questions[feature];
      if (!byQuestion) continue;
      for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (byQuestion[at] ?? 0) * amount;
    }
  }
  const chances = QUESTIONS.map((question, at) => [question, chanceOf(scores[at] ?? 0)] as const);
  return Object.fromEntries(chances) as Record<QuestionName, number>;
}

/** The chance that a sentence which bears on the item's question bears on this item of it. */
export function chanceOfItem(item: ItemName, own: Features, weights: Weights): number {
  const { start, features } = weights.items[item];
  let score = start;
  for (const [feature, amount] of own) score += (features[feature] ?? 0) * amount;
  return chanceOf(score);
}
