/** Decides how a long ledger is narrowed: by words and by question. Typing never waits for the ledger to be drawn. */
import { startTransition, useState } from 'react';
import { Field } from '../../../components/Field';
import { FRAMEWORK } from '../../../lib/company-fit/framework';
import { placeNamed } from '../../../lib/company-fit/ledger/evidence-place';
import type { QuestionName } from '../../../lib/records/evidence';
import styles from './evidence.module.css';

export interface LedgerFilterProps {
  only: QuestionName | null;
  /** What the search came to; null where nothing is sought. */
  says: string | null;
  onOnly: (question: QuestionName | null) => void;
  onSeek: (words: string) => void;
}

export function LedgerFilter({ only, says, onOnly, onSeek }: LedgerFilterProps) {
  const [typed, setTyped] = useState('');
  return (
    <div className={styles.filter}>
      <Field label="Find in quotes, notes and pages">
        {(control) => (
          <input
            {...control}
            type="search"
            value={typed}
            onChange={({ target: { value } }) => {
              setTyped(value);
              startTransition(() => onSeek(value.trim()));
            }}
          />
        )}
      </Field>
      <Field label="Question">
        {(control) => (
          <select {...control} value={only ?? ''} onChange={(event) => onOnly(placeNamed(event.target.value).question)}>
            <option value="">All five</option>
            {FRAMEWORK.map(({ name, number, title }) => (
              <option key={name} value={name}>
                {number}. {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <output className="quiet">{says}</output>
    </div>
  );
}
