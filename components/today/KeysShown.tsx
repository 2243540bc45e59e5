/** Decides how the keys of the queue are explained. */
import type { Ref } from 'react';
import { Button } from '../Button';
import { useQueueState } from './queue-state';
import { focusRow, rowsInView } from './rows-in-view';
import styles from './today.module.css';
import { KEYS } from './use-triage';

export interface KeysShownProps {
  open: boolean;
  onToggle: (open: boolean) => void;
  ref: Ref<HTMLDetailsElement>;
}

export function KeysShown({ open, onToggle, ref }: KeysShownProps) {
  const back = () => {
    onToggle(false);
    const { current } = useQueueState.getState();
    const rows = rowsInView();
    focusRow(rows.find(({ dataset }) => dataset.due === current) ?? rows[0]);
  };
  return (
    <details ref={ref} open={open} className={styles.keys} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>Keys</summary>
      <p className={styles.quiet}>They count while the focus is in the list.</p>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button look="quiet" onClick={back}>
        Back to the list
      </Button>
    </details>
  );
}
