/** Decides how promises of a round are kept: whose, what, for which day, and whether kept. */
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { useChosen } from '../../../components/company-fit/use-chosen';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { whyNoDay } from '../../../lib/calendar/readable';
import { editRound } from '../../../lib/pipeline/rounds';
import { MAX_FIELD_CHARS } from '../../../lib/records/bounds';
import type { PromiseMade, Round } from '../../../lib/records/round';
import { quoteInShort } from '../../../lib/words/evidence-words';
import { dayInWords } from '../../../lib/words/value-words';
import styles from './application.module.css';
import { Fold } from './Fold';
import { isUnfinished, useFormDraft } from './use-form-draft';

const WHOSE = { me: 'You', them: 'They' } as const;

export function Promises({ round }: { round: Round }) {
  const { id, promises } = round;
  const act = useLastAction((state) => state.act);
  const store = (next: PromiseMade[], label: string) =>
    act(
      editRound(id, { promises: next }).then((done) => (done.ok ? { ...done, value: { ...done.value, label } } : done)),
    );
  const keep = (one: PromiseMade, kept: boolean) => {
    const next = promises.map((other) =>
      other.id === one.id ? { ...one, keptAt: kept ? new Date().toISOString() : null } : other,
    );
    return store(next, kept ? 'Kept a promise' : 'A promise is open again');
  };
  const open = promises.filter(({ keptAt }) => !keptAt).length;
  return (
    <Fold
      title="Promises"
      says={promises.length ? `${promises.length}, ${open} open` : ''}
      level={null}
      open={open > 0 || isUnfinished(draftName(id), '')}
    >
      {promises.length > 0 && (
        <ul className={styles.list}>
          {promises.map((one) => (
            <li key={one.id}>
              <PromiseRow
                promise={one}
                onKeep={(kept) => keep(one, kept)}
                onRemove={() => void store(without(promises, one), 'Removed a promise')}
              />
            </li>
          ))}
        </ul>
      )}
      <AddPromise roundId={id} onAdd={(promise) => store([...promises, promise], 'Added a promise')} />
    </Fold>
  );
}

function without(promises: readonly PromiseMade[], one: PromiseMade): PromiseMade[] {
  return promises.filter(({ id }) => id !== one.id);
}

interface PromiseRowProps {
  promise: PromiseMade;
  /** True where that was stored. */
  onKeep: (kept: boolean) => Promise<boolean>;
  onRemove: () => void;
}

function PromiseRow({ promise: { by, text, on, keptAt }, onKeep, onRemove }: PromiseRowProps) {
  const [kept, keep] = useChosen(keptAt !== null, onKeep);
  const day = on && whyNoDay(on) === null ? `by ${dayInWords(on)}` : '';
  return (
    <>
      <label className={styles.tick}>
        <input type="checkbox" checked={kept} onChange={(event) => keep(event.target.checked)} />
        <span>
          {WHOSE[by]}: <span className={kept ? styles.kept : ''}>{text}</span>{' '}
          <span className={styles.quiet}>
            {day}
            {kept ? ' (kept)' : ''}
          </span>
        </span>
      </label>
      <Button look="quiet" aria-label={`Remove the promise ${quoteInShort(text)}`} onClick={onRemove}>
        Remove
      </Button>
    </>
  );
}

interface TypedPromise {
  by: PromiseMade['by'];
  text: string;
  on: string;
}

const NO_PROMISE: TypedPromise = { by: 'me', text: '', on: '' };

function AddPromise({ roundId, onAdd }: { roundId: string; onAdd: (promise: PromiseMade) => Promise<boolean> }) {
  const { typed, type, forget } = useFormDraft(draftName(roundId), '', NO_PROMISE, promiseBefore);
  const [errors, setErrors] = useState<{ text?: string; on?: string }>({});
  const add = async () => {
    const refused = typed.on ? whyNoDay(typed.on) : null;
    const found = {
      ...(typed.text.trim() ? {} : { text: 'Say what was promised.' }),
      ...(refused ? { on: refused } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const promise = {
      id: crypto.randomUUID(),
      by: typed.by,
      text: typed.text.trim(),
      on: typed.on || null,
      keptAt: null,
    };
    if (!(await onAdd(promise))) return;
    type({ text: '', on: '' });
    forget();
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="New promise"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label="Whose promise">
        {(control) => (
          <select
            {...control}
            value={typed.by}
            onChange={(event) => type({ by: event.target.value === 'them' ? 'them' : 'me' })}
          >
            <option value="me">Yours</option>
            <option value="them">Theirs</option>
          </select>
        )}
      </Field>
      <Field label="What was promised" error={errors.text}>
        {(control) => (
          <input
            {...control}
            value={typed.text}
            maxLength={MAX_FIELD_CHARS}
            onChange={(event) => type({ text: event.target.value })}
          />
        )}
      </Field>
      <Field label="For which day" hint="If one was named." error={errors.on}>
        {(control) => (
          <input {...control} type="date" value={typed.on} onChange={(event) => type({ on: event.target.value })} />
        )}
      </Field>
      <div className={styles.ways}>
        <Button type="submit">Add the promise</Button>
      </div>
    </form>
  );
}

function draftName(roundId: string): string {
  return `new promise ${roundId}`;
}

function promiseBefore(kept: string | null): TypedPromise | null {
  try {
    const { by, text, on } = JSON.parse(kept ?? 'null') as Partial<TypedPromise>;
    return typeof text === 'string' && typeof on === 'string' ? { by: by === 'them' ? 'them' : 'me', text, on } : null;
  } catch {
    return null;
  }
}
