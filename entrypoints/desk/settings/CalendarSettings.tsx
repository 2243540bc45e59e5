/** Decides how all dates are handed to a calendar at once, and what is told about it. */
import { WholeCalendar } from '../application/CalendarButtons';
import styles from './settings.module.css';

export function CalendarSettings() {
  return (
    <section aria-labelledby="calendar" className={styles.section}>
      <h2 id="calendar">Calendar</h2>
      <p>
        Rounds and deadlines as a file that any calendar opens, without an account. Open a newer file in the same
        calendar, and what has changed replaces what was there.
      </p>
      <div className={styles.ways}>
        <WholeCalendar />
      </div>
    </section>
  );
}
