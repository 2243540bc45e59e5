/** Decides how stages of the user's own are added behind a built-in one, and removed. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { addStage, ownSettings, removeStage } from '../../../lib/pipeline/own-settings';
import { whyNoStage } from '../../../lib/pipeline/stages';
import { MAX_STAGE_CHARS, STAGES, type Stage } from '../../../lib/records/application';
import { stageInWords } from '../../../lib/words/stage-words';
import styles from './settings.module.css';

export function OwnStages() {
  const own = useLiveQuery(() => ownSettings())?.stages;
  const [name, setName] = useState('');
  const [after, setAfter] = useState<Stage>('applied');
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const act = useLastAction((state) => state.act);
  if (!own) return null;
  const add = async () => {
    const refused = whyNoStage(name, own);
    setError(refused);
    if (refused) return field.current?.focus();
    const done = await addStage(name, after);
    if (!done.ok) return setError(done.says);
    await act(Promise.resolve(done));
    setName('');
    field.current?.focus();
  };
  return (
    <section aria-labelledby="own-stages" className={styles.section}>
      <h2 id="own-stages">Stages of your own</h2>
      <p>Each counts as the stage it comes after. Removing one leaves postings in it where they are.</p>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((stage) => (
            <li key={stage.name}>
              <span>
                {stageInWords(stage.name)} <span className={styles.quiet}>after {stageInWords(stage.after)}</span>
              </span>
              <Button
                look="quiet"
                aria-label={`Remove the stage ${stage.name}`}
                onClick={() => void act(removeStage(stage.name))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        noValidate
        aria-label="Add a stage"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className={styles.ways}>
          <Field label="Name" error={error ?? undefined}>
            {(control) => (
              <input
                {...control}
                ref={field}
                autoComplete="off"
                maxLength={MAX_STAGE_CHARS}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field label="After">
            {(control) => (
              <select {...control} value={after} onChange={(event) => setAfter(event.target.value as Stage)}>
                {STAGES.map((stage) => (
                  <option key={stage} value={stage}>
                    {stageInWords(stage)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button type="submit">Add the stage</Button>
        </div>
      </form>
    </section>
  );
}
