/** Decides how a person is added by typing: what is unfinished survives, and somebody known already is pointed out. */
import { useState } from 'react';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../../../components/autosave/unsaved-words';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { PersonForm } from '../../../components/people/PersonForm';
import { contactsLike } from '../../../lib/people/find-contacts';
import { addContact } from '../../../lib/people/keep-contact';
import { BLANK_PERSON, contactOfDraft, draftTyped } from '../../../lib/people/person-draft';
import type { Contact } from '../../../lib/records/contact';
import { personPlace } from '../places';
import styles from './People.module.css';

const UNSAVED = 'new person';

export function hasUnfinishedPerson(): boolean {
  return unsavedSince(UNSAVED, '') !== null;
}

export function AddPerson({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftTyped(unsavedSince(UNSAVED, '')) ?? BLANK_PERSON);
  const [known, setKnown] = useState<Contact | null>(null);
  const act = useLastAction((state) => state.act);
  const store = async (onPurpose: boolean) => {
    const person = contactOfDraft(draft);
    const [same] = onPurpose ? [] : await contactsLike(person).catch(() => []);
    if (same) return setKnown(same);
    const adding = addContact(person, { onPurpose });
    const [done, added] = await Promise.all([act(adding), adding]);
    if (!done || !added.ok) return;
    forgetUnsaved(UNSAVED);
    location.hash = personPlace(added.value.contact.id);
  };
  return (
    <section className={styles.add} aria-labelledby="add-person">
      <h2 id="add-person">Add a person</h2>
      <PersonForm
        label="New person"
        draft={draft}
        onType={(more) => {
          const next = { ...draft, ...more };
          setDraft(next);
          setKnown(null);
          keepUnsaved(UNSAVED, JSON.stringify(next));
        }}
        onStore={() => store(false)}
        storeLabel="Add person"
        refusal={
          known && (
            <p>
              You keep <a href={personPlace(known.id)}>{known.name}</a> already.{' '}
              <Button look="quiet" onClick={() => void store(true)}>
                Add another {known.name}
              </Button>
            </p>
          )
        }
        others={
          <Button
            onClick={() => {
              forgetUnsaved(UNSAVED);
              onClose();
            }}
          >
            Cancel
          </Button>
        }
      />
    </section>
  );
}
