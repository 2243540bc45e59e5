/** Decides how a reminder of the user's own is set: what, on which day and hour, and about what if about anything. */
import { type FormEvent, useRef, useState } from 'react';
import { remind } from '../../lib/follow-ups/decide';
import { enteredInstant } from '../../lib/pipeline/round-entry';
import { forgetUnsaved, unsavedSince } from '../autosave/unsaved-words';
import { Button } from '../Button';
import { Field } from '../Field';
import { useLastAction } from '../last-action/last-action';
import { AboutChoice, type Chosen } from './AboutChoice';
import { keepWhile } from './keep-while';
import { localMinute } from './local-minute';
import type { Queue } from './queue';
import styles from './today.module.css';

const NAME = 'new reminder';
const DAY_MS = 86_400_000;

export function RemindForm({ queue }: { queue: Queue }) {
  const [open, setOpen] = useState(() => unsavedSince(NAME, '') !== null);
  const turn = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    turn.current?.focus();
  };
  return (
    <>
      <Button ref={turn} data-remind aria-expanded={open} onClick={() => setOpen(!open)}>
        Remind me
      </Button>
      {open && <Fields queue={queue} onClose={close} />}
    </>
  );
}

function Fields({ queue: { zone, policy }, onClose }: { queue: Queue; onClose: () => void }) {
  const [text, setText] = useState(() => unsavedSince(NAME, '') ?? '');
  const [day, setDay] = useState(() => localMinute(new Date(Date.now() + DAY_MS), zone).slice(0, 10));
  const [hour, setHour] = useState(() => hourFrom(policy.quietUntil));
  const [about, setAbout] = useState<Chosen | null>(null);
  const [problems, setProblems] = useState<{ text?: string; when?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  const act = useLastAction((state) => state.act);

  const store = async () => {
    const entered = enteredInstant(`${day}T${hour}`, zone);
    const wrong = {
      ...(text.trim() ? {} : { text: 'Say what to be reminded of.' }),
      ...whyNoTime(entered),
    };
    setProblems(wrong);
    if ('says' in entered || Object.keys(wrong).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const own = {
      text,
      dueAt: entered.at,
      applicationId: about?.applicationId ?? null,
      contactId: about?.contactId ?? null,
      companyId: about?.companyId ?? null,
    };
    if (!(await act(remind(own)))) return;
    forgetUnsaved(NAME);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store();
  };
  return (
    <form ref={form} className={styles.remind} noValidate aria-label="New reminder" onSubmit={submit}>
      <Field label="What" required error={problems.text}>
        {(control) => (
          <input
            {...control}
            ref={focusOnce}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              keepWhile(NAME, event.target.value);
            }}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label="Day" required error={problems.when}>
          {(control) => <input {...control} type="date" value={day} onChange={(event) => setDay(event.target.value)} />}
        </Field>
        <Field label="Hour" required>
          {(control) => (
            <input {...control} type="time" value={hour} onChange={(event) => setHour(event.target.value)} />
          )}
        </Field>
      </div>
      <AboutChoice chosen={about} onChoose={setAbout} />
      <div className={styles.ways}>
        <Button type="submit" look="main">
          Keep the reminder
        </Button>
        <Button onClick={onClose}>Put aside</Button>
      </div>
    </form>
  );
}

/** It appears where the user has just asked to write; a draft that waited does not take the keyboard. */
function focusOnce(field: HTMLInputElement | null): void {
  if (document.activeElement?.matches('[data-remind]')) field?.focus();
}

function whyNoTime(entered: ReturnType<typeof enteredInstant>): { when?: string } {
  if ('says' in entered) return { when: entered.says };
  return Date.parse(entered.at) > Date.now() ? {} : { when: 'That has passed. Choose a time to come.' };
}

/** Nine o'clock, or when quiet hours end if that is later. */
function hourFrom(quietUntil: number): string {
  const minute = Math.max(9 * 60, quietUntil);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
