/** Decides how an unfinished form survives: kept at every key press, and the panel stays with its company meanwhile. */
import { useState } from 'react';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../../../components/autosave/unsaved-words';
import { isSameTyped, type TypedEvidence, typedBefore } from '../../../lib/company-fit/ledger/typed-evidence';
import { useHold } from '../use-hold';

export interface Typing {
  typed: TypedEvidence;
  /** What it began with, unfinished words from before aside. */
  start: TypedEvidence;
  /** True where it holds words that are not stored. */
  unfinished: boolean;
  /** True where it began with unfinished words from before. */
  restored: boolean;
  type: (more: Partial<TypedEvidence>) => void;
  /** Begins anew, after storing or giving up, or where nothing is written yet. */
  begin: (start: TypedEvidence) => void;
}

/**
 * `name` is unique among what is kept unsaved; older words than `since` (ISO time) are not taken up again. `open` is
 * whether the form is in view; null: it is where words from before were found.
 */
export function useTyped(name: string, first: TypedEvidence, since: string, open: boolean | null = true): Typing {
  const [start, setStart] = useState(first);
  const [before] = useState(() => typedBefore(unsavedSince(name, since), first));
  const [typed, setTyped] = useState(before ?? first);
  const [restored, setRestored] = useState(before !== null);
  const unfinished = !isSameTyped(typed, start);

  useHold((open ?? restored) && unfinished);

  return {
    typed,
    start,
    unfinished,
    restored,
    type(more) {
      const next = { ...typed, ...more };
      setTyped(next);
      if (isSameTyped(next, start)) forgetUnsaved(name);
      else keepUnsaved(name, JSON.stringify(next));
    },
    begin(next) {
      setStart(next);
      setTyped(next);
      setRestored(false);
      forgetUnsaved(name);
    },
  };
}
