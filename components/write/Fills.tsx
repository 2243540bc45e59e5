/** Decides how blanks are filled in: a field for each, and folded below, what could be said besides. */
import { useId } from 'react';
import { blankText, type DraftLanguage } from '../../lib/drafts/placeholders';
import type { Typed } from '../../lib/people/composed-text';
import type { Fill } from '../../lib/people/what-to-fill';
import { MAX_FIELD_CHARS } from '../../lib/records/bounds';
import { Field } from '../Field';
import styles from './write.module.css';

export interface FillsProps {
  blanks: readonly Fill[];
  more: readonly Fill[];
  typed: Typed;
  /** Subject and body as they stand: a blank may have been deleted from them. */
  body: string;
  language: DraftLanguage;
  onFill: (name: string, words: string) => void;
}

export function Fills({ blanks, more, typed, body, language, onFill }: FillsProps) {
  const heading = useId();
  const stands = ({ name }: Fill) => body.includes(blankText(name, language));
  const listed = blanks.filter((fill) => (typed[fill.name] ?? '') !== '' || stands(fill));
  const open = listed.filter(stands).length;
  const field = (fill: Fill, isOpen: boolean) => (
    <Field key={fill.name} label={fill.meaning} hint={fill.example && `Such as: ${fill.example}`}>
      {(control) => (
        <input
          {...control}
          data-open={isOpen || undefined}
          value={typed[fill.name] ?? ''}
          maxLength={MAX_FIELD_CHARS}
          onChange={({ target }) => onFill(fill.name, target.value)}
        />
      )}
    </Field>
  );
  return (
    <>
      {listed.length > 0 && (
        <section className={styles.part} aria-labelledby={heading}>
          <h2 id={heading}>
            Blanks to fill <span className={styles.quiet}>{open === 0 ? 'all filled' : `${open} open`}</span>
          </h2>
          {listed.map((fill) => field(fill, stands(fill)))}
        </section>
      )}
      {more.length > 0 && (
        <details className={styles.part}>
          <summary>
            <h2>You could add</h2> <span className={styles.quiet}>{more.length}</span>
          </summary>
          <div className={styles.inside}>{more.map((fill) => field(fill, false))}</div>
        </details>
      )}
    </>
  );
}
