/** Decides how an answer is noted beside the composer: when it came, what it said, and what was learned from it. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type AnswerProblems, logAnswer } from '../../lib/people/log-answer';
import { localDay } from '../../lib/reading/calendar';
import { MAX_MESSAGE_CHARS } from '../../lib/records/message';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../autosave/unsaved-words';
import { Button } from '../Button';
import { Field } from '../Field';
import { useLastAction } from '../last-action/last-action';
import { Learned } from './Learned';
import {
  evidenceIn,
  forgetUnsavedLearned,
  isNothing,
  keepUnsavedLearned,
  type LearnedDraft,
  NOTHING_LEARNED,
  unsavedLearned,
} from './unsaved-learned';
import type { Desk } from './use-writing';
import styles from './write.module.css';

export function LogAnswer({ desk: { gathered } }: { desk: Desk }) {
  const { contact, company, about, messages } = gathered;
  const [today] = useState(() => localDay(new Date()) ?? '');
  const name = `answer ${about.contactId ?? about.applicationId ?? ''}`;
  const [words, setWords] = useState(() => unsavedSince(name, '') ?? '');
  const [learned, setLearned] = useState(() => unsavedLearned(name));
  const [on, setOn] = useState(today);
  const [problems, setProblems] = useState<AnswerProblems>({});
  const [open, setOpen] = useState(words !== '' || !isNothing(learned));
  const [tells, setTells] = useState(!isNothing(learned));
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLTextAreaElement>(null);
  const summary = useRef<HTMLElement>(null);
  const act = useLastAction((state) => state.act);
  useEffect(() => {
    if (!Object.keys(problems).length) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus();
  }, [problems]);
  if (!about.contactId && !about.applicationId) return null;
  const last = messages.find(({ state }) => state === 'sent') ?? null;

  const learn = (part: Partial<LearnedDraft>) => {
    const next = { ...learned, ...part };
    setLearned(next);
    keepUnsavedLearned(name, next);
  };
  const selected = () => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = answer.current ?? {};
    return value.slice(selectionStart, selectionEnd).trim();
  };
  const store = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const { contactId, applicationId, companyId } = about;
    const result = await logAnswer({
      occasion: last?.occasion ?? 'other',
      on,
      body: words.trim(),
      note: contact ? learned.note : '',
      evidence: evidenceIn(learned, company?.id ?? null),
      ...{ contactId, applicationId, companyId, answersId: last?.id ?? null },
      ...(last ? { channel: last.channel } : {}),
    });
    setBusy(false);
    const wrong = result.ok ? {} : result.problems;
    setProblems(wrong);
    if (wrong.note || wrong.quote || wrong.grade) setTells(true);
    if (Object.keys(wrong).length || !(await act(Promise.resolve(result)))) return;
    forgetUnsaved(name);
    forgetUnsavedLearned(name);
    setWords('');
    setLearned(NOTHING_LEARNED);
    setTells(false);
    setOpen(false);
    summary.current?.focus();
  };
  return (
    <details className={styles.part} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>
        <h2>{contact ? `${contact.name} answered` : 'They answered'}</h2>
      </summary>
      <form ref={form} className={styles.inside} noValidate onSubmit={(event) => void store(event)}>
        <Field label="What they wrote" hint="As much as you want to keep." error={problems.body}>
          {(control) => (
            <textarea
              {...control}
              ref={answer}
              rows={4}
              maxLength={MAX_MESSAGE_CHARS}
              value={words}
              onChange={({ target }) => {
                setWords(target.value);
                keepUnsaved(name, target.value);
              }}
            />
          )}
        </Field>
        <Learned
          {...{ contact, company, learned, problems, selected }}
          open={tells}
          onOpen={setTells}
          onChange={learn}
        />
        <Field label="Day of the answer" error={problems.on}>
          {(control) => (
            <input {...control} type="date" max={today} value={on} onChange={({ target }) => setOn(target.value)} />
          )}
        </Field>
        <div className={styles.ways}>
          <Button type="submit">Note the answer</Button>
        </div>
      </form>
    </details>
  );
}
