/**
 * Decides how the person a message goes to is chosen: from those at hand, else by name or as somebody new. Everybody is
 * read only where the user asks for somebody else.
 */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { db } from '../../lib/db/database';
import { peopleToWriteTo } from '../../lib/people/find-recipients';
import type { Gathered } from '../../lib/people/gather-sources';
import { addContact } from '../../lib/people/keep-contact';
import type { Contact } from '../../lib/records/contact';
import { Button } from '../Button';
import { Field } from '../Field';
import { useLastAction } from '../last-action/last-action';
import { ContactChoice } from '../people/ContactChoice';
import styles from './write.module.css';

const SOMEBODY_ELSE = 'somebody else';

export interface PersonChoiceProps {
  gathered: Gathered;
  onChoose: (contactId: string | null) => void;
}

export function PersonChoice({ gathered, onChoose }: PersonChoiceProps) {
  const { about, contact, company, names } = gathered;
  const [searching, setSearching] = useState(false);
  const near = useLiveQuery(() => peopleToWriteTo(about.companyId, db), [about.companyId]);
  const met = [...names].filter(([id]) => id !== contact?.id);
  const shown = new Set([contact?.id, ...names.keys()]);
  const there = near?.there.filter(({ id }) => !shown.has(id)) ?? [];
  const lately = near?.lately.filter(({ id }) => !shown.has(id)) ?? [];
  const choose = (id: string | null) => {
    setSearching(false);
    onChoose(id);
  };
  return (
    <div className={styles.person}>
      <Field label="To">
        {(control) => (
          <select
            {...control}
            value={searching ? SOMEBODY_ELSE : (contact?.id ?? '')}
            onChange={({ target }) =>
              target.value === SOMEBODY_ELSE ? setSearching(true) : choose(target.value || null)
            }
          >
            <option value="">Nobody chosen yet</option>
            {contact && <option value={contact.id}>{contact.name}</option>}
            {met.length > 0 && (
              <optgroup label="From your rounds">
                {met.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
            <People label={`At ${company?.name ?? 'the company'}`} people={there} />
            <People label="Lately" people={lately} />
            <option value={SOMEBODY_ELSE}>Somebody else …</option>
          </select>
        )}
      </Field>
      {searching && <Search companyId={about.companyId} onChoose={choose} onLeave={() => setSearching(false)} />}
    </div>
  );
}

function People({ label, people }: { label: string; people: readonly Contact[] }) {
  if (people.length === 0) return null;
  return (
    <optgroup label={label}>
      {people.map(({ id, name, headline }) => (
        <option key={id} value={id}>
          {headline ? `${name}, ${headline.slice(0, 60)}` : name}
        </option>
      ))}
    </optgroup>
  );
}

interface SearchProps {
  companyId: string | null;
  onChoose: (id: string) => void;
  onLeave: () => void;
}

function Search({ companyId, onChoose, onLeave }: SearchProps) {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  // It appears where the user has just asked for it.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const people = useLiveQuery(() => db.contacts.toArray());
  const act = useLastAction((state) => state.act);
  const add = async (name: string, onPurpose: boolean) => {
    const adding = addContact({ name, companyIds: companyId ? [companyId] : [] }, { onPurpose });
    if (!(await act(adding))) return;
    const added = await adding;
    if (added.ok) onChoose(added.value.contact.id);
  };
  return (
    <div ref={box} className={styles.search}>
      <ContactChoice
        label="Their name"
        people={people ?? []}
        chosen={[]}
        companyId={companyId}
        typed={typed}
        onType={setTyped}
        onPick={onChoose}
        onLeaveOut={() => undefined}
        onAdd={(name, onPurpose) => void add(name, onPurpose)}
      />
      <Button look="quiet" onClick={onLeave}>
        Leave it as it was
      </Button>
    </div>
  );
}
