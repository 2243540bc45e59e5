/** Decides how a message that went past Fivesight is noted on a person's page: who wrote, when, how, in which words. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { logMessage } from '../../../lib/people/log-message';
import { localDay } from '../../../lib/reading/calendar';
import { CHANNELS, type Channel, type Contact } from '../../../lib/records/contact';
import { MAX_MESSAGE_CHARS, type Message } from '../../../lib/records/message';
import { CHANNEL_NAMES } from '../../../lib/words/contact-words';
import { Choice } from '../templates/Choice';
import styles from './People.module.css';

const WHO = [
  ['received', 'They wrote'],
  ['sent', 'I wrote'],
] as const;

export interface NoteMessageProps {
  contact: Contact;
  /** What passed last: an answer is about the same. */
  latest: Message | null;
  onClose: () => void;
}

export function NoteMessage({ contact, latest, onClose }: NoteMessageProps) {
  const [today] = useState(() => localDay(new Date()) ?? '');
  const [state, setState] = useState<'received' | 'sent'>('received');
  const [day, setDay] = useState(today);
  const [channel, setChannel] = useState<Channel>(latest?.channel ?? contact.prefers ?? 'email');
  const [body, setBody] = useState('');
  const [tried, setTried] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const act = useLastAction((one) => one.act);
  useEffect(() => words.current?.focus(), []);
  const wrongDay = !day || day > today ? 'Choose a day that has come.' : undefined;
  const store = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrongDay) return;
    const answers = state === 'received' && latest?.state === 'sent' ? latest : null;
    const done = await act(
      logMessage({
        state,
        channel,
        body,
        contactId: contact.id,
        at: momentOn(day, today),
        occasion: answers?.occasion ?? 'other',
        applicationId: answers?.applicationId ?? null,
        companyId: answers?.companyId ?? contact.companyIds[0] ?? null,
        answersId: answers?.id ?? null,
      }),
    );
    if (done) onClose();
  };
  return (
    <form
      className={styles.add}
      noValidate
      aria-label={`Note a message: ${contact.name}`}
      onSubmit={(event) => void store(event)}
    >
      <Choice legend="Who" options={WHO} value={state} onChoose={setState} />
      <Field label="In their or your words" hint="As much as you want to remember.">
        {(control) => (
          <textarea
            {...control}
            ref={words}
            rows={4}
            maxLength={MAX_MESSAGE_CHARS}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label="Day" error={tried ? wrongDay : undefined}>
          {(control) => (
            <input {...control} type="date" max={today} value={day} onChange={(event) => setDay(event.target.value)} />
          )}
        </Field>
        <Field label="By">
          {(control) => (
            <select {...control} value={channel} onChange={(event) => setChannel(event.target.value as Channel)}>
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {CHANNEL_NAMES[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="actions">
        <Button look="main" type="submit">
          Note it
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

/** Today is now; an earlier day is told by its noon, which is that day whatever the clock change. */
function momentOn(day: string, today: string): string {
  return (day === today ? new Date() : new Date(`${day}T12:00`)).toISOString();
}
