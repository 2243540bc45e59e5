/** Decides what the place on the desk shows where a message is written. */
import { WritePanel } from '../../../components/write/WritePanel';
import { useTitle } from '../use-title';
import styles from './WritePage.module.css';
import type { Wished } from './write-place';

export function WritePage({ wished: { occasion, about } }: { wished: Wished }) {
  useTitle('Write');
  return (
    <div className={`page ${styles.write}`}>
      <h1>Write</h1>
      <WritePanel about={about} occasion={occasion} />
    </div>
  );
}
