/** Decides how a company is judged by the user's own criteria: each yes, partly, no or not yet, and a note beside it. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Result } from '../../lib/capture/result';
import { JUDGEMENT_NAMES } from '../../lib/company-fit/comparison';
import { type Assessment, JUDGEMENTS, type Judgement } from '../../lib/records/assessment';
import type { Criterion } from '../../lib/records/profile';
import { quoteInShort } from '../../lib/words/evidence-words';
import { AutosavedText } from '../autosave/AutosavedText';
import { Button } from '../Button';
import styles from './CriteriaList.module.css';
import { useChosen } from './use-chosen';

export interface CriteriaListProps {
  /** In the user's order. */
  criteria: readonly Criterion[];
  companyName: string;
  judged: Assessment['criteria'];
  /** Under which the note of a criterion is autosaved. */
  noteName: (criterionId: string) => string;
  /** When the notes were stored, ISO time. */
  storedAt: string;
  /** True where it was stored. */
  onJudge: (criterionId: string, judgement: Judgement | null) => Promise<boolean>;
  onNote: (criterionId: string, note: string) => Promise<Result<null>>;
}

export function CriteriaList({ criteria, ...rest }: CriteriaListProps) {
  if (!criteria.length)
    return <p className={styles.quiet}>Your list is empty. Change it, and judge companies by it.</p>;
  return (
    <ol className={styles.list}>
      {criteria.map((criterion, i) => (
        <One key={criterion.id} criterion={criterion} place={i + 1} {...rest} />
      ))}
    </ol>
  );
}

interface OneProps extends Omit<CriteriaListProps, 'criteria'> {
  criterion: Criterion;
  place: number;
}

const CHOICES: readonly (Judgement | null)[] = [...JUDGEMENTS, null];

function One({ criterion: { id, text }, place, companyName, judged, noteName, storedAt, onJudge, onNote }: OneProps) {
  const name = useId();
  const note = judged[id]?.note ?? '';
  const [judgement, judge] = useChosen(judged[id]?.judgement ?? null, (one: Judgement | null) => onJudge(id, one));
  const [asked, setAsked] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // It appears where the user has just asked to write.
  useEffect(() => {
    if (asked) row.current?.querySelector('textarea')?.focus();
  }, [asked]);
  return (
    <li ref={row} data-judgement={judgement ?? 'none'}>
      <fieldset>
        <legend>
          <span className={styles.place}>{place}.</span> {text}
          <span className="visually-hidden">: is it so at {companyName}?</span>
        </legend>
        <div className={styles.choices}>
          {CHOICES.map((one) => (
            <label key={one ?? 'none'}>
              <input type="radio" name={name} checked={judgement === one} onChange={() => judge(one)} />
              {one ? JUDGEMENT_NAMES[one] : 'Not judged'}
            </label>
          ))}
        </div>
      </fieldset>
      {note || asked ? (
        <AutosavedText
          label={`Why: ${quoteInShort(text)}`}
          multiline
          rows={2}
          name={noteName(id)}
          stored={note}
          storedAt={storedAt}
          isSame={isSame}
          save={(typed) => onNote(id, typed)}
        />
      ) : (
        <Button look="quiet" aria-label={`Note why: ${quoteInShort(text)}`} onClick={() => setAsked(true)}>
          Note why
        </Button>
      )}
    </li>
  );
}

function isSame(one: string, other: string): boolean {
  return one === other;
}
