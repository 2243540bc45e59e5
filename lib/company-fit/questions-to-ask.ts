/**
 * Decides what to ask a company's people about what is not settled yet, in which words for whom, and what first. The
 * words are in questions/, the order in ranking.ts.
 */
import type { ItemName } from '../records/evidence';
import type { Audience } from '../records/taken-question';
import { itemNamed } from './framework';
import { approachQuestions } from './questions/approach';
import { auditQuestions } from './questions/audit';
import { aboutDispute } from './questions/dispute';
import { problemQuestions } from './questions/problem';
import { shouldQuestions } from './questions/should';
import { trainingQuestions } from './questions/training';
import { type OpenItem, openItems } from './ranking';
import type { ItemState, Score } from './score';
import { whyAsk } from './verdict-words';

export { AUDIENCES, type Audience } from '../records/taken-question';

export interface OpenQuestion extends OpenItem {
  /** As it would be asked out loud. */
  text: string;
  /** Why it is worth asking, in one sentence. */
  why: string;
}

const PHRASINGS: Readonly<Record<ItemName, Readonly<Record<Audience, string>>>> = {
  ...problemQuestions,
  ...approachQuestions,
  ...trainingQuestions,
  ...auditQuestions,
  ...shouldQuestions,
};

/** The question about one point for whom it is put to; in other words where accounts differ. */
export function questionAbout(item: ItemName, audience: Audience, state: ItemState = 'unknown'): string {
  return state === 'disputed' ? aboutDispute(itemNamed(item).about, audience) : PHRASINGS[item][audience];
}

/** A question for every point that is not settled, the one that would change the verdict most coming first. */
export function openQuestions(score: Score, audience: Audience): OpenQuestion[] {
  return openItems(score).map((open) => ({
    ...open,
    text: questionAbout(open.item, audience, open.state),
    why: whyAsk(open),
  }));
}
