/** Decides how a company's saved postings are listed: the newest few, each leading to the desk. */
import { useState } from 'react';
import { Button } from '../../../components/Button';
import type { Posting } from '../../../lib/records/posting';
import { dayInWords } from '../../../lib/words/value-words';
import styles from './CompanyView.module.css';
import { toPosting } from './to-posting';

/** Postings shown before the user asks for all. */
const FIRST = 6;

/** `postings`: the newest first. */
export function PostingLinks({ postings }: { postings: readonly Posting[] }) {
  const [all, setAll] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="its-postings">
      <h2 id="its-postings">
        Its postings{postings.length > 0 && <span className={styles.count}> {postings.length}</span>}
      </h2>
      {postings.length === 0 && (
        <p className={styles.quiet}>None is saved. Open one in a tab and press the toolbar button.</p>
      )}
      <ul className={styles.postings}>
        {(all ? postings : postings.slice(0, FIRST)).map((posting) => (
          <li key={posting.id}>
            <a {...toPosting(posting.id)}>{posting.title}</a>{' '}
            <span className={styles.quiet}>
              {posting.state === 'closed' && 'closed, '}saved {dayInWords(posting.capturedAt)}
            </span>
          </li>
        ))}
      </ul>
      {postings.length > FIRST && (
        <div>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Show only ${FIRST}` : `Show all ${postings.length}`}
          </Button>
        </div>
      )}
    </section>
  );
}
