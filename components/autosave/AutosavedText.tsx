/** Decides how words are saved as they are written: shortly after each key press, at once when the page is left. */
import { useEffect, useRef, useState } from 'react';
import { announceSavedChanged } from '../../lib/capture/last-save';
import type { Result } from '../../lib/capture/result';
import { Field } from '../Field';
import styles from './AutosavedText.module.css';
import { forgetUnsaved, keepUnsaved, unsavedSince } from './unsaved-words';

/** Wait after a key press before it is stored, in milliseconds. */
const PAUSE_MS = 250;

export interface AutosavedTextProps {
  label: string;
  hint?: string;
  multiline?: boolean;
  /** Lines shown at first. */
  rows?: number;
  /** Unique among everything that is autosaved. */
  name: string;
  stored: string;
  /** When `stored` was stored, ISO time. */
  storedAt: string;
  /** True where two texts come to the same when stored. */
  isSame: (one: string, other: string) => boolean;
  save: (typed: string) => Promise<Result<null>>;
}

export function AutosavedText({ label, hint, multiline, rows = 10, stored, ...rest }: AutosavedTextProps) {
  const { typed, says, failure, type, flush } = useAutosave({ stored, ...rest });
  return (
    <Field
      label={label}
      hint={hint}
      error={failure ?? undefined}
      after={<output className={styles.says}>{says}</output>}
    >
      {(control) =>
        multiline ? (
          <textarea
            {...control}
            rows={rows}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onBlur={flush}
          />
        ) : (
          <input {...control} value={typed} onChange={(event) => type(event.target.value)} onBlur={flush} />
        )
      }
    </Field>
  );
}

function useAutosave({
  name,
  stored,
  storedAt,
  isSame,
  save,
}: Omit<AutosavedTextProps, 'label' | 'hint' | 'multiline' | 'rows'>) {
  const [typed, setTyped] = useState(() => unsavedSince(name, storedAt) ?? stored);
  const [standing, setStanding] = useState<'still' | 'saving' | 'saved'>('still');
  const [failure, setFailure] = useState<string | null>(null);
  /** What is not stored yet; null where all is. */
  const waiting = useRef<string | null>(typed === stored ? null : typed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  }, [save]);

  const [flush] = useState(() => async () => {
    clearTimeout(timer.current);
    const words = waiting.current;
    if (words === null) return;
    const result = await latest.current(words);
    if (!result.ok) return setFailure(result.says);
    setFailure(null);
    if (waiting.current !== words) return;
    waiting.current = null;
    forgetUnsaved(name);
    setStanding('saved');
    await announceSavedChanged();
  });

  // Written elsewhere meanwhile (another window, an undo): shown, unless something here waits to be stored.
  useEffect(() => {
    if (waiting.current === null) setTyped((now) => (isSame(now, stored) ? now : stored));
  }, [stored, isSame]);

  useEffect(() => {
    void flush();
    const leave = () => void flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      void flush();
    };
  }, [flush]);

  return {
    typed,
    failure,
    says: { still: '', saving: 'Saving …', saved: 'Saved.' }[standing],
    flush: () => void flush(),
    type(words: string) {
      setTyped(words);
      setStanding('saving');
      waiting.current = words;
      keepUnsaved(name, words);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
  };
}
