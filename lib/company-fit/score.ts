/**
 * Decides what a ledger of evidence adds up to: a state for each point, a range for each question, how much is known,
 * and the headline (headline.ts). Derived each time, never stored. Who said it and how long ago does not count here.
 */
import { type Evidence, type Grade, ITEMS, type ItemName, QUESTIONS, type QuestionName } from '../records/evidence';
import { questionOf } from './framework';
import { type Headline, headlineOf } from './headline';
import type { Range } from './standing';

export const ITEM_STATES = ['unknown', 'claimed', 'shown', 'contradicted', 'disputed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What a point is worth in each state. Half points for claims: after the ML Test Score (Breck et al., 2017). */
export const RANGE: Readonly<Record<ItemState, Readonly<Range>>> = {
  unknown: { least: 0, most: 1 },
  claimed: { least: 0.5, most: 1 },
  shown: { least: 1, most: 1 },
  contradicted: { least: 0, most: 0 },
  disputed: { least: 0, most: 1 },
};

export interface ItemScore extends Range {
  name: ItemName;
  state: ItemState;
  /** What bears on it, newest first by the day it was said. */
  pieces: readonly Evidence[];
}

export interface QuestionScore extends Range {
  name: QuestionName;
  /** Four, in the framework's order. */
  items: readonly ItemScore[];
}

export interface Score {
  questions: Record<QuestionName, QuestionScore>;
  /** Points that are not unknown, of 20. */
  known: number;
  /** Pieces of evidence that count for nothing yet, as they have no point. */
  waiting: number;
  headline: Headline;
}

/** The state of one point from what bears on it; which way round it was said does not matter. */
export function stateOf(pieces: Iterable<{ grade: Grade }>): ItemState {
  const grades = new Set([...pieces].map(({ grade }) => grade));
  const supported = grades.has('shown') || grades.has('claimed');
  if (grades.has('contradicted')) return supported ? 'disputed' : 'contradicted';
  if (!supported) return 'unknown';
  return grades.has('shown') ? 'shown' : 'claimed';
}

/** The score of one company from all of its evidence, in any order. */
export function scoreOf(ledger: readonly Evidence[]): Score {
  const byItem = new Map<ItemName, Evidence[]>(ITEMS.map((name) => [name, []]));
  let waiting = 0;
  for (const piece of ledger) {
    if (piece.item) byItem.get(piece.item)?.push(piece);
    else waiting++;
  }
  return summed(
    ITEMS.map((name) => {
      const pieces = (byItem.get(name) ?? []).sort(newestFirst);
      return itemScore(name, stateOf(pieces), pieces);
    }),
    waiting,
  );
}

/** The score as it would be with one point in another state; its pieces stay as they are. */
export function supposing(score: Score, item: ItemName, state: ItemState): Score {
  const all = QUESTIONS.flatMap((name) => score.questions[name].items);
  return summed(
    all.map((one) => (one.name === item ? itemScore(item, state, one.pieces) : one)),
    score.waiting,
  );
}

function itemScore(name: ItemName, state: ItemState, pieces: readonly Evidence[]): ItemScore {
  return { name, state, ...RANGE[state], pieces };
}

function summed(all: readonly ItemScore[], waiting: number): Score {
  const questionFrom = (name: QuestionName): QuestionScore => {
    const items = all.filter((one) => questionOf(one.name) === name);
    const sum = (end: keyof Range) => items.reduce((points, one) => points + one[end], 0);
    return { name, least: sum('least'), most: sum('most'), items };
  };
  const questions = {
    problem: questionFrom('problem'),
    approach: questionFrom('approach'),
    data: questionFrom('data'),
    audit: questionFrom('audit'),
    should: questionFrom('should'),
  };
  const known = all.filter(({ state }) => state !== 'unknown').length;
  return { questions, known, waiting, headline: headlineOf(questions, known) };
}

/** Order of evidence: by the day it was said, then by when it was kept; the id settles the rest, so that no order of rows matters. */
export function newestFirst(one: Evidence, other: Evidence): number {
  return compared(other.on, one.on) || compared(other.createdAt, one.createdAt) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
