/** Decides how one change of the verdict is told: when, what brought it, which bars moved, and what the headline became. */
import { FitBar } from '../../../components/company-fit/FitBar';
import { EVIDENCE_SOURCE_NAMES } from '../../../lib/company-fit/evidence-words';
import { questionNamed } from '../../../lib/company-fit/framework';
import type { QuestionChange, VerdictChange } from '../../../lib/company-fit/history';
import { rangeInWords } from '../../../lib/company-fit/range-words';
import type { Range } from '../../../lib/company-fit/standing';
import { headlineTitle } from '../../../lib/company-fit/verdict-words';
import { ITEMS } from '../../../lib/records/evidence';
import { countInWords } from '../../../lib/words/count-words';
import { dayInWords } from '../../../lib/words/value-words';
import styles from './HistoryView.module.css';

/** Quotes shown of a moment at which many pieces came together. */
const QUOTED = 3;

export function Change({ change: { at, pieces, questions, known, headline, why } }: { change: VerdictChange }) {
  const more = pieces.length - QUOTED;
  return (
    <li className={styles.change}>
      <h3>
        <time dateTime={at}>{dayInWords(at)}</time>
      </h3>
      <ul className={styles.pieces}>
        {pieces.slice(0, QUOTED).map(({ id, quote, source }) => (
          <li key={id}>
            <blockquote>{quote}</blockquote>
            <span className={styles.quiet}>{EVIDENCE_SOURCE_NAMES[source]}</span>
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>and {countInWords(more, 'piece', 'pieces')} more</li>}
      </ul>
      <p>{why}</p>
      {questions.map((one) => (
        <Moved key={one.question} change={one} />
      ))}
      {known.from !== known.to && (
        <p className={styles.quiet}>
          Points with evidence: {known.to} of {ITEMS.length}, before {known.from}
        </p>
      )}
      {headline && <HeadlineChange headline={headline} />}
    </li>
  );
}

function Moved({ change: { question, from, to } }: { change: QuestionChange }) {
  const { number, title, items } = questionNamed(question);
  const same = from.least === to.least && from.most === to.most;
  return (
    <div className={styles.moved}>
      <h4>
        {number}. {title}
      </h4>
      {same ? (
        <Ranged when="Still" range={to} of={items.length} />
      ) : (
        <>
          <Ranged when="Before" range={from} of={items.length} />
          <Ranged when="Then" range={to} of={items.length} />
        </>
      )}
    </div>
  );
}

function Ranged({ when, range, of }: { when: string; range: Range; of: number }) {
  return (
    <p className={styles.ranged}>
      <span className={styles.quiet}>{when}</span>
      <FitBar {...range} small />
      <span>{rangeInWords(range, of)}</span>
    </p>
  );
}

/** Only where its words changed: below eight known points it says the same each time. */
function HeadlineChange({ headline: { from, to } }: { headline: NonNullable<VerdictChange['headline']> }) {
  const [before, after] = [headlineTitle(from), headlineTitle(to)];
  if (before === after) return null;
  return (
    <p className={styles.headline}>
      <strong>{after}</strong>
      <br />
      <span className={styles.quiet}>Before: {before}</span>
    </p>
  );
}
