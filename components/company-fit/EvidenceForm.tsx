/** Decides how a piece of evidence is written or corrected: its fields, what is wrong beside each, and the keys that store. */
import { type FormEvent, type ReactNode, type Ref, useEffect, useRef } from 'react';
import { EVIDENCE_SOURCE_NAMES, GRADE_MEANINGS } from '../../lib/company-fit/evidence-words';
import type { EvidenceProblems, TypedEvidence } from '../../lib/company-fit/ledger/typed-evidence';
import { EVIDENCE_SOURCES, type EvidenceSource, GRADES, type Grade } from '../../lib/records/evidence';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './EvidenceForm.module.css';
import { PlaceChoice } from './PlaceChoice';
import { StateMark } from './StateMark';

export interface EvidenceFormProps {
  /** Names the form for screen readers. */
  label: string;
  typed: TypedEvidence;
  problems: EvidenceProblems;
  /** The user's day, `YYYY-MM-DD`: the latest that can be chosen. */
  today: string;
  onType: (more: Partial<TypedEvidence>) => void;
  onStore: () => void;
  /** Says what storing does. */
  storeLabel: string;
  /** True while it is being stored. */
  busy: boolean;
  /** Buttons beside the one that stores. */
  others: ReactNode;
  quoteRef?: Ref<HTMLTextAreaElement>;
}

export function EvidenceForm({ label, storeLabel, busy, others, onStore, quoteRef, ...fields }: EvidenceFormProps) {
  const { typed, problems, today, onType } = fields;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onStore();
  };
  useEffect(() => {
    const within = form.current;
    const storeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      within?.requestSubmit();
    };
    within?.addEventListener('keydown', storeByKey);
    return () => within?.removeEventListener('keydown', storeByKey);
  }, []);

  return (
    <form ref={form} className={styles.form} noValidate aria-label={label} onSubmit={submit}>
      <Field label="Quote" required error={problems.quote} hint="Their words, or what you saw in one or two sentences.">
        {(control) => (
          <textarea
            {...control}
            ref={quoteRef}
            rows={3}
            value={typed.quote}
            onChange={(event) => onType({ quote: event.target.value })}
          />
        )}
      </Field>
      <Field label="Bears on">
        {(control) => <PlaceChoice {...control} place={typed.place} onPlace={(place) => onType({ place })} />}
      </Field>
      <GradeChoice grade={typed.grade} onGrade={(grade) => onType({ grade })} />
      <Field label="Address of the page" error={problems.url} hint="Leave it empty where there is none.">
        {(control) => (
          <input
            {...control}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={typed.url}
            onChange={(event) => onType({ url: event.target.value })}
          />
        )}
      </Field>
      <Field label="Title of the page" error={problems.pageTitle}>
        {(control) => (
          <input {...control} value={typed.pageTitle} onChange={(event) => onType({ pageTitle: event.target.value })} />
        )}
      </Field>
      <SourceAndDay typed={typed} problems={problems} today={today} onType={onType} />
      <Field label="Note" error={problems.note}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={typed.note}
            onChange={(event) => onType({ note: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.ways}>
        <Button look="main" type="submit" disabled={busy} aria-keyshortcuts="Control+Enter Meta+Enter">
          {storeLabel}
        </Button>
        {others}
      </div>
    </form>
  );
}

function GradeChoice({ grade, onGrade }: { grade: Grade; onGrade: (grade: Grade) => void }) {
  return (
    <Field label="How far it goes" group>
      {({ id }) => (
        <div className={styles.grades}>
          {GRADES.map((one) => (
            <label key={one}>
              <input type="radio" name={id} checked={one === grade} onChange={() => onGrade(one)} />
              <span>
                <StateMark state={one} /> <span className={styles.meaning}>{GRADE_MEANINGS[one]}</span>
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}

function SourceAndDay({
  typed,
  problems,
  today,
  onType,
}: Pick<EvidenceFormProps, 'typed' | 'problems' | 'today' | 'onType'>) {
  return (
    <div className={styles.pair}>
      <Field label="Kind of source" required error={problems.source}>
        {(control) => (
          <select
            {...control}
            value={typed.source}
            onChange={(event) => onType({ source: event.target.value as EvidenceSource | '' })}
          >
            {typed.source === '' && <option value="">Choose …</option>}
            {EVIDENCE_SOURCES.map((one) => (
              <option key={one} value={one}>
                {EVIDENCE_SOURCE_NAMES[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Day it was said" required error={problems.on}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today}
            value={typed.on}
            onChange={(event) => onType({ on: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
