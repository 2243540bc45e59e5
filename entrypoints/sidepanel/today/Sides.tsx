/** Decides how the user turns between the company and today, and that today's number is told without holding up the company. */
import { useEffect, useState } from 'react';
import { Loaded } from '../../../components/Loaded';
import { type Side, useSide } from './side';
import styles from './TodayView.module.css';

const NAMES: [Side, string][] = [
  ['company', 'Company'],
  ['today', 'Today'],
];
/** Longest wait for a spare moment before the number is worked out, in milliseconds. */
const PATIENCE_MS = 2_000;

const loadNumber = () => import('./DueNumber').then((part) => part.DueNumber);

export function Sides() {
  const { side, turnTo } = useSide();
  const isCounted = useSpareMoment();
  return (
    <nav className={styles.sides} aria-label="Panel">
      <ul>
        {NAMES.map(([name, words]) => (
          <li key={name}>
            <button type="button" aria-current={side === name ? 'page' : undefined} onClick={() => turnTo(name)}>
              {words}
              {name === 'today' && (isCounted || side === 'today') && <Loaded load={loadNumber} props={{}} />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useSpareMoment(): boolean {
  const [came, setCame] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setCame(true), { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(handle);
  }, []);
  return came;
}
