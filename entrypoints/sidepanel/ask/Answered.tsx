/** Decides how questions that were asked are kept: folded away, each with its answer and the evidence it became. */
import { Button } from '../../../components/Button';
import { QuestionCard } from '../../../components/company-fit/QuestionCard';
import { useLastAction } from '../../../components/last-action/last-action';
import { itemTitle } from '../../../lib/company-fit/framework';
import { dropQuestion } from '../../../lib/company-fit/ledger/taken-questions';
import type { Evidence } from '../../../lib/records/evidence';
import type { TakenQuestion } from '../../../lib/records/taken-question';
import { ANSWER_EFFECTS, ANSWER_NAMES, NO_ANSWER } from '../../../lib/words/company-fit-words';
import { dayInWords } from '../../../lib/words/value-words';
import { usePanel } from '../panel-state';
import styles from './AskView.module.css';

type Answer = NonNullable<TakenQuestion['answer']>;

export interface AnsweredProps {
  /** All of the company's; those without an answer are left out. */
  questions: readonly TakenQuestion[];
  ledger: readonly Evidence[];
}

export function Answered({ questions, ledger }: AnsweredProps) {
  const answered = questions
    .flatMap((question) => (question.answer ? [{ question, answer: question.answer }] : []))
    .sort((a, b) => b.answer.at.localeCompare(a.answer.at));
  if (!answered.length) return null;
  return (
    <details className={styles.answered}>
      <summary>
        <h2>
          Answered <span className={styles.count}>{answered.length}</span>
        </h2>
      </summary>
      <ol>
        {answered.map(({ question, answer }) => (
          <One
            key={question.id}
            question={question}
            answer={answer}
            piece={ledger.find(({ id }) => id === answer.evidenceId) ?? null}
          />
        ))}
      </ol>
    </details>
  );
}

/** `piece`: the evidence it became, unless that was deleted since. */
function One({ question, answer, piece }: { question: TakenQuestion; answer: Answer; piece: Evidence | null }) {
  const open = usePanel((state) => state.open);
  const act = useLastAction((state) => state.act);
  const reach = answer.grade ?? NO_ANSWER;
  const about = itemTitle(question.item);
  return (
    <QuestionCard
      item={question.item}
      text={question.text}
      answer={answer.words && <blockquote className={styles.said}>{answer.words}</blockquote>}
      note={`${ANSWER_NAMES[reach]} (${ANSWER_EFFECTS[reach]}), ${dayInWords(piece?.on ?? answer.at)}`}
      actions={
        <>
          {piece && (
            <Button
              look="quiet"
              aria-label={`See the evidence: ${about}`}
              onClick={() => open('evidence', question.item)}
            >
              See the evidence
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={`Remove from this list: ${about}`}
            onClick={() => void act(dropQuestion(question.id))}
          >
            Remove
          </Button>
        </>
      }
    >
      {answer.grade && !piece && <p className={styles.quiet}>The evidence it became was deleted or moved.</p>}
    </QuestionCard>
  );
}
