/**
 * Decides how the user says what an answer taught them: a note on the person, a piece of evidence about the company.
 * Both may be left out; storing is the form's around it.
 */
import { useId } from 'react';
import type { AnswerProblems } from '../../lib/people/log-answer';
import type { Company } from '../../lib/records/company';
import type { Contact } from '../../lib/records/contact';
import { GRADES, type Grade } from '../../lib/records/evidence';
import { ANSWER_EFFECTS, ANSWER_NAMES, ANSWER_REACHES } from '../../lib/words/company-fit-words';
import { PlaceChoice } from '../company-fit/PlaceChoice';
import { Field } from '../Field';
import styles from './Learned.module.css';
import type { LearnedDraft } from './unsaved-learned';

export interface LearnedProps {
  contact: Contact | null;
  company: Company | null;
  learned: LearnedDraft;
  problems: AnswerProblems;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (part: Partial<LearnedDraft>) => void;
  /** The words selected in the answer; empty for none. */
  selected: () => string;
}

export function Learned({ contact, company, open, onOpen, ...form }: LearnedProps) {
  const { learned, problems, onChange } = form;
  if (!contact && !company) return null;
  return (
    <details className={styles.learned} open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>What did you learn?</summary>
      <div className={styles.inside}>
        {contact && (
          <Field
            label={`Note it about ${contact.name}`}
            error={problems.note}
            hint="Added below your notes on them, with the day of the answer."
          >
            {(control) => (
              <textarea
                {...control}
                rows={2}
                value={learned.note}
                onChange={({ target }) => onChange({ note: target.value })}
              />
            )}
          </Field>
        )}
        {company && <AsEvidence company={company} {...form} />}
      </div>
    </details>
  );
}

function AsEvidence({
  company: { id, name },
  learned,
  problems,
  onChange,
  selected,
}: Pick<LearnedProps, 'learned' | 'problems' | 'onChange' | 'selected'> & { company: Company }) {
  const isKept = learned.about === id;
  const keep = (keeps: boolean) =>
    onChange(keeps ? { about: id, quote: learned.quote || selected() } : { about: null });
  return (
    <>
      <label className={styles.choice}>
        <input type="checkbox" checked={isKept} onChange={({ target }) => keep(target.checked)} />
        <span>Keep it as evidence about {name}</span>
      </label>
      {isKept && (
        <>
          <Field
            label="Quote"
            required
            error={problems.quote}
            hint="What they said about it. Words you select in the answer before you tick the box are put here."
          >
            {(control) => (
              <textarea
                {...control}
                rows={3}
                value={learned.quote}
                onChange={({ target }) => onChange({ quote: target.value })}
              />
            )}
          </Field>
          <Field label="Bears on">
            {(control) => <PlaceChoice {...control} place={learned.place} onPlace={(place) => onChange({ place })} />}
          </Field>
          <ReachChoice chosen={learned.grade} error={problems.grade} onChoose={(grade) => onChange({ grade })} />
        </>
      )}
    </>
  );
}

/** How far an answer can go that said something, the furthest first. */
const REACHES = ANSWER_REACHES.flatMap((reach) => GRADES.find((grade) => grade === reach) ?? []);

function ReachChoice({
  chosen,
  error,
  onChoose,
}: {
  chosen: Grade | null;
  error: string | undefined;
  onChoose: (grade: Grade) => void;
}) {
  const name = useId();
  return (
    <Field label="How far it goes" group error={error}>
      {() => (
        <div className={styles.reaches} data-wrong={error ? true : undefined}>
          {REACHES.map((grade) => (
            <label key={grade} className={styles.choice}>
              <input type="radio" name={name} checked={chosen === grade} onChange={() => onChoose(grade)} />
              <span>
                {ANSWER_NAMES[grade]} <span className={styles.effect}>({ANSWER_EFFECTS[grade]})</span>
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
