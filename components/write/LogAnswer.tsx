/** Decides how an answer is noted beside the composer: when it came, and what it said. */
import { type FormEvent, useState } from 'react';
import { logMessage } from '../../lib/people/log-message';
import { happenedAt } from '../../lib/pipeline/stage-history';
import { localDay } from '../../lib/reading/calendar';
import { MAX_MESSAGE_CHARS } from '../../lib/records/message';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../autosave/unsaved-words';
import { Button } from '../Button';
import { Field } from '../Field';
import { useLastAction } from '../last-action/last-action';
import type { Desk } from './use-writing';
import styles from './write.module.css';

export function LogAnswer({ desk: { gathered } }: { desk: Desk }) {
  const { contact, about, messages } = gathered;
  const [today] = useState(() => localDay(new Date()) ?? '');
  const name = `answer ${about.contactId ?? about.applicationId ?? ''}`;
  const [words, setWords] = useState(() => unsavedSince(name, '') ?? '');
  const [on, setOn] = useState(today);
  const [error, setError] = useState<string>();
  const [open, setOpen] = useState(words !== '');
  const act = useLastAction((state) => state.act);
  if (!about.contactId && !about.applicationId) return null;
  const last = messages.find(({ state }) => state === 'sent') ?? null;

  const store = async (event: FormEvent) => {
    event.preventDefault();
    const when = happenedAt(on, new Date());
    if ('says' in when) return setError(when.says);
    setError(undefined);
    const { contactId, applicationId, companyId } = about;
    const done = await act(
      logMessage({
        state: 'received',
        occasion: last?.occasion ?? 'other',
        at: when.at,
        body: words.trim(),
        contactId,
        applicationId,
        companyId,
        answersId: last?.id ?? null,
        ...(last ? { channel: last.channel } : {}),
      }),
    );
    if (!done) return;
    forgetUnsaved(name);
    setWords('');
    setOpen(false);
  };
  return (
    <details className={styles.part} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{contact ? `${contact.name} answered` : 'They answered'}</h2>
      </summary>
      <form className={styles.inside} noValidate onSubmit={(event) => void store(event)}>
        <Field label="What they wrote" hint="As much as you want to keep.">
          {(control) => (
            <textarea
              {...control}
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
        <Field label="Day of the answer" error={error}>
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
