/** Decides the form in which phrasings are written down: every point of a question, for every audience. */
import type { ItemName, QuestionName } from '../../records/evidence';
import type { Audience } from '../../records/taken-question';

export type PhrasingsFor<Q extends QuestionName> = Readonly<
  Record<Extract<ItemName, `${Q}.${string}`>, Readonly<Record<Audience, string>>>
>;
