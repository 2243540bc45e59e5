/** Decides how something that happened elsewhere is told: what, when, with whom, in a few words. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Subject } from '../../lib/follow-ups/names';
import type { About, Due } from '../../lib/follow-ups/policy/due';
import { mayWrite, type Permission } from '../../lib/follow-ups/policy/may-write';
import { enteredInstant } from '../../lib/pipeline/round-entry';
import { forgetUnsaved, unsavedSince } from '../autosave/unsaved-words';
import { Button } from '../Button';
import { Field } from '../Field';
import { useLastAction } from '../last-action/last-action';
import { decideOn } from './decide-on';
import { keepWhile } from './keep-while';
import { localMinute } from './local-minute';
import type { Queue } from './queue';
import { useQueueState } from './queue-state';
import { Refused } from './Refused';
import { focusRow, rowAround } from './rows-in-view';
import { answeredBy, HAPPENED, type Happened, occasionOf, storeLog, whatMayHappen } from './store-log';
import styles from './today.module.css';
import { usePeople } from './use-people';

export interface LogFormProps {
  /** Left out where an application only waits. */
  due?: Due;
  /** What comes next for it then. */
  next?: Due | undefined;
  about: About;
  subject: Subject;
  queue: Queue;
  named: string;
  /** Left out in a row of the queue, which folds by itself. */
  onClose?: () => void;
}

export function LogForm({ due, next = due, about, subject, queue, named, onClose }: LogFormProps) {
  const { zone, facts, policy } = queue;
  const choices = whatMayHappen(due);
  const name = `log ${due?.key ?? about.applicationId}`;
  const [happened, setHappened] = useState<Happened>(choices[0] ?? 'answered');
  const [when, setWhen] = useState(() => localMinute(new Date(), zone));
  const [contactId, setContactId] = useState(about.contactId ?? '');
  const [words, setWords] = useState(() => unsavedSince(name, '') ?? '');
  const [error, setError] = useState<string>();
  const [refused, setRefused] = useState<Extract<Permission, { allowed: false }> | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const people = usePeople(subject.companyId, about.contactId ?? null);
  const ofRound = happened.startsWith('round-');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const close = () => {
    const row = rowAround(form.current);
    if (row) focusRow(row);
    useQueueState.getState().fold();
    onClose?.();
  };
  const store = async (allTheSame: boolean) => {
    const entered = enteredInstant(when, zone);
    const wrong = 'says' in entered ? entered.says : whyNotYet(entered.at);
    setError(ofRound || happened === 'nothing' ? undefined : wrong);
    if (wrong && !ofRound && happened !== 'nothing') {
      form.current?.querySelector<HTMLElement>('input[type="datetime-local"]')?.focus();
      return;
    }
    const at = 'at' in entered ? entered.at : new Date().toISOString();
    if (happened === 'wrote' && !allTheSame) {
      const answersId = answeredBy(next);
      const wish = {
        occasion: occasionOf(next),
        ...(contactId ? { contactId } : {}),
        ...(about.applicationId ? { applicationId: about.applicationId } : {}),
        ...(answersId ? { answersId } : {}),
      };
      const permission = mayWrite(facts, policy, wish, new Date(at), zone);
      if (!permission.allowed) {
        setRefused(permission);
        return;
      }
    }
    const told = { happened, at, zone, contactId: contactId || null, words: words.trim() };
    const work = storeLog(told, about, subject.companyId, due, next);
    if (!(await (due ? decideOn([due.key], work) : useLastAction.getState().act(work)))) return;
    forgetUnsaved(name);
    onClose?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store(false);
  };
  return (
    <form ref={form} className={styles.unfolded} noValidate aria-label={`Log: ${named}`} onSubmit={submit}>
      <Field label="What happened" group>
        {({ id }) => (
          <div className={styles.choices}>
            {choices.map((one) => (
              <label key={one}>
                <input type="radio" name={id} checked={one === happened} onChange={() => setHappened(one)} />
                {HAPPENED[one]}
              </label>
            ))}
          </div>
        )}
      </Field>
      {!ofRound && happened !== 'nothing' && (
        <>
          <div className={styles.pair}>
            <Field label="When" error={error}>
              {(control) => (
                <input
                  {...control}
                  type="datetime-local"
                  value={when}
                  onChange={(event) => setWhen(event.target.value)}
                />
              )}
            </Field>
            <Field label="With whom">
              {(control) => (
                <select {...control} value={contactId} onChange={(event) => setContactId(event.target.value)}>
                  <option value="">Nobody in particular</option>
                  {people.map((person) => (
                    <option key={person.id} value={person.id}>
                      {person.name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          <Field label="In a few words">
            {(control) => (
              <textarea
                {...control}
                rows={2}
                value={words}
                onChange={(event) => {
                  setWords(event.target.value);
                  keepWhile(name, event.target.value);
                }}
              />
            )}
          </Field>
        </>
      )}
      {refused && (
        <Refused
          refused={refused}
          queue={queue}
          onLeave={() => setRefused(null)}
          allTheSame={<Button onClick={() => void store(true)}>Log it all the same</Button>}
        />
      )}
      <div className={styles.ways}>
        <Button type="submit" look="main">
          Log it
        </Button>
        <Button onClick={close}>Put aside</Button>
      </div>
    </form>
  );
}

function whyNotYet(at: string): string | undefined {
  return Date.parse(at) > Date.now() + 60_000 ? 'That is still to come. Choose a time that has passed.' : undefined;
}
