/** Decides how the answer to a question is entered: the words, how far they go, and who said them where and when. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { type AnswerDraft, answerOf, answerProblems } from '../../../lib/company-fit/answer-draft';
import { itemNamed } from '../../../lib/company-fit/framework';
import { answerQuestion } from '../../../lib/company-fit/ledger/taken-questions';
import { localDay } from '../../../lib/reading/calendar';
import type { TakenQuestion } from '../../../lib/records/taken-question';
import { ANSWER_REACHES } from '../../../lib/words/company-fit-words';
import { useHold } from '../use-hold';
import styles from './AnswerForm.module.css';
import { draftOf, forgetDraft, keepDraft } from './answer-words';
import { useAsk } from './ask-state';
import { ReachChoice } from './ReachChoice';

export interface AnswerFormProps {
  question: TakenQuestion;
  /** Puts the form aside; what was written stays for the next time. */
  onClose: () => void;
  onStored: () => void;
}

export function AnswerForm({ question, onClose, onStored }: AnswerFormProps) {
  const [today] = useState(() => localDay(new Date()) ?? '');
  const [draft, setDraft] = useState(() =>
    draftOf(question, useAsk.getState().conversation ?? { who: '', source: 'conversation', on: today }),
  );
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const act = useLastAction((state) => state.act);
  useHold(draft.words.trim() !== '');
  // It appears where the user has just asked to write; a draft that waited does not take the keyboard.
  useEffect(() => {
    if (document.activeElement?.matches('[data-answer]')) form.current?.querySelector('textarea')?.focus();
  }, []);

  const problems = tried ? answerProblems(draft, today) : {};
  const change = (part: Partial<AnswerDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(question, next);
  };
  const store = async () => {
    setTried(true);
    if (Object.keys(answerProblems(draft, today)).length > 0) return focusOnProblem(form);
    if (!(await act(answerQuestion(question.id, answerOf(draft))))) return;
    forgetDraft(question);
    useAsk.setState({ conversation: { who: draft.who, source: draft.source, on: draft.on } });
    onStored();
  };
  const storeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void store();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={`Answer: ${question.text}`}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="What they said" error={problems.words} hint={`Would count: ${itemNamed(question.item).counts}`}>
        {(control) => (
          <textarea
            {...control}
            onKeyDown={storeByKey}
            rows={4}
            value={draft.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </Field>
      <ReachChoice
        reaches={ANSWER_REACHES}
        chosen={draft.reach}
        error={problems.reach}
        onChoose={(reach) => change({ reach })}
      />
      <Field label="Who said it" error={problems.who} hint="A name or a role, if you like.">
        {(control) => (
          <input {...control} value={draft.who} onChange={(event) => change({ who: event.target.value })} />
        )}
      </Field>
      <div className={styles.pair}>
        <Where chosen={draft.source} onChoose={(source) => change({ source })} />
        <Field label="Day" error={problems.on}>
          {(control) => (
            <input
              {...control}
              type="date"
              max={today}
              value={draft.on}
              onChange={(event) => change({ on: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className={styles.actions}>
        <Button type="submit" look="main">
          Store the answer
        </Button>
        <Button onClick={onClose}>Put aside</Button>
      </div>
    </form>
  );
}

function Where({
  chosen,
  onChoose,
}: {
  chosen: AnswerDraft['source'];
  onChoose: (one: AnswerDraft['source']) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        Where
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onChoose(event.target.value === 'interview' ? 'interview' : 'conversation')}
      >
        <option value="conversation">In a conversation</option>
        <option value="interview">In an interview</option>
      </select>
    </div>
  );
}

/** The first field that must be put right, once its message stands beside it. */
function focusOnProblem(form: { current: HTMLFormElement | null }): void {
  requestAnimationFrame(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus();
  });
}
