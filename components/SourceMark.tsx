/**
 * Decides how a value's source is told: one small sign beside the label; in words on hover, on focus of its field, and to
 * screen readers.
 */
import type { Source } from '../lib/records/posting';
import { SOURCE_SIGNS, SOURCES_IN_SHORT, sourceInWords } from '../lib/words/source-words';
import styles from './SourceMark.module.css';

/** `id` is for the `aria-describedby` of the control it explains. */
export function SourceMark({ id, source }: { id: string; source: Source }) {
  const words = sourceInWords(source);
  return (
    <span className={styles.mark} title={words} data-source={source}>
      <span id={id} className="visually-hidden">
        {words}
      </span>
      <span className={styles.words} aria-hidden="true">
        {SOURCES_IN_SHORT[source]}
      </span>
      <span className={styles.sign} aria-hidden="true">
        {SOURCE_SIGNS[source]}
      </span>
    </span>
  );
}
