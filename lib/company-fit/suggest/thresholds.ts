/** Decides how likely a suggestion must be before it is made. */
import type { QuestionName } from '../../records/evidence';

/**
 * Least chance for each question. Chosen on labelled postings held out by company, where about three of four suggestions
 * are right and more than half of what a reader would mark is found (`tests/bench/suggesting.ts` prints both).
 */
export const LEAST_CHANCE: Readonly<Record<QuestionName, number>> = {
  problem: 0.48,
  approach: 0.48,
  data: 0.36,
  audit: 0.43,
  should: 0.35,
};

/** Least chance of a second item of the same question; the likeliest is always taken. */
export const LEAST_SECOND = 0.55;

/** Fewer words than this are a heading or a crumb, and never evidence. */
export const LEAST_WORDS = 4;
