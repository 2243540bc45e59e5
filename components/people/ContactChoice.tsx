/** Decides how people are chosen by name, or added where nobody of that name is known. Storing is the caller's. */
import { useId } from 'react';
import { contactsNamed, likelySame } from '../../lib/people/find-contacts';
import type { Contact } from '../../lib/records/contact';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './ContactChoice.module.css';

/** People offered at once. */
const MOST_FOUND = 6;

export interface ContactChoiceProps {
  label: string;
  /** Everybody who is kept. */
  people: readonly Contact[];
  chosen: readonly string[];
  /** People of this company come first. */
  companyId: string | null;
  /** The name being typed; kept by the caller, who may ask for it to be finished. */
  typed: string;
  error?: string | undefined;
  onType: (name: string) => void;
  onPick: (id: string) => void;
  onLeaveOut: (id: string) => void;
  /** Adds a person of this name; `onPurpose` where one of that name is known. */
  onAdd: (name: string, onPurpose: boolean) => void;
}

export function ContactChoice(props: ContactChoiceProps) {
  const { label, people, chosen, companyId, typed, error, onType, onPick, onLeaveOut, onAdd } = props;
  const found = useId();
  const name = typed.replace(/\s+/g, ' ').trim();
  const open = people.filter(({ id }) => !chosen.includes(id));
  const offered = contactsNamed(open, name, companyId, MOST_FOUND);
  const known = name !== '' && likelySame(people, { name, companyIds: companyId ? [companyId] : [] }).length > 0;
  const [only] = offered.length === 1 ? offered : [];
  const enter = () => {
    if (name && only) onPick(only.id);
    else if (name && offered.length === 0 && !known) onAdd(name, false);
  };
  return (
    <div className={styles.choice}>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={`${label}: chosen`}>
          {chosen.map((id) => {
            const called = people.find((one) => one.id === id)?.name ?? 'Somebody you deleted';
            return (
              <li key={id}>
                {called}
                <Button look="quiet" aria-label={`Leave out ${called}`} onClick={() => onLeaveOut(id)}>
                  Leave out
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Field
        label={label}
        hint="Type a name. Whoever is new is added as you choose them."
        error={error}
        after={
          (offered.length > 0 || name) && (
            <ul id={found} className={styles.found} aria-label="People to choose from">
              {offered.map((contact) => (
                <li key={contact.id}>
                  <Button onClick={() => onPick(contact.id)}>{inWords(contact)}</Button>
                </li>
              ))}
              {name && (
                <li>
                  <Button onClick={() => onAdd(name, known)}>
                    {known ? `Add another “${name}”` : `Add “${name}” as somebody new`}
                  </Button>
                </li>
              )}
            </ul>
          )
        }
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            value={typed}
            maxLength={200}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !name) return;
              event.preventDefault();
              enter();
            }}
          />
        )}
      </Field>
    </div>
  );
}

function inWords({ name, headline }: Contact): string {
  return headline ? `${name}, ${headline}` : name;
}
