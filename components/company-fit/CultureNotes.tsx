/** Decides how one side of a company's culture is shown: what to look for, how far to trust it, and the user's notes. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Result } from '../../lib/capture/result';
import { CULTURE } from '../../lib/company-fit/culture';
import type { CultureKind, CultureNote } from '../../lib/records/assessment';
import { countInWords } from '../../lib/words/count-words';
import { quoteInShort } from '../../lib/words/evidence-words';
import { dayInWords } from '../../lib/words/value-words';
import { AutosavedText } from '../autosave/AutosavedText';
import { Button } from '../Button';
import styles from './CultureNotes.module.css';

export interface CultureNotesProps {
  kind: CultureKind;
  notes: readonly CultureNote[];
  /** Under which a note is autosaved. */
  noteName: (noteId: string) => string;
  /** When the notes were stored, ISO time. */
  storedAt: string;
  /** What the company's size means for this source; null: nothing special. */
  sizeCaveat: string | null;
  /** What postings state about it. */
  captured?: ReactNode;
  onWrite: (noteId: string, text: string) => Promise<Result<null>>;
  /** True where it was removed. */
  onRemove: (noteId: string) => Promise<boolean>;
  /** The way to add one. */
  children: ReactNode;
}

export function CultureNotes({ kind, notes, sizeCaveat, captured, children, onRemove, ...rest }: CultureNotesProps) {
  const { title, lookFor, caveat } = CULTURE[kind];
  const newest = [...notes].sort((a, b) => b.on.localeCompare(a.on));
  const remove = async (id: string, pressed: HTMLElement) => {
    const row = pressed.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    if (await onRemove(id)) next?.querySelector<HTMLElement>('[data-remove]')?.focus();
  };
  return (
    <details className={styles.kind} open={notes.length > 0 || Boolean(captured)} data-culture={kind}>
      <summary>
        <h3>{title}</h3> <span className={styles.quiet}>{countInWords(notes.length, 'note', 'notes')}</span>
      </summary>
      <div className={styles.body}>
        {captured}
        <p>{lookFor}</p>
        <p className={styles.quiet}>
          {caveat} {sizeCaveat}
        </p>
        {newest.length > 0 && (
          <ul>
            {newest.map((note) => (
              <One key={note.id} note={note} onRemove={(pressed) => void remove(note.id, pressed)} {...rest} />
            ))}
          </ul>
        )}
        {children}
      </div>
    </details>
  );
}

interface OneProps extends Pick<CultureNotesProps, 'noteName' | 'storedAt' | 'onWrite'> {
  note: CultureNote;
  onRemove: (pressed: HTMLElement) => void;
}

function One({ note: { id, text, url, on }, noteName, storedAt, onWrite, onRemove }: OneProps) {
  const [editing, setEditing] = useState<boolean | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const name = quoteInShort(text);
  // The keyboard follows: into the words when they are opened, back to the button when they are closed.
  useEffect(() => {
    if (editing === null) return;
    row.current?.querySelector<HTMLElement>(editing ? 'textarea' : '[data-edit]')?.focus();
  }, [editing]);
  return (
    <li ref={row} className={styles.note}>
      {editing ? (
        <AutosavedText
          label="Note"
          multiline
          rows={3}
          name={noteName(id)}
          stored={text}
          storedAt={storedAt}
          isSame={isSame}
          save={(typed) => onWrite(id, typed)}
        />
      ) : (
        <p className={styles.words}>{text || <span className={styles.quiet}>Nothing is written here.</span>}</p>
      )}
      <p className={styles.quiet}>
        {dayInWords(on)}
        {url && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {new URL(url).hostname}
            </a>
          </>
        )}
      </p>
      <div className={styles.ways}>
        <Button
          look="quiet"
          data-edit
          aria-expanded={Boolean(editing)}
          aria-label={`${editing ? 'Done' : 'Edit'}: ${name}`}
          onClick={() => setEditing(!editing)}
        >
          {editing ? 'Done' : 'Edit'}
        </Button>
        <Button
          look="quiet"
          data-remove
          aria-label={`Remove note: ${name}`}
          onClick={(event) => onRemove(event.currentTarget)}
        >
          Remove
        </Button>
      </div>
    </li>
  );
}

function isSame(one: string, other: string): boolean {
  return one === other;
}
