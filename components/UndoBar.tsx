/** Decides how something done is confirmed with a way back. It stays until answered: no time limit to chase. */
import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './UndoBar.module.css';

export interface UndoBarProps {
  /** What was done: "Saved." */
  children: ReactNode;
  onUndo: () => void;
  /** Hides the bar; left out where the bar belongs to its place. */
  onDismiss?: () => void;
  /** Further ways on, such as a button that opens what was stored. */
  more?: ReactNode;
  /** True while taking back is under way. */
  busy?: boolean;
}

export function UndoBar({ children, onUndo, onDismiss, more, busy = false }: UndoBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.words}>{children}</div>
      <div className={styles.actions}>
        <Button onClick={onUndo} disabled={busy}>
          Undo
        </Button>
        {more}
        {onDismiss && <Button onClick={onDismiss}>Dismiss</Button>}
      </div>
    </div>
  );
}
