/** Decides how the kind of company is chosen: the suggestion with its reason, the choice, and what it means for the work. */
import { useId, useRef } from 'react';
import { COMPANY_TYPES, type CompanyTypeMeaning, type TypeSuggestion } from '../../lib/company-fit/company-type';
import { type CompanyType, COMPANY_TYPES as KINDS } from '../../lib/records/assessment';
import { Button } from '../Button';
import styles from './CompanyTypeChoice.module.css';
import { useChosen } from './use-chosen';

const MEANINGS: readonly [keyof CompanyTypeMeaning, string][] = [
  ['breadth', 'Breadth of the work'],
  ['pace', 'Pace'],
  ['dataAtHand', 'Data at hand'],
  ['resources', 'Means'],
  ['interviewStyle', 'Interviews'],
  ['bewareOf', 'Be wary of'],
];

export interface CompanyTypeChoiceProps {
  suggestion: TypeSuggestion | null;
  /** As the user decided; null: not decided. */
  chosen: CompanyType | null;
  /** Null takes the decision back. True where it was stored. */
  onChoose: (type: CompanyType | null) => Promise<boolean>;
}

export function CompanyTypeChoice({ suggestion, chosen: stored, onChoose }: CompanyTypeChoiceProps) {
  const [chosen, choose] = useChosen(stored, onChoose);
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const shown = chosen ?? suggestion?.type ?? null;
  const takeBack = () => {
    choose(null);
    group.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.choice}>
      {suggestion && (
        <p className={styles.suggestion}>
          Suggested: {COMPANY_TYPES[suggestion.type].title.toLowerCase()}. {suggestion.reason}
        </p>
      )}
      <fieldset ref={group}>
        <legend>{chosen ? 'You decided' : 'You decide'}</legend>
        {KINDS.map((type) => (
          <label key={type}>
            <input type="radio" name={name} checked={chosen === type} onChange={() => choose(type)} />
            <span>{COMPANY_TYPES[type].title}</span>
          </label>
        ))}
        {chosen && (
          <Button look="quiet" onClick={takeBack}>
            Take the decision back
          </Button>
        )}
      </fieldset>
      {shown ? (
        <>
          <h3>
            What it means for the work
            {!chosen && <span className={styles.quiet}> if the suggestion is right</span>}
          </h3>
          <dl className={styles.meaning}>
            {MEANINGS.map(([part, words]) => (
              <div key={part}>
                <dt>{words}</dt>
                <dd>{COMPANY_TYPES[shown][part]}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p className={styles.quiet}>
          What its postings state leaves it open. Choose, and read what it means for the work.
        </p>
      )}
    </div>
  );
}
