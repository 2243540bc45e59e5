/** Decides which items a sentence is suggested for: questions that are likely enough, and the likeliest items of each. */
import type { ItemName, QuestionName } from '../../records/evidence';
import { mlShareOf, ownFeatures, surroundingFeatures } from './features';
import { DEMANDS } from './form';
import type { ReadSentence } from './read';
import { LEAST_CHANCE, LEAST_SECOND, LEAST_WORDS } from './thresholds';
import { chanceOfItem, chancesOf, QUESTIONS, type Weights } from './weights';

const NO_CHANCE: Readonly<Record<QuestionName, number>> = { problem: 0, approach: 0, data: 0, audit: 0, should: 0 };

/** The chance of each question for each sentence of one posting. */
export function questionChances(
  all: readonly ReadSentence[],
  weights: Weights,
): Readonly<Record<QuestionName, number>>[] {
  const mlShare = mlShareOf(all);
  return all.map((read, at) => {
    if (read.words.length < LEAST_WORDS || read.forms.includes(DEMANDS)) return NO_CHANCE;
    return chancesOf([ownFeatures(read), surroundingFeatures(all, at, mlShare)], weights);
  });
}

/** The items that sentence `read`, with these chances, is suggested for, in the order of the questions. */
export function chosenItems(
  read: ReadSentence,
  chances: Readonly<Record<QuestionName, number>>,
  weights: Weights,
): ItemName[] {
  const likely = QUESTIONS.filter((question) => chances[question] >= LEAST_CHANCE[question]);
  if (likely.length === 0) return [];
  const own = ownFeatures(read);
  return likely.flatMap((question) => {
    const ranked = (Object.keys(weights.items) as ItemName[])
      .filter((item) => item.startsWith(`${question}.`))
      .map((item) => ({ item, chance: chanceOfItem(item, own, weights) }))
      .sort((a, b) => b.chance - a.chance);
    return ranked.filter(({ chance }, place) => place === 0 || chance >= LEAST_SECOND).map(({ item }) => item);
  });
}
