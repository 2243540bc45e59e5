/** Decides how the history is told: each step with its day, to be corrected or removed. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { instantOf } from '../../../lib/calendar/readable';
import { editStep, removeStep } from '../../../lib/pipeline/own-application';
import { happenedAt } from '../../../lib/pipeline/stage-history';
import type { StageStep } from '../../../lib/records/application';
import { stageInWords } from '../../../lib/words/stage-words';
import { dayInWords } from '../../../lib/words/value-words';
import styles from './application.module.css';
import { Fold } from './Fold';
import { ownDay, today } from './own-clock';
import type { StageProps } from './Stage';
import { StageOptions } from './StageOptions';

export function History({ application, own }: StageProps) {
  const { id, history } = application;
  const [editing, setEditing] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const act = useLastAction((state) => state.act);
  const close = (index: number) => {
    list.current?.querySelectorAll('li')[index]?.querySelector('button')?.focus();
    setEditing(null);
  };
  return (
    <Fold title="History" says={history.length} level={null}>
      <ol ref={list} className="history">
        {history.map((step, index) => {
          const name = `${stageInWords(step.stage)}, ${dayOfStep(step)}`;
          return (
            // Steps may repeat, and have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
            <li key={index}>
              {stageInWords(step.stage)} <span className="quiet">{dayOfStep(step)}</span>{' '}
              <Button
                look="quiet"
                aria-expanded={editing === index}
                aria-label={`Correct: ${name}`}
                onClick={() => setEditing(editing === index ? null : index)}
              >
                Correct
              </Button>
              {history.length > 1 && (
                <Button look="quiet" aria-label={`Remove: ${name}`} onClick={() => void act(removeStep(id, index))}>
                  Remove
                </Button>
              )}
              {editing === index && (
                <StepForm application={application} own={own} index={index} step={step} onClose={() => close(index)} />
              )}
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}

function dayOfStep({ at }: StageStep): string {
  return Number.isNaN(instantOf(at)) ? 'on a day nobody can read' : dayInWords(at);
}

interface StepFormProps extends StageProps {
  index: number;
  step: StageStep;
  onClose: () => void;
}

function StepForm({ application, own, index, step, onClose }: StepFormProps) {
  const day = ownDay(step.at);
  const [typed, setTyped] = useState({ stage: step.stage, on: day });
  const [error, setError] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const act = useLastAction((state) => state.act);
  // It appears where the user has just asked to correct.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const store = async () => {
    const when = typed.on === day ? null : happenedAt(typed.on, new Date());
    if (when && 'says' in when) return setError(when.says);
    const change = { stage: typed.stage, ...(when ? { on: typed.on } : {}) };
    if (await act(editStep(application.id, index, change))) onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label="Correct this step"
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="What it was">
        {(control) => (
          <select
            {...control}
            value={typed.stage}
            onChange={(event) => setTyped({ ...typed, stage: event.target.value })}
          >
            <StageOptions own={own} present={typed.stage} />
          </select>
        )}
      </Field>
      <Field label="Day it began" error={error ?? undefined}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today()}
            value={typed.on}
            onChange={(event) => setTyped({ ...typed, on: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.ways}>
        <Button type="submit">Store</Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
