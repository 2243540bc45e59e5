/** Decides how the state of a point is told: a sign of its own shape, and the word. */
import { STATE_NAMES } from '../../lib/company-fit/evidence-words';
import type { ItemState } from '../../lib/company-fit/score';
import styles from './StateMark.module.css';

const SIGNS: Record<ItemState, string> = { unknown: '?', claimed: '½', shown: '✓', contradicted: '✕', disputed: '≠' };

export function StateMark({ state }: { state: ItemState }) {
  return (
    <span className={`${styles.mark} ${styles[state]}`}>
      <span aria-hidden="true">{SIGNS[state]} </span>
      {STATE_NAMES[state]}
    </span>
  );
}
