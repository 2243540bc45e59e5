/**
 * Decides how a company's verdict came to be: the moments at which something about its score changed, and why. Replayed
 * from where each piece stood when; what was deleted is not in it, as if it had never been.
 */
import {
  type Evidence,
  GRADES,
  type Grade,
  ITEMS,
  type ItemName,
  QUESTIONS,
  type QuestionName,
} from '../records/evidence';
import { itemTitle, questionOf } from './framework';
import type { Headline } from './headline';
import { sameHeadline } from './ranking';
import { type ItemState, type Score, scoreOf, stateOf, supposing } from './score';
import type { Range } from './standing';

export interface QuestionChange {
  question: QuestionName;
  from: Range;
  to: Range;
}

export interface VerdictChange {
  /** ISO time. */
  at: string;
  /** The pieces kept or moved then that had a part in it. */
  pieces: readonly Pick<Evidence, 'id' | 'quote' | 'source'>[];
  /** The questions with a point that changed, in their order; a range may stay the same (unknown → disputed). */
  questions: readonly QuestionChange[];
  /** Points with evidence, of 20. */
  known: { from: number; to: number };
  /** Null where the headline stayed as it was. */
  headline: { from: Headline; to: Headline } | null;
  /** Which points changed from which state to which, in words. */
  why: string;
}

interface Place {
  item: ItemName | null;
  grade: Grade;
}

interface Move {
  /** Milliseconds since 1970. */
  at: number;
  piece: Evidence;
  from: Place | null;
  to: Place;
}

/** Every moment at which the score changed, first to last; the order of rows does not matter. */
export function verdictHistory(ledger: readonly Evidence[]): VerdictChange[] {
  const counts = new Map(ITEMS.map((name) => [name, { claimed: 0, shown: 0, contradicted: 0 }]));
  const count = (place: Place | null, by: 1 | -1) => {
    const grades = place?.item ? counts.get(place.item) : undefined;
    if (place && grades) grades[place.grade] += by;
  };
  const stateNow = (item: ItemName): ItemState =>
    stateOf(GRADES.filter((grade) => (counts.get(item)?.[grade] ?? 0) > 0).map((grade) => ({ grade })));

  const changes: VerdictChange[] = [];
  let before = scoreOf([]);
  for (const moves of momentsOf(ledger)) {
    for (const { from, to } of moves) {
      count(from, -1);
      count(to, 1);
    }
    const states = statesOf(before);
    const changed = ITEMS.filter(
      (item) => moves.some((move) => touches(move, item)) && stateNow(item) !== states.get(item),
    );
    if (!changed.length) continue;
    const after = changed.reduce((score, item) => supposing(score, item, stateNow(item)), before);
    changes.push(changeBetween(before, after, changed, moves));
    before = after;
  }
  return changes;
}

/**
 * What was kept or moved, grouped by moment. A clock set back between two placements of a piece does not change their
 * order, and where it stands last is what its record says now.
 */
function momentsOf(ledger: readonly Evidence[]): Move[][] {
  const moves = ledger.flatMap((piece): Move[] => {
    let at = 0;
    let from: Place | null = null;
    return piece.placements.map((placement, index): Move => {
      at = Math.max(at, Date.parse(placement.at));
      const to: Place = index === piece.placements.length - 1 ? piece : placement;
      const move = { at, piece, from, to };
      from = to;
      return move;
    });
  });
  const moments = new Map<number, Move[]>();
  for (const move of moves) {
    const same = moments.get(move.at);
    if (same) same.push(move);
    else moments.set(move.at, [move]);
  }
  return [...moments.entries()].sort(([one], [other]) => one - other).map(([, same]) => same);
}

function changeBetween(
  before: Score,
  after: Score,
  changed: readonly ItemName[],
  moves: readonly Move[],
): VerdictChange {
  const pieces = new Map(
    moves.filter((move) => changed.some((item) => touches(move, item))).map(({ piece }) => [piece.id, piece]),
  );
  const touched = new Set(changed.map(questionOf));
  return {
    at: new Date(moves[0]?.at ?? 0).toISOString(),
    pieces: [...pieces.values()]
      .map(({ id, quote, source }) => ({ id, quote, source }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    questions: QUESTIONS.filter((name) => touched.has(name)).map((question) => ({
      question,
      from: rangeOf(before, question),
      to: rangeOf(after, question),
    })),
    known: { from: before.known, to: after.known },
    headline: sameHeadline(before.headline, after.headline) ? null : { from: before.headline, to: after.headline },
    why: whyChanged(changed, statesOf(before), statesOf(after)),
  };
}

function whyChanged(
  changed: readonly ItemName[],
  before: ReadonlyMap<ItemName, ItemState>,
  after: ReadonlyMap<ItemName, ItemState>,
): string {
  const told = changed.map((item) => `“${itemTitle(item)}” went from ${before.get(item)} to ${after.get(item)}`);
  return `${told.join('; ')}.`;
}

function touches({ from, to }: Move, item: ItemName): boolean {
  return from?.item === item || to.item === item;
}

function statesOf(score: Score): Map<ItemName, ItemState> {
  return new Map(QUESTIONS.flatMap((name) => score.questions[name].items).map(({ name, state }) => [name, state]));
}

function rangeOf(score: Score, question: QuestionName): Range {
  const { least, most } = score.questions[question];
  return { least, most };
}
