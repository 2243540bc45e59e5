/** Decides how a note on a company's culture is added: its words, perhaps where they stand, and the day. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../../../components/autosave/unsaved-words';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { CULTURE } from '../../../lib/company-fit/culture';
import { addCultureNote } from '../../../lib/company-fit/ledger/assess-company';
import { blankNote, type NoteDraft, noteDraftFrom, noteOf, noteProblems } from '../../../lib/company-fit/note-draft';
import { localDay } from '../../../lib/reading/calendar';
import type { CultureKind } from '../../../lib/records/assessment';
import { useHold } from '../use-hold';
import styles from './Criteria.module.css';

export function AddNote({ companyId, kind }: { companyId: string; kind: CultureKind }) {
  const name = `new culture note ${companyId} ${kind}`;
  const [open, setOpen] = useState(() => unsavedSince(name, '') !== null);
  const turn = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    turn.current?.focus();
  };
  return (
    <div className={styles.editor}>
      <div>
        <Button
          ref={turn}
          data-add-note
          aria-expanded={open}
          aria-label={`Add a note: ${CULTURE[kind].title}`}
          onClick={() => setOpen(!open)}
        >
          Add a note
        </Button>
      </div>
      {open && <NoteForm name={name} companyId={companyId} kind={kind} onClose={close} />}
    </div>
  );
}

interface NoteFormProps {
  /** Under which the draft waits. */
  name: string;
  companyId: string;
  kind: CultureKind;
  onClose: () => void;
}

function NoteForm({ name, companyId, kind, onClose }: NoteFormProps) {
  const [today] = useState(() => localDay(new Date()) ?? '');
  const [draft, setDraft] = useState(() => noteDraftFrom(unsavedSince(name, ''), blankNote(today)));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const act = useLastAction((state) => state.act);
  useHold(draft.text.trim() !== '');
  // It appears where the user has just asked to write; a draft that waited does not take the keyboard.
  useEffect(() => {
    if (document.activeElement?.matches('[data-add-note]')) form.current?.querySelector('textarea')?.focus();
  }, []);

  const problems = tried ? noteProblems(draft, today) : {};
  const change = (part: Partial<NoteDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepUnsaved(name, JSON.stringify(next));
  };
  const store = async () => {
    setTried(true);
    if (Object.keys(noteProblems(draft, today)).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (!(await act(addCultureNote(companyId, noteOf(draft, kind))))) return;
    forgetUnsaved(name);
    onClose();
  };
  const storeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void store();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={`New note: ${CULTURE[kind].title}`}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="Note" error={problems.text}>
        {(control) => (
          <textarea
            {...control}
            onKeyDown={storeByKey}
            rows={3}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <Field label="Address" hint="Of the page it comes from, if there is one." error={problems.url}>
        {(control) => (
          <input
            {...control}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={draft.url}
            onChange={(event) => change({ url: event.target.value })}
          />
        )}
      </Field>
      <Field label="Day" error={problems.on}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today}
            value={draft.on}
            onChange={(event) => change({ on: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.ways}>
        <Button type="submit" look="main">
          Store the note
        </Button>
        <Button onClick={onClose}>Put aside</Button>
      </div>
    </form>
  );
}
