/** Decides what one person's page shows: who they are, ways to them, notes, and what passed between them and the user. */
import { useLiveQuery } from 'dexie-react-hooks';
import { AutosavedText } from '../../../components/autosave/AutosavedText';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { EmptyNote } from '../../../components/Note';
import { db } from '../../../lib/db/database';
import { keepContactNotes, removeContact } from '../../../lib/people/keep-contact';
import { knownPerson } from '../../../lib/people/known-person';
import { PEOPLE, writePlace } from '../places';
import { useTitle } from '../use-title';
import { Introducers } from './Introducers';
import { Messages } from './Messages';
import { occasionFor } from './occasion-for';
import styles from './People.module.css';
import { PersonCompanies } from './PersonCompanies';
import { PersonFacts } from './PersonFacts';
import { PersonRounds } from './PersonRounds';

export function PersonPage({ id }: { id: string }) {
  const known = useLiveQuery(() => knownPerson(id), [id]);
  const all = useLiveQuery(() => db.contacts.toArray());
  const act = useLastAction((state) => state.act);
  useTitle(known?.contact.name ?? 'Person');
  if (known === undefined) return null;
  if (known === null) {
    return (
      <EmptyNote actions={<a href={PEOPLE}>See all people</a>}>
        This person is not kept. If you have just deleted them, undo below brings them back; what you wrote to each
        other stays.
      </EmptyNote>
    );
  }
  const { contact, messages, drafts, rounds, companies, postings } = known;
  return (
    <article className="page">
      <p className="way-back">
        <a href={PEOPLE}>All people</a>
      </p>
      <header className="posting-head">
        <h1>{contact.name}</h1>
        {contact.headline && <p>{contact.headline}</p>}
      </header>
      <div className="actions">
        <a href={writePlace({ occasion: occasionFor(contact, messages), contactId: id })}>Write</a>
        {contact.profileUrl && (
          <a href={contact.profileUrl} target="_blank" rel="noreferrer">
            Open their page
          </a>
        )}
        <Button look="danger" aria-label={`Delete ${contact.name}`} onClick={() => void act(removeContact(id))}>
          Delete
        </Button>
      </div>
      <div className="columns">
        <div className="told">
          <Messages contact={contact} messages={messages} drafts={drafts} postings={postings} />
          <PersonRounds rounds={rounds} postings={postings} />
        </div>
        <div className={`own ${styles.own}`}>
          <PersonFacts contact={contact} />
          <section className={styles.part} aria-label="Notes">
            <AutosavedText
              label="Notes"
              multiline
              rows={5}
              name={`contact ${id}`}
              stored={contact.notes}
              storedAt={contact.updatedAt}
              isSame={(one, other) => one === other}
              save={(typed) => keepContactNotes(id, typed)}
            />
          </section>
          <PersonCompanies contact={contact} companies={companies} />
          {all && <Introducers contact={contact} all={all} />}
        </div>
      </div>
    </article>
  );
}
