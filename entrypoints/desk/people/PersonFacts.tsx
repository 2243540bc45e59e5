/** Decides how what is kept of a person is told, and how it is corrected: in one form, stored together. */
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { PersonForm } from '../../../components/people/PersonForm';
import { editContact } from '../../../lib/people/keep-contact';
import { contactOfDraft, draftOfContact, type PersonDraft } from '../../../lib/people/person-draft';
import type { Contact } from '../../../lib/records/contact';
import { CHANNEL_NAMES, CONTACT_ROLE_NAMES, WARMTH_NAMES } from '../../../lib/words/contact-words';
import styles from './People.module.css';

export function PersonFacts({ contact }: { contact: Contact }) {
  const [draft, setDraft] = useState<PersonDraft | null>(null);
  const turn = useRef<HTMLButtonElement>(null);
  const act = useLastAction((state) => state.act);
  const close = () => {
    setDraft(null);
    requestAnimationFrame(() => turn.current?.focus());
  };
  if (draft) {
    return (
      <section className={styles.part} aria-labelledby="who">
        <h2 id="who">Who they are</h2>
        <PersonForm
          label={`Edit ${contact.name}`}
          draft={draft}
          onType={(more) => setDraft({ ...draft, ...more })}
          onStore={async () => {
            if (await act(editContact(contact.id, contactOfDraft(draft)))) close();
          }}
          storeLabel="Store"
          others={<Button onClick={close}>Cancel</Button>}
        />
      </section>
    );
  }
  return (
    <section className={styles.part} aria-labelledby="who">
      <div className={styles.head}>
        <h2 id="who">Who they are</h2>
        <Button
          ref={turn}
          look="quiet"
          aria-label={`Edit ${contact.name}`}
          onClick={() => setDraft(draftOfContact(contact))}
        >
          Edit
        </Button>
      </div>
      <dl className={styles.facts}>
        {factsOf(contact).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {contact.email && (
          <div>
            <dt>E-mail</dt>
            <dd>
              <a href={`mailto:${encodeURIComponent(contact.email).replace('%40', '@')}`}>{contact.email}</a>
            </dd>
          </div>
        )}
      </dl>
      {!contact.prefers && <p className="quiet">Ask how they like to be reached.</p>}
    </section>
  );
}

function factsOf({ roles, warmth, howMet, mutual, prefers, keepInTouch }: Contact): [string, string][] {
  return [
    ['They are', roles.map((role) => CONTACT_ROLE_NAMES[role]).join(', ')],
    ['How well they know you', WARMTH_NAMES[warmth]],
    ['How you met', howMet ?? ''],
    ['You both know', mutual ?? ''],
    ['Likes to be reached by', prefers ? CHANNEL_NAMES[prefers] : ''],
    ['Keep in touch', keepInTouch ? 'Each quarter' : ''],
  ].filter((fact): fact is [string, string] => fact[1] !== '');
}
