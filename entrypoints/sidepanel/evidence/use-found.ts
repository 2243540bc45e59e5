/** Decides when saved postings are read for suggestions: once for each text, after the view is drawn. */
import { useEffect, useState } from 'react';
import { type Suggestion, suggestionsFrom } from '../../../lib/company-fit/ledger/suggestions';
import { suggestEvidence } from '../../../lib/company-fit/suggest';
import type { Posting } from '../../../lib/records/posting';
import { whenIdle } from './when-idle';

/** What was found in each text; short-lived like the panel, and begun anew where it would grow large. */
const found = new Map<string, { text: string; suggestions: Suggestion[] }>();
const MOST_KEPT = 400;

/** All that the postings read so far suggest, whether answered or not, and how many were read. */
export function useFound(postings: readonly Posting[]): { suggestions: Suggestion[]; read: number } {
  const [, drawAgain] = useState(0);
  useEffect(
    () =>
      whenIdle(
        postings.filter((posting) => !foundIn(posting)),
        read,
        () => drawAgain((times) => times + 1),
      ),
    [postings],
  );
  const all = postings.map(foundIn).filter((one) => one !== undefined);
  return { suggestions: all.flat(), read: all.length };
}

function read(posting: Posting): void {
  if (found.size >= MOST_KEPT) found.clear();
  found.set(posting.id, { text: textOf(posting), suggestions: suggestionsFrom([posting], [], []) });
}

/** With the posting as it stands now: its title or company may have changed since its text was read. */
function foundIn(posting: Posting): Suggestion[] | undefined {
  const known = found.get(posting.id);
  if (known?.text !== textOf(posting)) return undefined;
  return known.suggestions.map((suggestion) => ({ ...suggestion, posting }));
}

function textOf(posting: Posting): string {
  return posting.description?.text ?? '';
}

/** A place that kept words themselves suggest. */
type SuggestedPlace = Pick<Suggestion, 'item' | 'reason'>;

/** The best place for a quote, one of the question it was kept for where there is one; null: none, or not read yet. */
export function useSuggestedPlace(quote: string, question: string | null): SuggestedPlace | null {
  const [found, setFound] = useState<SuggestedPlace | null>(null);
  useEffect(() => {
    const take = (words: string) => {
      const all = suggestEvidence(words);
      setFound(all.find(({ item }) => item.startsWith(`${question}.`)) ?? all[0] ?? null);
    };
    return whenIdle([quote], take, () => undefined);
  }, [quote, question]);
  return found;
}
