/** Decides how a text leaves: copied, through the mail program, on their page; and how it is marked as sent or let go of. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { CHANNEL_RULES } from '../../lib/drafts/channels';
import { discardDraft } from '../../lib/people/keep-draft';
import { markSent, whyNotSent } from '../../lib/people/mark-sent';
import { mailtoAddress, pageOf, plainText } from '../../lib/people/ways-to-send';
import { draftIdOf } from '../../lib/people/write-about';
import { localDay } from '../../lib/reading/calendar';
import type { Message } from '../../lib/records/message';
import { Button } from '../Button';
import { CopyButton } from '../company-fit/CopyButton';
import { Field } from '../Field';
import { useLastAction } from '../last-action/last-action';
import { forgetUnsavedDraft } from './unsaved-draft';
import type { Composer } from './use-composer';
import type { Desk } from './use-writing';
import styles from './write.module.css';

export interface WaysOutProps {
  desk: Desk;
  composer: Composer;
  /** Brings the user to the first blank that is open. */
  onBlank: () => void;
  onSent: (message: Message) => void;
}

export function WaysOut({ desk, composer, onBlank, onSent }: WaysOutProps) {
  const { contact, about } = desk.gathered;
  const { channel, subject, body } = composer.composed;
  const [marking, setMarking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const act = useLastAction((state) => state.act);
  const opener = useRef<HTMLButtonElement>(null);
  const leaving = { subject: CHANNEL_RULES[channel].subjectMost === null ? null : subject, body };
  const page = pageOf(contact);
  const begin = () => {
    const open = whyNotSent({ subject: leaving.subject ?? '', body });
    setFailure(open ?? undefined);
    if (open) onBlank();
    else setMarking(true);
  };
  const mark = async (on: string) => {
    await composer.flush();
    const draft = { ...composer.asKept(), subject: leaving.subject ?? '' };
    const marked = markSent(draft, on);
    const done = await marked;
    if (!done.ok) return setFailure(done.says);
    forgetUnsavedDraft(draftIdOf(about, desk.occasion));
    await act(marked);
    onSent(done.value.message);
  };
  const discard = async () => {
    await composer.flush();
    await act(discardDraft(about, desk.occasion));
  };
  return (
    <section className={styles.out} aria-label="Send it">
      {marking ? (
        <SentOn
          failure={failure}
          onMark={mark}
          onLeave={() => {
            setMarking(false);
            setFailure(undefined);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      ) : (
        <>
          {failure && whyNotSent(leaving.subject === null ? { subject: '', body } : { subject, body }) && (
            <p role="alert" className={styles.wrong}>
              {failure}
            </p>
          )}
          <div className={styles.ways}>
            <CopyButton words="Copy" text={() => plainText(leaving)} />
            {channel === 'email' && (
              <a href={mailtoAddress(leaving, contact?.email ?? null)}>Open in the mail program</a>
            )}
            {page && (
              <a href={page} target="_blank" rel="noreferrer">
                Open their page
              </a>
            )}
            <Button ref={opener} look="main" onClick={begin}>
              Mark as sent …
            </Button>
            {composer.isTheirs && (
              <Button look="quiet" onClick={() => void discard()}>
                Discard the draft
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface SentOnProps {
  failure: string | undefined;
  onMark: (on: string) => Promise<void>;
  onLeave: () => void;
}

function SentOn({ failure, onMark, onLeave }: SentOnProps) {
  const [today] = useState(() => localDay(new Date()) ?? '');
  const [on, setOn] = useState(today);
  const [busy, setBusy] = useState(false);
  const heading = useId();
  const day = useRef<HTMLInputElement>(null);
  useEffect(() => day.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    await onMark(on);
    setBusy(false);
  };
  return (
    <form className={styles.sentOn} aria-labelledby={heading} noValidate onSubmit={(event) => void submit(event)}>
      <p id={heading}>When did you send it?</p>
      <Field label="Sent on" error={failure} hint="It is kept exactly as it stands here.">
        {(control) => (
          <input
            {...control}
            ref={day}
            type="date"
            max={today}
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        )}
      </Field>
      <div className={styles.ways}>
        <Button look="main" type="submit" disabled={busy}>
          Mark as sent
        </Button>
        <Button onClick={onLeave}>Not yet</Button>
      </div>
    </form>
  );
}
