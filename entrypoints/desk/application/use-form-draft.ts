/** Decides how an unfinished form survives: kept at every key press, found again when the page is opened anew. */
import { useRef, useState } from 'react';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../../../components/autosave/unsaved-words';

export interface FormDraft<T> {
  typed: T;
  /** Changes parts of the form as it is by now; a function is given that form. */
  type: (more: Partial<T> | ((now: T) => Partial<T>)) => void;
  /** After storing or giving up. */
  forget: () => void;
}

/**
 * `name` is unique among what is kept unsaved; words older than `since` (ISO time) are not taken up again. `read` makes a
 * form of what was kept, or null where it cannot.
 */
export function useFormDraft<T extends object>(
  name: string,
  since: string,
  first: T,
  read: (kept: string | null) => T | null,
): FormDraft<T> {
  const [typed, setTyped] = useState(() => read(unsavedSince(name, since)) ?? first);
  // What ends later than it began, such as adding a person, must not bring back an older form.
  const latest = useRef(typed);
  return {
    typed,
    type(more) {
      const next = { ...latest.current, ...(typeof more === 'function' ? more(latest.current) : more) };
      latest.current = next;
      setTyped(next);
      keepUnsaved(name, JSON.stringify(next));
    },
    forget: () => forgetUnsaved(name),
  };
}

/** Whether a form of this name was left unfinished. */
export function isUnfinished(name: string, since: string): boolean {
  return unsavedSince(name, since) !== null;
}
