/** Decides how the open questions are listed: the first few, what can be done with each, and where to go on afterwards. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { CopyButton } from '../../../components/company-fit/CopyButton';
import { QuestionCard } from '../../../components/company-fit/QuestionCard';
import { useLastAction } from '../../../components/last-action/last-action';
import { itemTitle } from '../../../lib/company-fit/framework';
import { takeQuestion } from '../../../lib/company-fit/ledger/taken-questions';
import type { OpenQuestion } from '../../../lib/company-fit/questions-to-ask';
import type { Audience } from '../../../lib/records/taken-question';
import styles from './AskView.module.css';

/** Questions shown before the user asks for all. */
const FIRST = 6;

export interface OpenQuestionsProps {
  companyId: string;
  /** Not taken along yet, the most telling first. */
  open: readonly OpenQuestion[];
  /** An item the user was led to; its question is shown in any case. */
  item: string | null;
  audience: Audience;
  /** True where evidence settles every point. */
  settled: boolean;
}

export function OpenQuestions({ companyId, open, item, audience, settled }: OpenQuestionsProps) {
  const [wanted, setWanted] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const act = useLastAction((state) => state.act);
  const beyond = item !== null && open.findIndex((question) => question.item === item) >= FIRST;
  const shown = wanted || beyond ? open : open.slice(0, FIRST);
  useEffect(() => {
    if (wanted) list.current?.querySelectorAll<HTMLElement>('[data-take]')[FIRST]?.focus();
  }, [wanted]);

  if (settled) return <p className={styles.quiet}>Nothing is left to ask: evidence settles all 20 points.</p>;
  if (!open.length) return <p className={styles.quiet}>All that is open goes along already.</p>;
  const take = async ({ item: about, text }: OpenQuestion, pressed: HTMLElement) => {
    const card = pressed.closest('li');
    const next = card?.nextElementSibling ?? card?.previousElementSibling;
    // The card leaves the list; the next one can be taken along by the same key.
    if (await act(takeQuestion({ companyId, item: about, audience, text }))) {
      next?.querySelector<HTMLElement>('[data-take]')?.focus();
    }
  };
  return (
    <>
      <p className={styles.quiet}>What would change the verdict most comes first.</p>
      <ol ref={list}>
        {shown.map((question) => (
          <QuestionCard
            key={question.item}
            item={question.item}
            text={question.text}
            note={question.why}
            actions={
              <>
                <Button
                  data-take
                  aria-label={`Take along: ${itemTitle(question.item)}`}
                  onClick={(event) => void take(question, event.currentTarget)}
                >
                  Take along
                </Button>
                <CopyButton look="quiet" words="Copy" about={itemTitle(question.item)} text={() => question.text} />
              </>
            }
          />
        ))}
      </ol>
      {shown.length < open.length && (
        <div>
          <Button onClick={() => setWanted(true)}>Show all {open.length}</Button>
        </div>
      )}
    </>
  );
}
