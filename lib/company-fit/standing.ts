/** Decides which word a question's range of points earns. The words themselves are in verdict-words.ts. */

/** Points at least and at most, 0 to 4 for a question, 0 to 1 for a point of it; always in halves. */
export interface Range {
  least: number;
  most: number;
}

export const STANDINGS = ['strong', 'good', 'mixed', 'weak', 'open'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Least points of 4 from which a question is passed: half of them. Our reading; the framework's author gives none. */
export const PASSING = 2;
/** Least points of 4 from which it is strong. */
const STRONG = 3;
/** More than this many points open, and too little is known to say. */
const MOST_OPEN = 2;

/**
 * `strong`: at least 3 of 4. `good`: at least 2, and more is possible. `weak`: below 2, and no more than 2 is possible.
 * `open`: below 2, and more than 2 points are open. `mixed`: all else, such as 1½ to 3, or half shown and half
 * contradicted.
 */
export function standingOf({ least, most }: Range): Standing {
  if (least >= STRONG) return 'strong';
  if (most <= PASSING) return least < PASSING ? 'weak' : 'mixed';
  if (least >= PASSING) return 'good';
  return most - least > MOST_OPEN ? 'open' : 'mixed';
}
