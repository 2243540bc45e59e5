/** Decides how evidence older than a year is brought up: what it said, and an offer to say that it still holds. */
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { PassageLink } from '../../../components/company-fit/PassageLink';
import { useLastAction } from '../../../components/last-action/last-action';
import { GRADE_NAMES } from '../../../lib/company-fit/evidence-words';
import { itemTitle } from '../../../lib/company-fit/framework';
import { editEvidence } from '../../../lib/company-fit/ledger/edit-evidence';
import type { Evidence } from '../../../lib/records/evidence';
import { quoteInShort } from '../../../lib/words/evidence-words';

import { dayInWords } from '../../../lib/words/value-words';
import { usePanel } from '../panel-state';
import styles from './HistoryView.module.css';

/** Pieces shown before the user asks for all. */
const FIRST = 5;

/** `pieces`: the oldest first. `today`: the user's day. */
export function Aged({ pieces, today }: { pieces: readonly Evidence[]; today: string }) {
  const [all, setAll] = useState(false);
  const act = useLastAction((state) => state.act);
  const confirm = async (id: string, pressed: HTMLElement) => {
    const row = pressed.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    if (await act(editEvidence(id, { confirmedOn: today })))
      next?.querySelector<HTMLElement>('[data-confirm]')?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby="aged-evidence">
      <h2 id="aged-evidence">
        Older than a year <span className={styles.count}>{pieces.length}</span>
      </h2>
      <p className={styles.quiet}>It still counts. Say where it still holds, or ask again.</p>
      <ul>
        {(all ? pieces : pieces.slice(0, FIRST)).map((piece) => (
          <One key={piece.id} piece={piece} onConfirm={(pressed) => void confirm(piece.id, pressed)} />
        ))}
      </ul>
      {pieces.length > FIRST && (
        <div>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Show only ${FIRST}` : `Show all ${pieces.length}`}
          </Button>
        </div>
      )}
    </section>
  );
}

function One({ piece, onConfirm }: { piece: Evidence; onConfirm: (pressed: HTMLElement) => void }) {
  const open = usePanel((state) => state.open);
  const { quote, item, grade, on, confirmedOn, url, pageTitle } = piece;
  const name = quoteInShort(quote);
  return (
    <li className={styles.aged}>
      <blockquote>{quote}</blockquote>
      <p className={styles.quiet}>
        {item ? `${itemTitle(item)} · ${GRADE_NAMES[grade]}` : 'Not placed yet'} · {dayInWords(on)}
        {confirmedOn && `, confirmed ${dayInWords(confirmedOn)}`}
      </p>
      <PassageLink url={url} title={pageTitle} quote={quote} />
      <div className={styles.ways}>
        <Button data-confirm aria-label={`Still true: ${name}`} onClick={(event) => onConfirm(event.currentTarget)}>
          Still true
        </Button>
        {item && (
          <Button look="quiet" aria-label={`Ask again: ${itemTitle(item)}`} onClick={() => open('ask', item)}>
            Ask again
          </Button>
        )}
        <Button look="quiet" aria-label={`See the evidence: ${name}`} onClick={() => open('evidence', item)}>
          See the evidence
        </Button>
      </div>
    </li>
  );
}
