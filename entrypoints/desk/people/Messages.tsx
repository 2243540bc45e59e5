/** Decides how what passed between the user and a person is told, newest first, and how an answer is noted. */
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { OCCASION_RULES } from '../../../lib/drafts/occasions';
import type { KnownPerson } from '../../../lib/people/known-person';
import type { Contact } from '../../../lib/records/contact';
import type { Message, Occasion } from '../../../lib/records/message';
import { CHANNEL_NAMES } from '../../../lib/words/contact-words';
import { dayInWords } from '../../../lib/words/value-words';
import { postingPlace, writePlace } from '../places';
import { NoteMessage } from './NoteMessage';
import styles from './People.module.css';

/** Messages shown at once. */
const SHOWN = 20;
/** Those that stand open. */
const OPEN = 1;

type MessagesProps = Pick<KnownPerson, 'messages' | 'drafts' | 'postings'> & { contact: Contact };

export function Messages({ contact, messages, drafts, postings }: MessagesProps) {
  const [most, setMost] = useState(SHOWN);
  const [noting, setNoting] = useState(false);
  const turn = useRef<HTMLButtonElement>(null);
  const close = () => {
    setNoting(false);
    requestAnimationFrame(() => turn.current?.focus());
  };
  return (
    <section className={styles.messages} aria-labelledby="messages">
      <div className={styles.head}>
        <h2 id="messages">Messages</h2>
        {!noting && (
          <Button ref={turn} onClick={() => setNoting(true)}>
            Note a message
          </Button>
        )}
      </div>
      {noting && <NoteMessage contact={contact} latest={messages[0] ?? null} onClose={close} />}
      {drafts.map((draft) => (
        <p key={draft.id}>
          <a href={writePlace(whereOf(draft, contact.id))}>Go on with your draft: {occasionInWords(draft.occasion)}</a>
        </p>
      ))}
      {messages.length === 0 && <p className="quiet">Nothing has passed between you yet.</p>}
      <ol className={styles.list}>
        {messages.slice(0, most).map((message, index) => (
          <li key={message.id}>
            <details open={index < OPEN}>
              <summary>
                {message.state === 'sent' ? 'You wrote' : 'They wrote'}, {dayInWords(message.at ?? message.createdAt)}{' '}
                <span className="quiet">
                  {occasionInWords(message.occasion)} · {CHANNEL_NAMES[message.channel]}
                </span>
              </summary>
              <About posting={postings.get(message.applicationId ?? '')} />
              {message.subject && <p className={styles.subject}>{message.subject}</p>}
              <p className={styles.body}>{message.body || <span className="quiet">No words were kept.</span>}</p>
            </details>
          </li>
        ))}
      </ol>
      {messages.length > most && (
        <div>
          <Button onClick={() => setMost(most + SHOWN)}>Show older messages</Button>
        </div>
      )}
    </section>
  );
}

function About({ posting }: { posting: { id: string; title: string; companyName: string } | undefined }) {
  if (!posting) return null;
  return (
    <p className="quiet">
      About{' '}
      <a href={postingPlace(posting.id)}>
        {posting.title}, {posting.companyName}
      </a>
    </p>
  );
}

function whereOf({ occasion, applicationId, roundId }: Message, contactId: string) {
  return { occasion, contactId, ...(applicationId && { applicationId }), ...(roundId && { roundId }) };
}

function occasionInWords(occasion: Occasion): string {
  return occasion === 'other' ? 'Something else' : OCCASION_RULES[occasion].title;
}
