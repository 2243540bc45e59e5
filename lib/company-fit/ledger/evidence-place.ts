/** Decides how a place in the framework is named in one word: a point, a question alone, or nothing while undecided. */
import { type Evidence, ITEMS, type ItemName, QUESTIONS, type QuestionName } from '../../records/evidence';
import { questionOf } from '../framework';

/** `data.labels`, `data`, or empty. */
export type PlaceName = ItemName | QuestionName | '';
export type Place = Pick<Evidence, 'question' | 'item'>;

/** The place of this name; undecided for a name that is none. */
export function placeNamed(name: string): Place {
  const item = ITEMS.find((one) => one === name) ?? null;
  return { item, question: item ? questionOf(item) : (QUESTIONS.find((one) => one === name) ?? null) };
}

export function placeName({ question, item }: Place): PlaceName {
  return item ?? question ?? '';
}
