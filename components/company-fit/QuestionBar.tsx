/** Decides how one of the five questions is shown: its bar with words, and unfolded its four points and what each needs. */
import type { Question } from '../../lib/company-fit/framework';
import type { ItemScore, QuestionScore } from '../../lib/company-fit/score';
import { questionInWords } from '../../lib/company-fit/verdict-words';
import type { ItemName } from '../../lib/records/evidence';
import { countInWords } from '../../lib/words/count-words';
import { Button } from '../Button';
import { FitBar } from './FitBar';
import styles from './QuestionBar.module.css';
import { StateMark } from './StateMark';

export interface QuestionBarProps {
  question: Question;
  score: QuestionScore;
  /** Opens where evidence on a point is seen and added. */
  onAdd: (item: ItemName) => void;
  /** Opens the question to ask about a point. */
  onAsk: (item: ItemName) => void;
}

export function QuestionBar({ question, score, onAdd, onAsk }: QuestionBarProps) {
  return (
    <details className={styles.question} data-question={question.name}>
      <summary>
        <span className={styles.title}>
          {question.number}. {question.title}
        </span>
        <FitBar least={score.least} most={score.most} />
        <span className={styles.words}>{questionInWords(score)}</span>
      </summary>
      <p className={styles.asks}>{question.asks}</p>
      <p className={styles.why}>{question.why}</p>
      <ul>
        {question.items.map((item, i) => {
          const one = score.items[i];
          return one ? (
            <Point key={item.name} title={item.title} counts={item.counts} score={one} onAdd={onAdd} onAsk={onAsk} />
          ) : null;
        })}
      </ul>
    </details>
  );
}

interface PointProps {
  title: string;
  counts: string;
  score: ItemScore;
  onAdd: (item: ItemName) => void;
  onAsk: (item: ItemName) => void;
}

function Point({ title, counts, score: { name, state, pieces }, onAdd, onAsk }: PointProps) {
  const evidence = pieces.length ? countInWords(pieces.length, 'piece', 'pieces') : 'Add evidence';
  return (
    <li className={styles.point} data-state={state}>
      <p className={styles.head}>
        <span>{title}</span>
        <StateMark state={state} />
      </p>
      {pieces[0] ? <blockquote>{pieces[0].quote}</blockquote> : <p className={styles.why}>Would count: {counts}</p>}
      <p className={styles.ways}>
        <Button look="quiet" aria-label={`${evidence}: ${title}`} onClick={() => onAdd(name)}>
          {evidence}
        </Button>
        {state !== 'shown' && state !== 'contradicted' && (
          <Button look="quiet" aria-label={`Ask about it: ${title}`} onClick={() => onAsk(name)}>
            Ask about it
          </Button>
        )}
      </p>
    </li>
  );
}
