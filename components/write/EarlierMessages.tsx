/** Decides how earlier messages are looked up while writing: folded, read only when opened, the newest first. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/database';
import { OCCASION_RULES } from '../../lib/drafts/occasions';
import { type EarlierMessage, earlierMessages } from '../../lib/people/find-messages';
import type { Gathered } from '../../lib/people/gather-sources';
import { countInWords } from '../../lib/words/count-words';
import { dayInWords } from '../../lib/words/value-words';
import styles from './write.module.css';

/** Most messages of each list shown. */
const MOST = 20;

export function EarlierMessages({ gathered }: { gathered: Gathered }) {
  const [open, setOpen] = useState(false);
  const { contact, company, about } = gathered;
  if (!contact && !company) return null;
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>Earlier messages</h2>
      </summary>
      {open && <Lists about={about} name={contact?.name ?? null} company={company?.name ?? null} />}
    </details>
  );
}

function Lists({ about, name, company }: { about: Gathered['about']; name: string | null; company: string | null }) {
  const { contactId, companyId, applicationId } = about;
  const found = useLiveQuery(
    () => earlierMessages({ contactId, companyId, applicationId }, MOST, db),
    [contactId, companyId, applicationId],
  );
  if (!found) return null;
  if (found.theirs.length + found.others.length === 0) return <p>None yet.</p>;
  return (
    <div className={styles.inside}>
      {found.theirs.length > 0 && <List heading={`With ${name ?? 'them'}`} messages={found.theirs} />}
      {found.others.length > 0 && (
        <List
          heading={name ? `With others at ${company ?? 'the company'}` : `At ${company ?? 'the company'}`}
          messages={found.others}
        />
      )}
      {found.more > 0 && (
        <p className={styles.quiet}>{countInWords(found.more, 'older one', 'older ones')} not shown.</p>
      )}
    </div>
  );
}

function List({ heading, messages }: { heading: string; messages: readonly EarlierMessage[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul className={styles.earlier}>
        {messages.map(({ message, who }) => (
          <li key={message.id}>
            <details>
              <summary>
                {message.state === 'sent' ? 'You' : (who ?? 'They')}, {dayInWords(message.at ?? message.createdAt)}:{' '}
                {message.occasion === 'other' || message.state === 'received'
                  ? message.subject || message.body.slice(0, 60) || 'no words kept'
                  : OCCASION_RULES[message.occasion].title}
              </summary>
              {message.subject && <p className={styles.subject}>{message.subject}</p>}
              <p className={styles.body}>{message.body || 'No words were kept.'}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
