/** Decides how it is told which posting stated something of a company: its title, the site, the day it was read. */
import type { Posting } from '../../../lib/records/posting';
import { dayInWords } from '../../../lib/words/value-words';
import styles from './CompanyView.module.css';
import { toPosting } from './to-posting';

export function StatedIn({ posting }: { posting: Posting }) {
  return (
    <p className={styles.quiet}>
      from <a {...toPosting(posting.id)}>{posting.title}</a> on {new URL(posting.url).hostname},{' '}
      {dayInWords(posting.capturedAt)}
    </p>
  );
}
