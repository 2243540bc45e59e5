/** Decides how the questions for the next conversation are kept at hand, and how their answers come back. */
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { CopyButton } from '../../../components/company-fit/CopyButton';
import { QuestionCard } from '../../../components/company-fit/QuestionCard';
import { useLastAction } from '../../../components/last-action/last-action';
import { itemTitle } from '../../../lib/company-fit/framework';
import { dropQuestion } from '../../../lib/company-fit/ledger/taken-questions';
import type { TakenQuestion } from '../../../lib/records/taken-question';
import { AUDIENCE_NAMES } from '../../../lib/words/company-fit-words';
import { AnswerForm } from './AnswerForm';
import styles from './AskView.module.css';
import { hasDraft } from './answer-words';

export interface TakenQuestionsProps {
  /** Name of the company. */
  company: string;
  /** Not answered yet, in the order they were taken. */
  taken: readonly TakenQuestion[];
}

export function TakenQuestions({ company, taken }: TakenQuestionsProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(taken.filter(hasDraft).map(({ id }) => id)));
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const act = useLastAction((state) => state.act);
  const turn = (id: string, on: boolean) => setOpen((before) => changed(before, id, on));
  /** The form is put aside by its own button; the keyboard goes back to the one that opened it. */
  const putAside = (id: string) => {
    turn(id, false);
    section.current?.querySelector<HTMLElement>(`[data-answer="${CSS.escape(id)}"]`)?.focus();
  };
  const drop = async (id: string, pressed: HTMLElement) => {
    const card = pressed.closest('li');
    const next = card?.nextElementSibling ?? card?.previousElementSibling;
    if (await act(dropQuestion(id))) (next?.querySelector<HTMLElement>('[data-drop]') ?? heading.current)?.focus();
  };
  return (
    <section ref={section} className={styles.section} aria-labelledby="to-ask-next">
      <div className={styles.head}>
        <h2 ref={heading} id="to-ask-next" tabIndex={-1}>
          To ask next{taken.length > 0 && <span className={styles.count}> {taken.length}</span>}
        </h2>
        {taken.length > 1 && <CopyButton words="Copy all" text={() => inOneText(company, taken)} />}
      </div>
      {taken.length === 0 && (
        <p className={styles.quiet}>
          Take questions along from the list below. They wait here, and their answers become evidence.
        </p>
      )}
      <ol>
        {taken.map((question) => (
          <QuestionCard
            key={question.id}
            item={question.item}
            text={question.text}
            note={`For: ${AUDIENCE_NAMES[question.audience].toLowerCase()}`}
            actions={
              <>
                <Button
                  data-answer={question.id}
                  aria-expanded={open.has(question.id)}
                  aria-label={`Enter the answer: ${itemTitle(question.item)}`}
                  onClick={() => turn(question.id, !open.has(question.id))}
                >
                  Enter the answer
                </Button>
                <CopyButton look="quiet" words="Copy" about={itemTitle(question.item)} text={() => question.text} />
                <Button
                  look="quiet"
                  data-drop
                  aria-label={`Drop: ${itemTitle(question.item)}`}
                  onClick={(event) => void drop(question.id, event.currentTarget)}
                >
                  Drop
                </Button>
              </>
            }
          >
            {open.has(question.id) && (
              <AnswerForm
                question={question}
                onClose={() => putAside(question.id)}
                onStored={() => heading.current?.focus()}
              />
            )}
          </QuestionCard>
        ))}
      </ol>
    </section>
  );
}

/** As it is read from a sheet of paper or a phone during the conversation. */
function inOneText(company: string, taken: readonly TakenQuestion[]): string {
  return [`Questions for ${company}`, '', ...taken.map(({ text }, i) => `${i + 1}. ${text}`), ''].join('\n');
}

function changed(set: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
