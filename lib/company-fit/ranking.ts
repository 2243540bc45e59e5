/**
 * Decides which points are worth asking about, and in which order: what would change the verdict most comes first. The
 * words are left to questions-to-ask.ts.
 */
import { type ItemName, QUESTIONS } from '../records/evidence';
import type { Headline } from './headline';
import { weakestFirst } from './headline';
import { type ItemState, RANGE, type Score, supposing } from './score';

/**
 * What a clear answer could do. `headline`: another headline. `figures`: the same headline with other figures or points.
 * `bar`: only the question's own range.
 */
export type Effect = 'headline' | 'figures' | 'bar';

export interface OpenItem {
  item: ItemName;
  state: ItemState;
  effect: Effect;
  /** By how much a clear answer narrows the question's range, in points: 1, or ½ where there is a claim already. */
  gain: number;
}

const EFFECTS: readonly Effect[] = ['headline', 'figures', 'bar'];

/**
 * The points that are not settled: unknown, only claimed, or disputed. An answer is supposed to settle its point, for or
 * against. First what could change the headline, then its figures; then by the gain, the weakest question first, and the
 * framework's order.
 */
export function openItems(score: Score): OpenItem[] {
  const weakest = weakestFirst(QUESTIONS.map((name) => score.questions[name]));
  const open = weakest.flatMap(({ items }) =>
    items.flatMap(({ name, state }): OpenItem[] => {
      const gain = RANGE[state].most - RANGE[state].least;
      return gain > 0 ? [{ item: name, state, effect: effectOf(score, name), gain }] : [];
    }),
  );
  return open.sort(
    (one, other) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect) || other.gain - one.gain,
  );
}

function effectOf(score: Score, item: ItemName): Effect {
  const effects = (['shown', 'contradicted'] as const).map((answer) =>
    difference(score.headline, supposing(score, item, answer).headline),
  );
  return EFFECTS.find((effect) => effects.includes(effect)) ?? 'bar';
}

function difference(before: Headline, after: Headline): Effect {
  if (before.kind !== after.kind) return 'headline';
  if (before.kind === 'weakest' && after.kind === 'weakest' && before.question !== after.question) return 'headline';
  return sameHeadline(before, after) ? 'bar' : 'figures';
}

/** True where two headlines say the same, figures and points included. */
export function sameHeadline(one: Headline, other: Headline): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
