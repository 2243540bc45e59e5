/** Decides what stands under "Ask": what goes along to the next conversation, what else is open, what was answered. */
import { useEffect, useMemo, useRef } from 'react';
import { openQuestions } from '../../../lib/company-fit/questions-to-ask';
import { usePanel } from '../panel-state';
import type { ViewProps } from '../view-props';
import { Answered } from './Answered';
import styles from './AskView.module.css';
import { AudienceChoice } from './AudienceChoice';
import { useAsk } from './ask-state';
import { OpenQuestions } from './OpenQuestions';
import { TakenQuestions } from './TakenQuestions';

export function AskView({ known, score }: ViewProps) {
  const audience = useAsk((state) => state.audience);
  const item = usePanel((state) => state.item);
  const place = useRef<HTMLDivElement>(null);
  const taken = known.questions.filter(({ answer }) => !answer).sort((a, b) => a.takenAt.localeCompare(b.takenAt));
  const waiting = new Set(taken.map((question) => question.item));
  const all = useMemo(() => openQuestions(score, audience), [score, audience]);
  const open = all.filter((question) => !waiting.has(question.item));

  // The view was opened for one item: reading and tabbing begin there.
  useEffect(() => {
    if (!item) return;
    const card = place.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
    const folded = card?.closest('details');
    if (folded) folded.open = true;
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }, [item]);

  return (
    <div ref={place} className={styles.view}>
      <TakenQuestions company={known.company.name} taken={taken} />
      <section className={styles.section} aria-labelledby="open-questions">
        <h2 id="open-questions">Worth asking</h2>
        <AudienceChoice />
        <OpenQuestions companyId={known.company.id} open={open} item={item} audience={audience} settled={!all.length} />
      </section>
      <Answered questions={known.questions} ledger={known.ledger} />
    </div>
  );
}
