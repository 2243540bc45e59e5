/** Decides how Today stands in the side panel. */
import { useEffect } from 'react';
import { Today } from '../../../components/today/Today';
import styles from './TodayView.module.css';
import { TO_DESK } from './to-desk';

export function TodayView() {
  useEffect(() => {
    const before = document.title;
    document.title = 'Fivesight: today';
    return () => {
      document.title = before;
    };
  }, []);
  return (
    <main className={styles.view}>
      <Today links={TO_DESK} />
    </main>
  );
}
