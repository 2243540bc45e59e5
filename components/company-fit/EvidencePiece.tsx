/**
 * Decides how one piece of evidence is shown: the words, how far they go, where they come from, and what can be done with
 * it. Values and callbacks only; what has no callback is not offered.
 */
import { type ReactNode, useId, useState } from 'react';
import { EVIDENCE_SOURCE_NAMES } from '../../lib/company-fit/evidence-words';
import { isStale } from '../../lib/company-fit/staleness';
import { type Evidence, GRADES, type Grade } from '../../lib/records/evidence';
import { quoteInShort } from '../../lib/words/evidence-words';
import { dayInWords } from '../../lib/words/value-words';
import { Button } from '../Button';
import styles from './EvidencePiece.module.css';
import { PassageLink } from './PassageLink';
import { StateMark } from './StateMark';

export interface EvidencePieceProps {
  piece: Evidence;
  /** The user's day, `YYYY-MM-DD`. */
  today: string;
  onRegrade?: (grade: Grade) => void;
  /** Drawn where the piece is to be moved; called with what closes it again. */
  mover?: (close: () => void) => ReactNode;
  onEdit?: () => void;
  onDelete?: () => void;
  /** Says that an old piece still holds. */
  onConfirm?: () => void;
  /** Stands between the words and what can be done with them. */
  children?: ReactNode;
}

export function EvidencePiece({ piece, today, children, onConfirm, ...actions }: EvidencePieceProps) {
  const { quote, grade, source, on, confirmedOn, note, url, pageTitle } = piece;
  const stale = isStale(piece, today);
  return (
    <div id={pieceId(piece.id)} className={styles.piece} data-stale={stale || undefined} data-grade={grade}>
      <blockquote className={styles.quote}>{quote}</blockquote>
      <p className={styles.about}>
        <StateMark state={grade} /> {EVIDENCE_SOURCE_NAMES[source]}, <time dateTime={on}>{dayInWords(on)}</time>
        {confirmedOn && (
          <>
            , confirmed <time dateTime={confirmedOn}>{dayInWords(confirmedOn)}</time>
          </>
        )}
      </p>
      <PassageLink url={url} title={pageTitle} quote={quote} />
      {note && <p className={styles.note}>{note}</p>}
      {stale && (
        <p className={styles.old}>
          More than a year old.{' '}
          {onConfirm && (
            <Button look="quiet" aria-label={`Still true: confirm ${quoteInShort(quote)}`} onClick={onConfirm}>
              Still true: confirm
            </Button>
          )}
        </p>
      )}
      {children}
      <Actions piece={piece} {...actions} />
    </div>
  );
}

/** By which a piece is found on the page. */
export function pieceId(id: string): string {
  return `evidence-${id}`;
}

type ActionsProps = Pick<EvidencePieceProps, 'piece' | 'onRegrade' | 'mover' | 'onEdit' | 'onDelete'>;

function Actions({ piece, onRegrade, mover, onEdit, onDelete }: ActionsProps) {
  const [opened, setOpened] = useState<'grade' | 'move' | null>(null);
  const panel = useId();
  if (!onRegrade && !mover && !onEdit && !onDelete) return null;
  const named = quoteInShort(piece.quote);
  const toggle = (which: 'grade' | 'move') => setOpened((now) => (now === which ? null : which));
  const close = () => {
    document.getElementById(`${panel}-${opened}`)?.focus();
    setOpened(null);
  };
  return (
    <>
      <div className={styles.actions}>
        {onRegrade && (
          <Button
            look="quiet"
            id={`${panel}-grade`}
            data-act="grade"
            aria-expanded={opened === 'grade'}
            aria-controls={opened === 'grade' ? panel : undefined}
            aria-label={`Grade evidence: ${named}`}
            onClick={() => toggle('grade')}
          >
            Grade
          </Button>
        )}
        {mover && (
          <Button
            look="quiet"
            id={`${panel}-move`}
            data-act="move"
            aria-expanded={opened === 'move'}
            aria-controls={opened === 'move' ? panel : undefined}
            aria-label={`Move evidence: ${named}`}
            onClick={() => toggle('move')}
          >
            Move
          </Button>
        )}
        {onEdit && (
          <Button look="quiet" data-act="edit" aria-label={`Edit evidence: ${named}`} onClick={onEdit}>
            Edit
          </Button>
        )}
        {onDelete && (
          <Button look="quiet" data-act="delete" aria-label={`Delete evidence: ${named}`} onClick={onDelete}>
            Delete
          </Button>
        )}
      </div>
      {opened === 'grade' && onRegrade && (
        <fieldset id={panel} className={styles.grades} aria-label={`Grade of ${named}`}>
          {GRADES.map((one) => (
            <Button
              key={one}
              aria-pressed={one === piece.grade}
              onClick={() => {
                close();
                if (one !== piece.grade) onRegrade(one);
              }}
            >
              <StateMark state={one} />
            </Button>
          ))}
        </fieldset>
      )}
      {opened === 'move' && mover && (
        <div id={panel} className={styles.mover}>
          {mover(close)}
        </div>
      )}
    </>
  );
}
