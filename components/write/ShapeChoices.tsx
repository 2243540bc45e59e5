/** Decides how channel, language, length and approach are chosen, and that hand-written words are never lost by it unasked. */
import { useId, useState } from 'react';
import { CHANNEL_RULES, DRAFT_CHANNELS } from '../../lib/drafts/channels';
import { type DraftedOccasion, LENGTHS } from '../../lib/drafts/draft';
import { OCCASION_RULES } from '../../lib/drafts/occasions';
import { DRAFT_LANGUAGES } from '../../lib/drafts/placeholders';
import { asksFirst, type Choices, type Composed, type Writing } from '../../lib/people/composed-text';
import { LANGUAGE_NAMES, LENGTH_NAMES } from '../../lib/words/write-words';
import { Button } from '../Button';
import { Field } from '../Field';
import { Note } from '../Note';
import styles from './write.module.css';

export interface ShapeChoicesProps {
  composed: Composed;
  templates: Writing['templates'];
  occasion: DraftedOccasion;
  onChoose: (change: Partial<Choices>, keep: boolean) => void;
}

export function ShapeChoices({ composed, templates, occasion, onChoose }: ShapeChoicesProps) {
  const [asking, setAsking] = useState<Partial<Choices> | null>(null);
  const name = useId();
  const choose = (change: Partial<Choices>) => {
    if (asksFirst(composed, change)) return setAsking(change);
    setAsking(null);
    onChoose(change, true);
  };
  const answer = (keep: boolean) => {
    if (asking) onChoose(asking, keep);
    setAsking(null);
  };
  const seen = { ...composed, ...asking };
  const usual: readonly string[] = OCCASION_RULES[occasion].channels;
  const channels = DRAFT_CHANNELS.filter((one) => usual.includes(one) || one === composed.channel);
  return (
    <>
      <div className={styles.triple}>
        <Field label="Channel">
          {(control) => (
            <select
              {...control}
              value={seen.channel}
              onChange={({ target }) =>
                choose({ channel: DRAFT_CHANNELS.find((one) => one === target.value) ?? composed.channel })
              }
            >
              {channels.map((one) => (
                <option key={one} value={one}>
                  {CHANNEL_RULES[one].name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Language">
          {(control) => (
            <select
              {...control}
              value={seen.language}
              onChange={({ target }) =>
                choose({ language: DRAFT_LANGUAGES.find((one) => one === target.value) ?? composed.language })
              }
            >
              {DRAFT_LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {LANGUAGE_NAMES[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Length" group>
          {() => (
            <div className={styles.lengths}>
              {LENGTHS.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name={`${name}-length`}
                    checked={seen.length === one}
                    onChange={() => choose({ length: one })}
                  />
                  {LENGTH_NAMES[one]}
                </label>
              ))}
            </div>
          )}
        </Field>
      </div>
      <Field label="Approach" group>
        {() => (
          <div className={styles.approaches}>
            {templates[seen.language].map(({ id, approach }) => (
              <label key={id}>
                <input
                  type="radio"
                  name={`${name}-approach`}
                  checked={seen.templateId === id}
                  onChange={() => choose({ templateId: id })}
                />
                {approach}
              </label>
            ))}
          </div>
        )}
      </Field>
      {asking && (
        <div role="alert">
          <Note
            look="warn"
            actions={
              <>
                <Button onClick={() => answer(true)}>Take my words along</Button>
                <Button onClick={() => answer(false)}>Replace them</Button>
                <Button onClick={() => setAsking(null)}>Leave it as it is</Button>
              </>
            }
          >
            <p>You have changed this text by hand. The new one begins with other sentences.</p>
          </Note>
        </div>
      )}
    </>
  );
}
