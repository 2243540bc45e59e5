/** Decides how a kept piece is corrected in its place: what was begun and left is taken up again. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { EvidenceForm } from '../../../components/company-fit/EvidenceForm';
import { useLastAction } from '../../../components/last-action/last-action';
import { editEvidence } from '../../../lib/company-fit/ledger/edit-evidence';
import type { PlaceName } from '../../../lib/company-fit/ledger/evidence-place';
import {
  changeTyped,
  type EvidenceProblems,
  evidenceProblems,
  typedOf,
} from '../../../lib/company-fit/ledger/typed-evidence';
import type { Evidence } from '../../../lib/records/evidence';
import { quoteInShort } from '../../../lib/words/evidence-words';
import { useTyped } from './use-typed';

export interface EditEvidenceProps {
  piece: Evidence;
  today: string;
  /** Called with the place the piece has now, before that is drawn. */
  onClose: (place: PlaceName) => void;
}

export function EditEvidence({ piece, today, onClose }: EditEvidenceProps) {
  const act = useLastAction((state) => state.act);
  const { typed, start, unfinished, restored, type, begin } = useTyped(
    `evidence ${piece.id}`,
    typedOf(piece),
    piece.updatedAt,
  );
  const [problems, setProblems] = useState<EvidenceProblems>({});
  const [busy, setBusy] = useState(false);
  const quote = useRef<HTMLTextAreaElement>(null);
  useEffect(() => quote.current?.focus(), []);

  const close = (place: PlaceName) => {
    begin(start);
    onClose(place);
  };
  const store = async () => {
    const found = evidenceProblems(typed, today);
    setProblems(found);
    if (Object.keys(found).length) return;
    if (!unfinished) return close(start.place);
    setBusy(true);
    const result = await editEvidence(piece.id, changeTyped(start, typed));
    setBusy(false);
    if (!result.ok && result.failure === 'refused') return setProblems({ quote: result.says });
    if (await act(Promise.resolve(result))) close(typed.place);
  };

  return (
    <EvidenceForm
      label={`Edit ${quoteInShort(piece.quote)}`}
      quoteRef={quote}
      typed={typed}
      problems={problems}
      today={today}
      onType={(more) => {
        setProblems({});
        type(more);
      }}
      onStore={() => void store()}
      storeLabel="Store changes"
      busy={busy}
      others={
        <>
          <Button onClick={() => close(start.place)}>{unfinished ? 'Discard changes' : 'Close'}</Button>
          {restored && <span className="quiet">Your changes from before are kept.</span>}
        </>
      }
    />
  );
}
