/** Decides how it is chosen what a reminder is about: an application or a person by part of the name, or nothing. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useRef, useState } from 'react';
import { type FoundSubject, subjectsNamed } from '../../lib/follow-ups/find-subject';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './today.module.css';

/** Offered at once. */
const MOST_SHOWN = 6;

export type Chosen = FoundSubject;

export function AboutChoice({
  chosen,
  onChoose,
}: {
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
}) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const sought = useDeferredValue(typed.trim());
  const found = useLiveQuery(async () => ({ sought, subjects: await subjectsNamed(sought, MOST_SHOWN) }), [sought]);
  const choose = (subject: Chosen | null) => {
    setTyped('');
    onChoose(subject);
    requestAnimationFrame(() => field.current?.focus());
  };
  const subjects = found && !chosen ? found.subjects : [];
  const nothing = sought !== '' && found?.sought === sought && found.subjects.length === 0;
  return (
    <Field
      label="About"
      hint={chosen ? undefined : 'An application or a person, by part of the name. Leave it empty for neither.'}
      after={
        <>
          {chosen && (
            <p>
              {chosen.words}{' '}
              <Button look="quiet" aria-label={`About nothing, not ${chosen.words}`} onClick={() => choose(null)}>
                Change
              </Button>
            </p>
          )}
          {subjects.length > 0 && (
            <ul className={styles.found} aria-label="Found">
              {subjects.map((subject) => (
                <li key={subject.applicationId ?? subject.contactId}>
                  <Button look="quiet" onClick={() => choose(subject)}>
                    {subject.words}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <output className={styles.quiet}>{nothing && !chosen ? `Nothing has “${sought}” in its name.` : ''}</output>
        </>
      }
    >
      {(control) => (
        <input
          {...control}
          ref={field}
          type="search"
          autoComplete="off"
          value={typed}
          disabled={chosen !== null}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  );
}
