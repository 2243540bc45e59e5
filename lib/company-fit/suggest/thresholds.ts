/** Decides how likely a suggestion must be before it is made. */
import type { QuestionName } from '../../records/evidence';

/**
 * Least chance for each question. Chosen on labelled postings held out by company, both those of `evidence/` and of the
 * corpus: as low as at least seven of ten suggestions stay right for each question on either, which makes about three of
 * four over all, with nearly two thirds of what a reader would mark found (`tests/bench/suggesting.ts` prints both).
 */
export const LEAST_CHANCE: Readonly<Record<QuestionName, number>> = {
  problem: 0.42,
  approach: 0.4,
  data: 0.34,
  audit: 0.3,
  should: 0.44,
};

/** Least chance of a second item of the same question; the likeliest is always taken. */
export const LEAST_SECOND = 0.55;

/** Fewer words than this are a heading or a crumb, and never evidence. */
export const LEAST_WORDS = 4;
