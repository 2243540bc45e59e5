/** Decides how the number of what is due is told beside “Today”. */
import { useQueue } from '../../../components/today/queue';
import styles from './TodayView.module.css';

export function DueNumber() {
  const count = useQueue()?.today.dueCount ?? 0;
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className={styles.number}>{new Intl.NumberFormat().format(count)}</span>
      <span className="visually-hidden"> due</span>
    </>
  );
}
