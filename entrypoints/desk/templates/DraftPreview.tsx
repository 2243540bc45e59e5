/** Decides how a draft is shown for looking at: facts, examples and blanks told apart by marks, not by colour alone. */
import type { Draft, Segment } from '../../../lib/drafts/draft';
import { AN_EXAMPLE } from '../../../lib/people/example-facts';
import styles from './DraftPreview.module.css';

export function DraftPreview({ draft }: { draft: Draft }) {
  const { subject, body, language, blanks } = draft;
  const examples = body.some((segment) => segment.kind === 'fact' && segment.fact.from === AN_EXAMPLE);
  return (
    <div className={styles.preview}>
      {subject && (
        <p className={styles.subject} lang={language}>
          <span className="quiet" lang="en">
            Subject:{' '}
          </span>
          <Segments segments={subject} />
        </p>
      )}
      <p className={styles.body} lang={language}>
        <Segments segments={body} />
      </p>
      <p className="quiet">
        {blanks.length > 0 && (
          <>
            In <span className={styles.blank}>[brackets]</span>: blanks, to be filled before it can go.{' '}
          </>
        )}
        {examples && (
          <>
            <span className={styles.example}>Dotted</span>: examples, which never get into a message.
          </>
        )}
      </p>
    </div>
  );
}

function Segments({ segments }: { segments: readonly Segment[] }) {
  let at = 0;
  return segments.map((segment) => {
    const begin = at;
    at += segment.text.length;
    return <Shown key={begin} segment={segment} />;
  });
}

function Shown({ segment }: { segment: Segment }) {
  if (segment.kind === 'words') return segment.text;
  if (segment.kind === 'blank') return <span className={styles.blank}>{segment.text}</span>;
  const { from, label } = segment.fact;
  return (
    <span className={from === AN_EXAMPLE ? styles.example : styles.fact} title={`${label} (${from})`}>
      {segment.text}
    </span>
  );
}
