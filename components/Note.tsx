/** Decides how a sentence to the user stands out: by a word in front, a rule at its side, and only then by colour. */
import type { ReactNode, Ref } from 'react';
import styles from './Note.module.css';

export interface NoteProps {
  look?: 'plain' | 'good' | 'warn' | 'bad';
  children: ReactNode;
  /** Buttons that answer the note. */
  actions?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

export function Note({ look = 'plain', children, actions, ref }: NoteProps) {
  return (
    <div ref={ref} tabIndex={-1} className={`${styles.note} ${styles[look]}`}>
      <div>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A failure, read out at once. */
export function ErrorNote({ children, actions }: Pick<NoteProps, 'children' | 'actions'>) {
  return (
    <div role="alert">
      <Note look="bad" actions={actions}>
        {children}
      </Note>
    </div>
  );
}

/** What stands where nothing is yet: one sentence and the way on. */
export function EmptyNote({ children, actions }: Pick<NoteProps, 'children' | 'actions'>) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
