/** Decides how a person of a round unfolds: who they are, notes, corrections. */
import { useRef, useState } from 'react';
import type { useLastAction } from '../../../components/last-action/last-action';
import { ContactCard } from '../../../components/people/ContactCard';
import { ContactForm } from '../../../components/people/ContactForm';
import { editContact, keepContactNotes, removeContact } from '../../../lib/people/keep-contact';
import type { Contact } from '../../../lib/records/contact';
import styles from './application.module.css';
import { Fold } from './Fold';

type Act = ReturnType<typeof useLastAction.getState>['act'];

/** `contact`: null where they were deleted. */
export function Interviewer({ contact, act }: { contact: Contact | null; act: Act }) {
  const [editing, setEditing] = useState(false);
  const head = useRef<HTMLElement>(null);
  if (!contact) return <span className={styles.quiet}>Somebody you deleted</span>;
  const close = () => {
    head.current?.focus();
    setEditing(false);
  };
  return (
    <Fold ref={head} title={contact.name} says={contact.headline ?? ''} level={null}>
      {editing ? (
        <ContactForm
          contact={contact}
          onClose={close}
          onStore={async (change) => {
            const done = await editContact(contact.id, change);
            if (!done.ok) return done.says;
            await act(Promise.resolve(done));
            return null;
          }}
        />
      ) : (
        <ContactCard
          contact={contact}
          onNotes={(notes) => keepContactNotes(contact.id, notes)}
          onEdit={() => setEditing(true)}
          onDelete={() => void act(removeContact(contact.id))}
        />
      )}
    </Fold>
  );
}
