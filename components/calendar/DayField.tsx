/** Decides how one day is changed in place: stored when the field is left or Enter is pressed, refused in words beside it. */
import { useEffect, useRef, useState } from 'react';
import { Field } from '../Field';

export interface DayFieldProps {
  label: string;
  hint?: string;
  /** `YYYY-MM-DD` as stored; empty: none. */
  stored: string;
  max?: string;
  /** True where there may be no day. */
  optional?: boolean;
  /** Why a day cannot be, in a sentence; null where it can. */
  refuse: (day: string) => string | null;
  /** Stores the day; null: none. True where that was done. */
  onDay: (day: string | null) => Promise<boolean>;
}

export function DayField({ label, hint, stored, max, optional = false, refuse, onDay }: DayFieldProps) {
  const [draft, setDraft] = useState<{ day: string; over: string } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  /** The day on its way into the database, so that Enter and leaving the field store it once. */
  const sent = useRef<string | null>(null);
  // What is stored has moved on, by this field or by anything else.
  if (draft && draft.over !== stored) setDraft(null);
  const day = draft?.over === stored ? draft.day : stored;

  const leave = async () => {
    const unfinished = field.current?.validity.badInput ?? false;
    if (sent.current === day && !unfinished) return;
    if (day === stored && !unfinished) return setError(null);
    const refused =
      unfinished || (!day && !optional) ? 'Write the day as year, month and day.' : day ? refuse(day) : null;
    setError(refused);
    if (refused) return;
    sent.current = day;
    if (!(await onDay(day || null))) {
      sent.current = null;
      setDraft(null);
    }
  };
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && void latest.current();
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, []);

  return (
    <Field label={label} hint={hint} error={error ?? undefined}>
      {(control) => (
        <input
          {...control}
          ref={field}
          type="date"
          max={max}
          value={day}
          onChange={(event) => {
            sent.current = null;
            setDraft({ day: event.target.value, over: stored });
          }}
          onBlur={() => void leave()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void leave();
          }}
        />
      )}
    </Field>
  );
}
