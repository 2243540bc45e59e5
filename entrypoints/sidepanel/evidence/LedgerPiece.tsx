/** Decides what can be done with a kept piece in the panel, and where the keyboard goes on after each. */
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { EvidencePiece, pieceId } from '../../../components/company-fit/EvidencePiece';
import { useLastAction } from '../../../components/last-action/last-action';
import { deleteEvidence, editEvidence } from '../../../lib/company-fit/ledger/edit-evidence';
import { type PlaceName, placeNamed } from '../../../lib/company-fit/ledger/evidence-place';
import type { Evidence } from '../../../lib/records/evidence';
import { EditEvidence } from './EditEvidence';
import { MovePiece } from './MovePiece';
import type { Focusing } from './use-focus-kept';

export interface LedgerPieceProps {
  piece: Evidence;
  /** The user's day, `YYYY-MM-DD`. */
  today: string;
  focusing: Focusing;
  /** Makes sure that what stands at a place is shown. */
  onReveal: (place: PlaceName) => void;
  children?: ReactNode;
}

export function LedgerPiece({ piece, today, focusing, onReveal, children }: LedgerPieceProps) {
  const act = useLastAction((state) => state.act);
  const [editing, setEditing] = useState(false);
  const { id } = piece;

  const stopEditing = (place: PlaceName) => {
    flushSync(() => setEditing(false));
    document.querySelector<HTMLElement>(actionOf(id, 'edit'))?.focus();
    focusing.keep(actionOf(id, 'edit'));
    onReveal(place);
  };
  const move = (place: PlaceName) => {
    focusing.keep(actionOf(id, 'move'));
    onReveal(place);
    void act(editEvidence(id, placeNamed(place)));
  };

  const remove = async () => {
    if (await act(deleteEvidence([id]))) focusing.expect(actionOf(id, 'edit'));
  };

  if (editing) return <EditEvidence piece={piece} today={today} onClose={stopEditing} />;
  return (
    <EvidencePiece
      piece={piece}
      today={today}
      onRegrade={(grade) => {
        focusing.keep(actionOf(id, 'grade'));
        void act(editEvidence(id, { grade }));
      }}
      mover={(close) => (
        <MovePiece
          piece={piece}
          onPlace={(place) => {
            close();
            move(place);
          }}
          onCompany={(companyId) => void act(editEvidence(id, { companyId }))}
          onClose={close}
        />
      )}
      onEdit={() => setEditing(true)}
      onDelete={() => void remove()}
      onConfirm={() => {
        focusing.keep(actionOf(id, 'edit'));
        void act(editEvidence(id, { confirmedOn: today }));
      }}
    >
      {children}
    </EvidencePiece>
  );
}

/** Names one of a piece's buttons. */
export function actionOf(id: string, name: 'grade' | 'move' | 'edit' | 'place'): string {
  return `#${CSS.escape(pieceId(id))} [data-act="${name}"]`;
}
