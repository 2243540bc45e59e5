/** Decides how one figure of the pace is changed: stored when the field is left or Enter is pressed, refused in words below it. */
import { useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { FIGURES, type FigureName } from '../../../lib/follow-ups/policy/figures';
import { changePace } from '../../../lib/pipeline/own-settings';
import { figureInWords, figureOf, isTimeOfDay, typedFigure } from '../../../lib/pipeline/typed-pace';
import type { PolicyChanges } from '../../../lib/records/follow-up';
import styles from './settings.module.css';

/** `own`: as the user changed it; undefined: the default holds. */
export function FigureField({ name, own }: { name: FigureName; own: PolicyChanges[FigureName] | undefined }) {
  const { value: usual, unit, says, source, restsOn } = FIGURES[name];
  const stored = typedFigure(name, own ?? usual);
  const [draft, setDraft] = useState<{ text: string; over: string } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  /** What is on its way into the database, so that Enter and leaving the field store it once. */
  const sent = useRef<string | null>(null);
  const id = useId();
  const act = useLastAction((state) => state.act);
  // What is stored has moved on, by this field or by an undo.
  if (draft && draft.over !== stored) setDraft(null);
  const text = draft?.over === stored ? draft.text : stored;

  const store = async (value: ReturnType<typeof figureOf> | null) => {
    if (value && 'says' in value) return setError(value.says);
    const label = value ? `Changed: ${says}` : `Back to the default: ${says}`;
    const done = await changePace({ [name]: value ? value.value : null }, label);
    setError(done.ok ? null : done.says);
    if (done.ok) await act(Promise.resolve(done));
  };
  const leave = () => {
    if (sent.current === text) return;
    if (text === stored) return setError(null);
    const read = figureOf(name, text);
    if ('value' in read && typedFigure(name, read.value) === stored) {
      setDraft(null);
      return setError(null);
    }
    sent.current = text;
    return void store('value' in read && typedFigure(name, read.value) === typedFigure(name, usual) ? null : read);
  };
  const takeBack = () => {
    sent.current = null;
    setDraft(null);
    void store(null);
    field.current?.focus();
  };
  return (
    <div className={styles.figure}>
      <label htmlFor={id}>{says}</label>
      <div className={styles.value}>
        <input
          id={id}
          ref={field}
          type={isTimeOfDay(name) ? 'time' : 'text'}
          inputMode={Array.isArray(usual) ? 'text' : 'numeric'}
          autoComplete="off"
          value={text}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-unit ${id}-default${error ? ` ${id}-error` : ''}`}
          onChange={(event) => {
            sent.current = null;
            setDraft({ text: event.target.value, over: stored });
          }}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
        <span id={`${id}-unit`} className={styles.quiet}>
          {isTimeOfDay(name) ? '' : unit}
        </span>
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.under}>
        <span id={`${id}-default`} className={styles.quiet}>
          {own === undefined ? 'Default.' : `Default: ${figureInWords(name, usual)}.`}
        </span>
        {own !== undefined && (
          <Button look="quiet" aria-label={`Back to the default: ${says}`} onClick={takeBack}>
            Back to the default
          </Button>
        )}
        <details>
          <summary className={styles.quiet}>
            What it rests on<span className="visually-hidden">: {says}</span>
          </summary>
          <p className={styles.quiet}>
            {KINDS[restsOn]}
            {source}
          </p>
        </details>
      </div>
    </div>
  );
}

/** Our own judgement says so itself. */
const KINDS = { survey: 'Figures: ', guidance: 'Advice: ', judgement: '' } as const;
