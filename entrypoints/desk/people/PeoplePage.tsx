/** Decides how people are listed: found by typing, fifty at a time, and the way to add one. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { EmptyNote } from '../../../components/Note';
import { db } from '../../../lib/db/database';
import { lastAdded } from '../../../lib/people/last-added';
import { type ListedPerson, listPeople, peopleMatching } from '../../../lib/people/list-people';
import { CONTACT_ROLE_NAMES, WARMTH_NAMES } from '../../../lib/words/contact-words';
import { countInWords } from '../../../lib/words/count-words';
import { personPlace } from '../places';
import { useTitle } from '../use-title';
import { AddPerson, hasUnfinishedPerson } from './AddPerson';
import styles from './People.module.css';
import { usePeopleView } from './people-view';

export function PeoplePage() {
  useTitle('People');
  useUndoOfAdded();
  const list = useLiveQuery(async () => {
    const [contacts, companies] = await Promise.all([db.contacts.toArray(), db.companies.toArray()]);
    return listPeople(contacts, companies);
  });
  const [adding, setAdding] = useState(hasUnfinishedPerson);
  const turn = useRef<HTMLButtonElement>(null);
  if (!list) return null;
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => turn.current?.focus());
  };
  return (
    <div className="page">
      <h1>People</h1>
      {!adding && (
        <div className="actions">
          <Button ref={turn} onClick={() => setAdding(true)}>
            Add a person
          </Button>
        </div>
      )}
      {adding && <AddPerson onClose={close} />}
      {list.length === 0 ? (
        <EmptyNote>
          Nobody is kept yet. Add a person here, select a name on a page and choose “Add to contacts”, or press the
          Fivesight button on somebody’s profile.
        </EmptyNote>
      ) : (
        <PeopleList list={list} />
      )}
    </div>
  );
}

function PeopleList({ list }: { list: readonly ListedPerson[] }) {
  const { typed, rows, type, showMore } = usePeopleView();
  const asked = useDeferredValue(typed);
  const found = useMemo(() => peopleMatching(list, asked), [list, asked]);
  const id = useId();
  const all = countInWords(list.length, 'person', 'people');
  return (
    <>
      <search className="filter">
        <label htmlFor={id}>Find somebody</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={typed}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value)}
        />
        <p id={`${id}-hint`} className="quiet">
          By name, position, company or what they are to you.
        </p>
        <output htmlFor={id} className="count">
          {asked.trim() ? `${new Intl.NumberFormat().format(found.length)} of ${all}` : all}
        </output>
      </search>
      {found.length === 0 ? (
        <EmptyNote actions={<Button onClick={() => type('')}>Show everybody</Button>}>
          Nobody matches “{asked}”.
        </EmptyNote>
      ) : (
        <ul className={styles.people}>
          {found.slice(0, rows).map((person) => (
            <PersonRow key={person.contact.id} person={person} />
          ))}
        </ul>
      )}
      {found.length > rows && (
        <div className="more">
          <Button onClick={showMore}>Show more ({new Intl.NumberFormat().format(found.length - rows)} left)</Button>
        </div>
      )}
    </>
  );
}

function PersonRow({ person: { contact, companies } }: { person: ListedPerson }) {
  const { id, name, headline, roles, warmth, keepInTouch } = contact;
  const notes = [
    ...companies.map((company) => company.name),
    ...roles.map((role) => CONTACT_ROLE_NAMES[role]),
    ...(warmth === 'cold' ? [] : [WARMTH_NAMES[warmth]]),
    ...(keepInTouch ? ['Keep in touch'] : []),
  ];
  return (
    <li>
      <a href={personPlace(id)}>{name}</a>
      {headline && <span>{headline}</span>}
      {notes.length > 0 && <span className="quiet">{notes.join(' · ')}</span>}
    </li>
  );
}

/** Somebody added from a page a moment ago can be taken back here, as if it had been done here. */
function useUndoOfAdded(): void {
  useEffect(() => {
    lastAdded().then(
      (added) => {
        if (added && !useLastAction.getState().done) useLastAction.setState({ done: added });
      },
      () => undefined,
    );
  }, []);
}
