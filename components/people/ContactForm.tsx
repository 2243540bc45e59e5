/** Decides how a person is corrected: name, position, how to reach them, whether to keep in touch. Storing is the caller's. */
import { useEffect, useRef, useState } from 'react';
import type { ContactChange } from '../../lib/people/keep-contact';
import type { Contact } from '../../lib/records/contact';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './ContactCard.module.css';

export interface ContactFormProps {
  contact: Contact;
  /** Stores the changes; a sentence where they cannot be. */
  onStore: (change: ContactChange) => Promise<string | null>;
  onClose: () => void;
}

const FIELDS = [
  ['name', 'Name', 'text'],
  ['headline', 'Position', 'text'],
  ['howMet', 'How you met', 'text'],
  ['email', 'Email', 'email'],
  ['profileUrl', 'Address of their page', 'url'],
] as const;

export function ContactForm({ contact, onStore, onClose }: ContactFormProps) {
  const [typed, setTyped] = useState(() => ({
    name: contact.name,
    headline: contact.headline ?? '',
    howMet: contact.howMet ?? '',
    email: contact.email ?? '',
    profileUrl: contact.profileUrl ?? '',
  }));
  const [keepInTouch, setKeepInTouch] = useState(contact.keepInTouch);
  const [error, setError] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // It appears where the user has just asked to write.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const store = async () => {
    const { name, ...rest } = typed;
    const lines = Object.fromEntries(Object.entries(rest).map(([field, text]) => [field, text.trim() || null]));
    const refused = await onStore({ name, ...lines, keepInTouch });
    if (refused) setError(refused);
    else onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={`Edit ${contact.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      {FIELDS.map(([field, label, type]) => (
        <Field key={field} label={label}>
          {(control) => (
            <input
              {...control}
              type={type}
              value={typed[field]}
              maxLength={2_000}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <label className={styles.tick}>
        <input type="checkbox" checked={keepInTouch} onChange={(event) => setKeepInTouch(event.target.checked)} />
        Keep in touch: remind me to write now and then
      </label>
      <p role="alert">{error}</p>
      <div className={styles.ways}>
        <Button look="main" type="submit">
          Store
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
