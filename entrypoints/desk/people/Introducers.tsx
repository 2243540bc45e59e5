/** Decides how it is told who could introduce the user to a person, and how that is kept. */
import { useMemo, useState } from 'react';
import { useLastAction } from '../../../components/last-action/last-action';
import { ContactChoice } from '../../../components/people/ContactChoice';
import { addContact, editContact } from '../../../lib/people/keep-contact';
import { waysTo } from '../../../lib/people/ways-to';
import type { Contact } from '../../../lib/records/contact';
import { personPlace } from '../places';
import styles from './People.module.css';

export function Introducers({ contact, all }: { contact: Contact; all: readonly Contact[] }) {
  const [typed, setTyped] = useState('');
  const act = useLastAction((state) => state.act);
  const { id, introducerIds } = contact;
  const others = useMemo(() => all.filter((one) => one.id !== id), [all, id]);
  const pick = async (who: string) => {
    if (await act(editContact(id, { introducerIds: [...introducerIds, who] }))) setTyped('');
  };
  const add = async (name: string, onPurpose: boolean) => {
    const added = await addContact({ name, warmth: 'warm' }, { onPurpose });
    if (added.ok) await pick(added.value.contact.id);
    else await act(Promise.resolve(added));
  };
  return (
    <section className={styles.part} aria-labelledby="ways">
      <h2 id="ways">Who could introduce you</h2>
      <Ways contact={contact} all={all} />
      <ContactChoice
        label="People who know them"
        people={others}
        chosen={introducerIds}
        companyId={null}
        typed={typed}
        onType={setTyped}
        onPick={(who) => void pick(who)}
        onLeaveOut={(who) => void act(editContact(id, { introducerIds: introducerIds.filter((one) => one !== who) }))}
        onAdd={(name, onPurpose) => void add(name, onPurpose)}
      />
    </section>
  );
}

function Ways({ contact, all }: { contact: Contact; all: readonly Contact[] }) {
  const ways = useMemo(() => waysTo(contact, new Map(all.map((one) => [one.id, one]))), [contact, all]);
  const { name, mutual } = contact;
  if (ways.length === 0 && !mutual) return <p className="quiet">No way to them is known yet.</p>;
  return (
    <ul aria-label={`Ways to ${name}`}>
      {ways.map((way) => (
        <li key={way.map(({ id }) => id).join(' ')} className={styles.way}>
          You{' '}
          {way.map((between) => (
            <span key={between.id}>
              <Then /> <a href={personPlace(between.id)}>{between.name}</a>
              {between.warmth === 'cold' && <span className="quiet"> (does not know you yet)</span>}{' '}
            </span>
          ))}
          <Then /> {name}
        </li>
      ))}
      {mutual && (
        <li className={styles.way}>
          You <Then /> {mutual} <span className="quiet">(no contact of yours)</span> <Then /> {name}
        </li>
      )}
    </ul>
  );
}

function Then() {
  return (
    <>
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">then</span>
    </>
  );
}
