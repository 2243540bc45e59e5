/** Decides which of the suggestions found in saved postings are still to be answered, and in which order they stand. */
import type { Dismissal } from '../../records/dismissal';
import { type Evidence, ITEMS, QUESTIONS, type QuestionName } from '../../records/evidence';
import { questionOf } from '../framework';
import type { Suggestion } from './suggestions';

/**
 * Less what is kept already or was turned down, and each sentence once for the same point; in the framework's order, and
 * within a point as found. Finding takes long and is done once for each text; this is done at every change.
 */
export function openSuggestions(
  found: readonly Suggestion[],
  kept: readonly Pick<Evidence, 'mark' | 'item'>[],
  dismissed: readonly Pick<Dismissal, 'mark' | 'item'>[],
): Suggestion[] {
  const seen = new Set([...kept, ...dismissed].map(keyOf));
  const open = found.filter((suggestion) => {
    const key = keyOf(suggestion);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return open.sort((one, other) => ITEMS.indexOf(one.item) - ITEMS.indexOf(other.item));
}

/** Apart by question, in the framework's order; questions without any are left out. */
export function byQuestion(suggestions: readonly Suggestion[]): { question: QuestionName; open: Suggestion[] }[] {
  return QUESTIONS.map((question) => ({
    question,
    open: suggestions.filter(({ item }) => questionOf(item) === question),
  })).filter(({ open }) => open.length > 0);
}

function keyOf({ mark, item }: Pick<Evidence, 'mark' | 'item'>): string {
  return `${mark} ${item}`;
}
