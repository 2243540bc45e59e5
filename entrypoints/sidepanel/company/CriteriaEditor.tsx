/** Decides how the user's criteria are put in order, added, reworded and removed. The rules of the list are criteria.ts. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { addCriterion, moveCriterion, removeCriterion, renameCriterion } from '../../../lib/company-fit/criteria';
import { type Criterion, MAX_CRITERIA, MAX_CRITERION_CHARS } from '../../../lib/records/profile';
import { quoteInShort } from '../../../lib/words/evidence-words';
import { useHold } from '../use-hold';
import styles from './Criteria.module.css';

type Criteria = readonly Criterion[];

export interface CriteriaEditorProps {
  criteria: Criteria;
  /** Stores the list; true where that was done. `label` says what changed. */
  onChange: (list: Criteria, label: string) => Promise<boolean>;
}

export function CriteriaEditor({ criteria, onChange }: CriteriaEditorProps) {
  const [rewording, setRewording] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The words are reworded or left as they are; the keyboard goes back to the button. */
  const reworded = (id: string) => {
    flushSync(() => setRewording(null));
    list.current?.querySelector<HTMLElement>(`[data-reword="${CSS.escape(id)}"]`)?.focus();
  };
  const movedRef = useFocusAfterMove(list, criteria);
  const move = (criterion: Criterion, from: number, by: 1 | -1) => {
    const place = from + by;
    movedRef.current = { id: criterion.id, by };
    const label = `Moved ${quoteInShort(criterion.text)} to place ${place + 1} of ${criteria.length}`;
    void onChange(moveCriterion(criteria, criterion.id, place), label);
  };
  const remove = async ({ id, text }: Criterion, pressed: HTMLElement) => {
    const row = pressed.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    if (await onChange(removeCriterion(criteria, id), `Removed ${quoteInShort(text)}`)) {
      next?.querySelector<HTMLElement>('[data-remove]')?.focus();
    }
  };
  return (
    <div className={styles.editor}>
      <ol ref={list}>
        {criteria.map((criterion, i) => {
          const name = quoteInShort(criterion.text);
          return (
            <li key={criterion.id} data-criterion={criterion.id} className={styles.row}>
              <p>
                <span className={styles.place}>{i + 1}.</span> {criterion.text}
              </p>
              {rewording === criterion.id ? (
                <Reword
                  criteria={criteria}
                  criterion={criterion}
                  onChange={onChange}
                  onDone={() => reworded(criterion.id)}
                />
              ) : (
                <div className={styles.ways}>
                  <Button
                    data-by={-1}
                    aria-label={`Move up: ${name}`}
                    disabled={i === 0}
                    onClick={() => move(criterion, i, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    data-by={1}
                    aria-label={`Move down: ${name}`}
                    disabled={i === criteria.length - 1}
                    onClick={() => move(criterion, i, 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    look="quiet"
                    data-reword={criterion.id}
                    aria-label={`Reword: ${name}`}
                    onClick={() => setRewording(criterion.id)}
                  >
                    Reword
                  </Button>
                  <Button
                    look="quiet"
                    data-remove
                    aria-label={`Remove: ${name}`}
                    onClick={(event) => void remove(criterion, event.currentTarget)}
                  >
                    Remove
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <Add criteria={criteria} onChange={onChange} />
    </div>
  );
}

/** After a move the same button is at hand again; where the criterion has reached an end, the one that leads back. */
function useFocusAfterMove(list: RefObject<HTMLOListElement | null>, criteria: Criteria) {
  const movedRef = useRef<{ id: string; by: 1 | -1 } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the list has its new order
  useEffect(() => {
    if (!movedRef.current) return;
    const { id, by } = movedRef.current;
    movedRef.current = null;
    const row = list.current?.querySelector(`[data-criterion="${CSS.escape(id)}"]`);
    const buttons = [by, -by].map((one) => row?.querySelector<HTMLButtonElement>(`[data-by="${one}"]`));
    buttons.find((button) => button && !button.disabled)?.focus();
  }, [list, criteria]);
  return movedRef;
}

interface RewordProps extends CriteriaEditorProps {
  criterion: Criterion;
  onDone: () => void;
}

function Reword({ criteria, criterion: { id, text }, onChange, onDone }: RewordProps) {
  const [typed, setTyped] = useState(text);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useHold(typed !== text);
  // It appears where the user has just asked to write.
  useEffect(() => field.current?.select(), []);
  const store = async () => {
    if (typed.trim() === text) return onDone();
    const list = renameCriterion(criteria, id, typed);
    if (list === criteria) return setError(typed.trim() ? 'This is on your list already.' : 'Write what you look for.');
    if (await onChange(list, `Reworded ${quoteInShort(text)}`)) onDone();
  };
  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="In other words" error={error ?? undefined}>
        {(control) => (
          <input
            {...control}
            ref={field}
            value={typed}
            maxLength={MAX_CRITERION_CHARS}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && onDone()}
          />
        )}
      </Field>
      <div className={styles.ways}>
        <Button type="submit">Reword</Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}

function Add({ criteria, onChange }: CriteriaEditorProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  useHold(typed.trim() !== '');
  const add = async () => {
    const list = addCriterion(criteria, typed, crypto.randomUUID());
    if (list === criteria) return setError(whyNotAdded(criteria, typed));
    setError(null);
    if (await onChange(list, `Added ${quoteInShort(typed)} to what you look for`)) setTyped('');
  };
  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label="Something else you look for" error={error ?? undefined}>
        {(control) => (
          <input
            {...control}
            value={typed}
            maxLength={MAX_CRITERION_CHARS}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.ways}>
        <Button type="submit">Add to the list</Button>
      </div>
    </form>
  );
}

function whyNotAdded(criteria: Criteria, typed: string): string {
  if (!typed.trim()) return 'Write what you look for.';
  return criteria.length >= MAX_CRITERIA
    ? `The list holds ${MAX_CRITERIA}. Remove one first.`
    : 'This is on your list already.';
}
