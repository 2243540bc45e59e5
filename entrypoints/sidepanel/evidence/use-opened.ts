/** Decides which questions of the ledger lie open: those with something to see, unless the ledger is long. */
import { useState } from 'react';
import { questionOf } from '../../../lib/company-fit/framework';
import { type PlaceName, placeNamed } from '../../../lib/company-fit/ledger/evidence-place';
import type { Evidence, QuestionName } from '../../../lib/records/evidence';

/** Pieces above which the ledger is folded at first and can be searched. */
export const MANY = 15;

export interface Opened {
  questions: ReadonlySet<QuestionName>;
  toggle: (question: QuestionName, open: boolean) => void;
  /** Makes sure that what stands at a place is shown. */
  reveal: (place: PlaceName) => void;
}

export function useOpened(placed: readonly Pick<Evidence, 'item'>[]): Opened {
  const [questions, setQuestions] = useState<ReadonlySet<QuestionName>>(() =>
    placed.length > MANY ? new Set() : new Set(placed.flatMap(({ item }) => (item ? [questionOf(item)] : []))),
  );
  const toggle = (question: QuestionName, open: boolean) => setQuestions((before) => toggled(before, question, open));
  return {
    questions,
    toggle,
    reveal(place) {
      const { question } = placeNamed(place);
      if (question) toggle(question, true);
    },
  };
}

/** The same set where nothing changes, so that nothing is drawn again. */
export function toggled<T>(before: ReadonlySet<T>, one: T, isIn: boolean): ReadonlySet<T> {
  if (before.has(one) === isIn) return before;
  const after = new Set(before);
  if (isIn) after.add(one);
  else after.delete(one);
  return after;
}
