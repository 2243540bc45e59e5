/** Decides on which facts each sentence of a text rests, wherever hand edits have moved it. */
import type { Draft, FactRef } from '../drafts/draft';
import { type SentencePlace, sentencePlaces } from '../drafts/sentences';

/** A sentence of the text as it stands. */
export interface Ground extends SentencePlace {
  text: string;
  /** Null where the user wrote it. Empty where it is our wording and holds no fact. */
  facts: readonly FactRef[] | null;
}

/** The sentences of `body` in order, each recognised by its words as one of the draft's. */
export function groundsOf(body: string, draft: Draft): Ground[] {
  const whole = draft.text();
  const open = new Map<string, FactRef[][]>();
  for (const { start, end, facts } of draft.sentences) {
    const text = whole.slice(start, end);
    open.set(text, [...(open.get(text) ?? []), facts]);
  }
  return sentencePlaces(body, draft.language).map(({ start, end }) => {
    const text = body.slice(start, end);
    return { start, end, text, facts: open.get(text)?.shift() ?? null };
  });
}
