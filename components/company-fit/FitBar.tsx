/**
 * Decides how a question's range is drawn: one bar of four points, earned, open and lost told apart by fill and by
 * pattern. The words beside it are the caller's; the bar itself is for the eye alone.
 */
import type { Range } from '../../lib/company-fit/standing';
import styles from './FitBar.module.css';

/** Points a question has. */
const ALL = 4;

export function FitBar({ least, most, small = false }: Range & { small?: boolean }) {
  return (
    <span className={`${styles.bar} ${small ? styles.small : ''}`} aria-hidden="true">
      <span className={styles.earned} style={{ flexGrow: least }} />
      <span className={styles.open} style={{ flexGrow: most - least }} />
      <span className={styles.lost} style={{ flexGrow: ALL - most }} />
    </span>
  );
}
