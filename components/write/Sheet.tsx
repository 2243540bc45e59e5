/**
 * Decides how the text itself is edited: a field that grows with it. A copy behind it, seen only by its marks, shows
 * blanks and the sentence that is pointed at.
 */
import type { Ref } from 'react';
import { blanksIn } from '../../lib/drafts/advice/ready-to-send';
import type { DraftLanguage } from '../../lib/drafts/placeholders';
import { MAX_MESSAGE_CHARS } from '../../lib/records/message';
import { Field } from '../Field';
import styles from './Sheet.module.css';

interface Stretch {
  start: number;
  end: number;
}

export interface SheetProps {
  ref: Ref<HTMLTextAreaElement>;
  body: string;
  language: DraftLanguage;
  /** The sentence that is pointed at. */
  shown: Stretch | null;
  onWrite: (words: string) => void;
  onCaret: (at: number | null) => void;
}

export function Sheet({ ref, body, language, shown, onWrite, onCaret }: SheetProps) {
  return (
    <Field label="Text">
      {(control) => (
        <div className={styles.sheet}>
          <div className={styles.copy} aria-hidden="true">
            {marked(body, shown)}
            {/* The last line counts, though it be empty. */}
            {'\u200b'}
          </div>
          <textarea
            {...control}
            ref={ref}
            lang={language}
            value={body}
            maxLength={MAX_MESSAGE_CHARS}
            onChange={({ target }) => onWrite(target.value)}
            onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
            onFocus={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
            onBlur={() => onCaret(null)}
          />
        </div>
      )}
    </Field>
  );
}

/** The text in pieces, those that are blanks or pointed at marked. */
function marked(body: string, shown: Stretch | null) {
  const blanks = placesOf(blanksIn(body), body);
  const edges = [
    0,
    body.length,
    ...blanks.flatMap(({ start, end }) => [start, end]),
    ...(shown ? [shown.start, shown.end] : []),
  ];
  const cuts = [...new Set(edges.filter((edge) => edge <= body.length))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? body.length;
    const isBlank = blanks.some((one) => one.start <= start && end <= one.end);
    const isShown = shown !== null && shown.start <= start && end <= shown.end;
    const look = [isBlank && styles.blank, isShown && styles.shown].filter(Boolean).join(' ');
    return (
      <span key={start} className={look || undefined}>
        {body.slice(start, end)}
      </span>
    );
  });
}

function placesOf(found: readonly string[], body: string): Stretch[] {
  let from = 0;
  return found.map((blank) => {
    const start = body.indexOf(blank, from);
    from = start + blank.length;
    return { start, end: from };
  });
}
