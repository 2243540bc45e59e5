/** Decides how the user says how far an answer goes, and tells what each choice makes of it. */
import { useId } from 'react';
import { ANSWER_EFFECTS, ANSWER_NAMES, type AnswerReach } from '../../../lib/words/company-fit-words';
import styles from './AnswerForm.module.css';

export interface ReachChoiceProps {
  reaches: readonly AnswerReach[];
  chosen: AnswerReach | null;
  error: string | undefined;
  onChoose: (reach: AnswerReach) => void;
}

export function ReachChoice({ reaches, chosen, error, onChoose }: ReachChoiceProps) {
  const id = useId();
  return (
    <fieldset
      className={styles.reach}
      data-wrong={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>How far it goes</legend>
      {reaches.map((reach) => (
        <label key={reach}>
          <input type="radio" name={id} checked={chosen === reach} onChange={() => onChoose(reach)} />
          <span>
            {ANSWER_NAMES[reach]} <span className={styles.quiet}>({ANSWER_EFFECTS[reach]})</span>
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
