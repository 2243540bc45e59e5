/**
 * Decides the headline over a company's five questions: too little known, the weakest of the first four, or the fifth
 * question's veto. Its words are in verdict-words.ts.
 */
import { type ItemName, QUESTIONS, type QuestionName } from '../records/evidence';
import type { QuestionScore } from './score';
import { PASSING, type Range, type Standing, standingOf } from './standing';

/** Points with evidence, of 20, below which there is no headline. */
export const KNOWN_NEEDED = 8;

export type Headline =
  | { kind: 'too-little'; known: number; needed: typeof KNOWN_NEEDED }
  | {
      kind: 'weakest';
      question: QuestionName;
      least: number;
      most: number;
      standing: Standing;
      /** Points of the fifth question that evidence speaks against; empty where there are none. */
      alsoAgainst: readonly ItemName[];
    }
  | {
      kind: 'red-flag';
      /** The points of the fifth question that evidence speaks against: one at least. */
      against: readonly ItemName[];
    };

/** What a headline needs of a question. */
type Judged = Pick<QuestionScore, 'name' | 'least' | 'most'> & {
  items: readonly Pick<QuestionScore['items'][number], 'name' | 'state'>[];
};

/**
 * The headline. A red flag needs the first four passed (see `PASSING`) and a point of the fifth contradicted, not merely
 * disputed: what Karen Hao calls a major red flag. A chain is as strong as its weakest part: the ML Test Score (Breck
 * et al., 2017) takes the minimum of its sections likewise.
 */
export function headlineOf(questions: Record<QuestionName, Judged>, known: number): Headline {
  const against = questions.should.items.filter(({ state }) => state === 'contradicted').map(({ name }) => name);
  const chain = weakestFirst(QUESTIONS.filter((name) => name !== 'should').map((name) => questions[name]));
  if (against.length && chain.every(({ least }) => least >= PASSING)) return { kind: 'red-flag', against };
  const [weakest] = chain;
  if (known < KNOWN_NEEDED || !weakest) return { kind: 'too-little', known, needed: KNOWN_NEEDED };
  const { name, least, most } = weakest;
  return { kind: 'weakest', question: name, least, most, standing: standingOf(weakest), alsoAgainst: against };
}

/** By lowest least, then lowest most, then the lower number. */
export function weakestFirst<Q extends Range & { name: QuestionName }>(questions: readonly Q[]): Q[] {
  return [...questions].sort(
    (one, other) =>
      one.least - other.least || one.most - other.most || QUESTIONS.indexOf(one.name) - QUESTIONS.indexOf(other.name),
  );
}
