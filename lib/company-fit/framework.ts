/**
 * Decides how the framework is looked up and whom it is owed to. Its text is in five-questions.ts, what evidence adds up
 * to in score.ts.
 */
import type { ItemName, QuestionName } from '../records/evidence';
import { type FitItem, FRAMEWORK, type Question } from './five-questions';

export { type FitItem, FRAMEWORK, type Question } from './five-questions';

/** Whose framework it is. The address is the author's page at the publisher, which lists the article. */
export const ATTRIBUTION = {
  author: 'Karen Hao',
  work: 'Five questions you can use to cut through AI hype',
  publisher: 'MIT Technology Review',
  date: '2019-05-15',
  url: 'https://www.technologyreview.com/author/karen-hao/',
} as const;

const BY_QUESTION = new Map(FRAMEWORK.map((question) => [question.name, question]));
const QUESTION_OF = new Map(FRAMEWORK.flatMap(({ name, items }) => items.map((item) => [item.name, name])));
const BY_ITEM = new Map(FRAMEWORK.flatMap(({ items }) => items).map((item) => [item.name, item]));

/** The name of the question a point belongs to. */
export function questionOf(item: ItemName): QuestionName {
  return QUESTION_OF.get(item) as QuestionName;
}

/** A question with its four points. */
export function questionNamed(name: QuestionName): Question {
  return BY_QUESTION.get(name) as Question;
}

/** A point of the framework. */
export function itemNamed(name: ItemName): FitItem {
  return BY_ITEM.get(name) as FitItem;
}

/** "Somebody owns models end to end". */
export function itemTitle(name: ItemName): string {
  return itemNamed(name).title;
}

/** "The approach". */
export function questionTitle(name: QuestionName): string {
  return questionNamed(name).title;
}
