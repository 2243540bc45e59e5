/** Decides how it is shown what each sentence rests on: at the caret in one line, and for all of them in a list that points into the text. */
import { blanksIn } from '../../lib/drafts/advice/ready-to-send';
import type { Ground } from '../../lib/people/what-it-rests-on';
import styles from './write.module.css';

export interface RestsOnProps {
  grounds: readonly Ground[];
  /** Points at a sentence in the text; null: at none. */
  onShow: (sentence: Ground | null) => void;
  onSelect: (start: number, end: number) => void;
}

export function RestsOn({ grounds, onShow, onSelect }: RestsOnProps) {
  return (
    <details className={styles.part}>
      <summary>
        <h2>What each sentence rests on</h2>
      </summary>
      <ol className={styles.grounds}>
        {grounds.map((ground) => (
          <li key={ground.start}>
            <button
              type="button"
              onPointerEnter={() => onShow(ground)}
              onPointerLeave={() => onShow(null)}
              onFocus={() => onShow(ground)}
              onBlur={() => onShow(null)}
              onClick={() => onSelect(ground.start, ground.end)}
            >
              {ground.text}
            </button>
            <Facts ground={ground} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The sentence the caret stands in; takes no room of its own while it stands in none. */
export function SentenceAtCaret({ grounds, caret }: { grounds: readonly Ground[]; caret: number | null }) {
  const here = caret === null ? undefined : grounds.find(({ start, end }) => start <= caret && caret <= end);
  return (
    <div className={styles.atCaret}>{here ? <Facts ground={here} /> : <p>Each sentence rests on your facts.</p>}</div>
  );
}

function Facts({ ground: { facts, text } }: { ground: Ground }) {
  if (facts === null) return <p>Your own words.</p>;
  const isOpen = blanksIn(text).length > 0;
  if (isOpen && facts.length === 0) return <p>A blank: what it rests on is still to be filled in.</p>;
  if (facts.length === 0) return <p>Our wording; it holds no fact.</p>;
  return (
    <ul>
      {facts.map(({ name, label, value, from }) => (
        <li key={name}>
          {label}
          {value && `: “${value.length > 90 ? `${value.slice(0, 89)}…` : value}”`} ({from})
        </li>
      ))}
    </ul>
  );
}
