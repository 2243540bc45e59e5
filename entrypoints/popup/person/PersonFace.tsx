/** Decides how the popup adds the person whose page is open: what the page says, reviewed and corrected before it is kept. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { ErrorNote, Note } from '../../../components/Note';
import { PersonForm } from '../../../components/people/PersonForm';
import { UndoBar } from '../../../components/UndoBar';
import { announceSavedChanged } from '../../../lib/capture/last-save';
import { undo } from '../../../lib/db/write';
import { contactsLike } from '../../../lib/people/find-contacts';
import { addContact, type ContactKept } from '../../../lib/people/keep-contact';
import { BLANK_PERSON, contactOfDraft, type PersonDraft } from '../../../lib/people/person-draft';
import type { Contact } from '../../../lib/records/contact';
import { personPlace, writePlace } from '../../desk/places';
import { openDesk } from '../PopupHead';
import { askPerson } from './ask-person';

export function PersonFace({ tabId, onBack }: { tabId: Promise<number>; onBack: () => void }) {
  const { draft, said, type } = useDraft(tabId);
  const [known, setKnown] = useState<Contact | null>(null);
  const [kept, setKept] = useState<ContactKept | null>(null);
  const [failure, setFailure] = useState('');
  if (!draft) return <p className="reading">Reading this page…</p>;
  const store = async (onPurpose: boolean) => {
    setFailure('');
    const person = contactOfDraft(draft);
    const [same] = onPurpose ? [] : await contactsLike(person).catch(() => []);
    if (same) return setKnown(same);
    const added = await addContact(person, { onPurpose });
    if (!added.ok) return setFailure(added.says);
    setKept(added.value);
    await announceSavedChanged();
  };
  const takeBack = async () => {
    if (!kept) return;
    const came = await undo(kept.undoId).catch(() => 'failed' as const);
    setKept(null);
    if (came === 'undone') await announceSavedChanged();
    else setFailure('This could not be undone: the person was changed since. Delete them on the desk.');
  };
  if (kept) return <Kept contact={kept.contact} onUndo={() => void takeBack()} />;
  return (
    <div className="body">
      {!said && (
        <Note>
          <p>The page does not say plainly whom it is about. Type the name.</p>
        </Note>
      )}
      {failure && <ErrorNote>{failure}</ErrorNote>}
      <PersonForm
        label="The person of this page"
        draft={draft}
        onType={(more) => {
          setKnown(null);
          type(more);
        }}
        onStore={() => store(false)}
        storeLabel="Add to contacts"
        refusal={
          known && (
            <p>
              You keep {known.name} already.{' '}
              <Button look="quiet" onClick={() => openDesk(personPlace(known.id))}>
                Open {known.name}
              </Button>{' '}
              <Button look="quiet" onClick={() => void store(true)}>
                Add another {known.name}
              </Button>
            </p>
          )
        }
        others={<Button onClick={onBack}>Back</Button>}
      />
    </div>
  );
}

function Kept({ contact, onUndo }: { contact: Contact; onUndo: () => void }) {
  const { id, name, roles } = contact;
  const occasion = roles.includes('recruiter') ? 'recruiter-outreach' : 'informational-request';
  const bar = useRef<HTMLDivElement>(null);
  // The form that was written in is gone: reading goes on with what came of it.
  useEffect(() => bar.current?.focus(), []);
  return (
    <div className="body">
      <div ref={bar} tabIndex={-1}>
        <UndoBar
          onUndo={onUndo}
          more={
            <>
              <Button onClick={() => openDesk(writePlace({ occasion, contactId: id }))}>Write to them</Button>
              <Button onClick={() => openDesk(personPlace(id))}>Open on the desk</Button>
            </>
          }
        >
          Added {name}
        </UndoBar>
      </div>
    </div>
  );
}

/** What the page says stands in the form at first; null while it is asked. */
function useDraft(tabId: Promise<number>) {
  const [draft, setDraft] = useState<PersonDraft | null>(null);
  const [said, setSaid] = useState(false);
  useEffect(() => {
    let current = true;
    void tabId.then(askPerson).then((read) => {
      if (!current) return;
      setSaid(Boolean(read?.name));
      setDraft({
        ...BLANK_PERSON,
        name: read?.name ?? '',
        headline: read?.headline ?? '',
        profileUrl: read?.url ?? '',
      });
    });
    return () => {
      current = false;
    };
  }, [tabId]);
  const type = (more: Partial<PersonDraft>) => setDraft((before) => before && { ...before, ...more });
  return { draft, said, type };
}
