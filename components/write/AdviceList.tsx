/** Decides how advice on this text is shown: what to look at again first, told by sign and word; what is good folded away. */
import { useId } from 'react';
import type { Advice } from '../../lib/drafts/advice';
import { ADVICE_STATES } from '../../lib/words/write-words';
import styles from './write.module.css';

export function AdviceList({ advice }: { advice: readonly Advice[] }) {
  const heading = useId();
  const open = advice.filter(({ state }) => state === 'not-ok');
  const good = advice.filter(({ state }) => state === 'ok');
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>
        Advice{' '}
        <span className={styles.quiet}>
          {good.length} of {good.length + open.length} good
        </span>
      </h2>
      {open.length > 0 ? <Entries advice={open} state="not-ok" /> : <p>Nothing to look at again.</p>}
      {good.length > 0 && (
        <details>
          <summary className={styles.quiet}>What is good</summary>
          <Entries advice={good} state="ok" />
        </details>
      )}
    </section>
  );
}

function Entries({ advice, state }: { advice: readonly Advice[]; state: 'ok' | 'not-ok' }) {
  const { sign, word } = ADVICE_STATES[state];
  return (
    <ul className={styles.advice}>
      {advice.map(({ id, reason, todo }) => (
        <li key={id} data-state={state}>
          <span className={styles.sign} aria-hidden="true">
            {sign}
          </span>
          <p>
            <span className="visually-hidden">{word}: </span>
            {reason} {todo && <strong>{todo}</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
}
