/** Decides how the verdict's headline stands out: a word first, then why, then what would raise it; never a bare figure. */
import type { Score } from '../../lib/company-fit/score';
import { headlineInWords } from '../../lib/company-fit/verdict-words';
import styles from './Headline.module.css';

export function Headline({ score }: { score: Score }) {
  const { title, because, raise } = headlineInWords(score.headline, score);
  return (
    <div className={`${styles.headline} ${styles[score.headline.kind]}`} data-headline={score.headline.kind}>
      <p className={styles.title}>
        {score.headline.kind === 'red-flag' && <span aria-hidden="true">⚑ </span>}
        {title}
      </p>
      <p>{because}</p>
      {raise && <p className={styles.raise}>{raise}</p>}
    </div>
  );
}
