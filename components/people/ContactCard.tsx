/** Decides how one person is shown: who they are, how to reach them, notes saved as they are written. Storing is the caller's. */
import type { Result } from '../../lib/capture/result';
import type { Contact } from '../../lib/records/contact';
import { AutosavedText } from '../autosave/AutosavedText';
import { Button } from '../Button';
import styles from './ContactCard.module.css';

export interface ContactCardProps {
  contact: Contact;
  onNotes: (notes: string) => Promise<Result<null>>;
  onEdit: () => void;
  onDelete: () => void;
}

export function ContactCard({ contact, onNotes, onEdit, onDelete }: ContactCardProps) {
  const { id, name, headline, howMet, email, profileUrl, keepInTouch, notes, updatedAt } = contact;
  return (
    <div className={styles.card}>
      {headline && <p>{headline}</p>}
      {howMet && <p className={styles.quiet}>How you met: {howMet}</p>}
      {(email || profileUrl) && (
        <p className={styles.ways}>
          {email && <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>}
          {profileUrl && (
            <a href={profileUrl} target="_blank" rel="noreferrer">
              Their page
            </a>
          )}
        </p>
      )}
      {keepInTouch && <p className={styles.quiet}>You keep in touch with them.</p>}
      <AutosavedText
        label={`About ${name}`}
        multiline
        rows={2}
        name={`contact ${id}`}
        stored={notes}
        storedAt={updatedAt}
        isSame={(one, other) => one === other}
        save={onNotes}
      />
      <div className={styles.ways}>
        <Button look="quiet" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
        <Button look="quiet" aria-label={`Delete ${name}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </div>
  );
}
