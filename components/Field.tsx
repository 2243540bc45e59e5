/**
 * Decides how a label, its control, its source and what is wrong with it stand together, and ties them up for screen
 * readers. The control itself is the caller's.
 */
import { type ReactNode, useId } from 'react';
import type { Source } from '../lib/records/posting';
import styles from './Field.module.css';
import { SourceMark } from './SourceMark';

/** What a control must carry to belong to its field. */
interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

export interface FieldProps {
  label: string;
  /** Drawn inside; gets the attributes that tie it to label, source, hint and error. */
  children: (control: ControlProps) => ReactNode;
  /** Where the value came from; nothing is shown for an empty field. */
  source?: Source | undefined;
  required?: boolean;
  /** A sentence below that always holds. */
  hint?: ReactNode;
  /** A sentence below that asks for a second look. */
  doubt?: ReactNode;
  /** What must be corrected. */
  error?: string | undefined;
  /** Shown below, outside the description: alternatives to choose from. */
  after?: ReactNode;
  /** True where several controls stand inside, each with a label of its own. */
  group?: boolean;
}

export function Field({ label, children, source, required, hint, doubt, error, after, group }: FieldProps) {
  const id = useId();
  const described = [error && 'error', doubt && 'doubt', hint && 'hint', source && 'source'].filter(Boolean);
  const describedBy = described.map((part) => `${id}-${part}`).join(' ') || undefined;
  const grouped = group ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': describedBy } : {};
  return (
    <div className={`${styles.field} ${doubt ? styles.doubtful : ''}`} {...grouped}>
      <div className={styles.head}>
        {group ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
        {source && <SourceMark id={`${id}-source`} source={source} />}
      </div>
      {children({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {doubt && (
        <p id={`${id}-doubt`} className={styles.doubt}>
          {doubt}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {after}
    </div>
  );
}
