/** Decides how pieces that were kept without a point get one: the likely one at a click, any other by choice. */
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { PlaceChoice } from '../../../components/company-fit/PlaceChoice';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { itemTitle } from '../../../lib/company-fit/framework';
import { editEvidence } from '../../../lib/company-fit/ledger/edit-evidence';
import { type PlaceName, placeName, placeNamed } from '../../../lib/company-fit/ledger/evidence-place';
import type { Evidence } from '../../../lib/records/evidence';
import { countInWords } from '../../../lib/words/count-words';
import { quoteInShort } from '../../../lib/words/evidence-words';
import styles from './evidence.module.css';
import { actionOf, LedgerPiece, type LedgerPieceProps } from './LedgerPiece';
import { ShowMore, STEP } from './ShowMore';
import { useSuggestedPlace } from './use-found';

export interface WaitingProps extends Pick<LedgerPieceProps, 'today' | 'focusing' | 'onReveal'> {
  pieces: readonly Evidence[];
}

export function Waiting({ pieces, ...rest }: WaitingProps) {
  const [shown, setShown] = useState(STEP);
  if (pieces.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="evidence-waiting">
      <h2 id="evidence-waiting">Kept, not placed yet</h2>
      <p className="quiet">
        {countInWords(pieces.length, 'piece counts', 'pieces count')} for nothing until it is said which point they bear
        on.
      </p>
      <ul className={styles.list}>
        {pieces.slice(0, shown).map((piece, i) => (
          <li key={piece.id}>
            <LedgerPiece piece={piece} {...rest}>
              <Placing piece={piece} next={pieces[i + 1] ?? pieces[i - 1] ?? null} {...rest} />
            </LedgerPiece>
          </li>
        ))}
      </ul>
      <ShowMore
        total={pieces.length}
        shown={shown}
        onShow={setShown}
        next={actionOf(pieces[shown]?.id ?? '', 'place')}
      />
    </section>
  );
}

interface PlacingProps extends Pick<LedgerPieceProps, 'piece' | 'focusing' | 'onReveal'> {
  /** The piece to go on with. */
  next: Evidence | null;
}

function Placing({ piece, next, focusing, onReveal }: PlacingProps) {
  const act = useLastAction((state) => state.act);
  const now = placeName(piece);
  const [place, setPlace] = useState<PlaceName>(now);
  const suggested = useSuggestedPlace(piece.quote, piece.question);
  const put = (at: PlaceName) => {
    focusing.keep(next ? actionOf(next.id, 'place') : actionOf(piece.id, 'grade'));
    onReveal(at);
    void act(editEvidence(piece.id, placeNamed(at)));
  };
  return (
    <div className={styles.placing}>
      {suggested && (
        <div>
          <Button data-act="place" onClick={() => put(suggested.item)}>
            Place at: {itemTitle(suggested.item)}
          </Button>
          <p className="quiet">Why: {suggested.reason}</p>
        </div>
      )}
      <div className={styles.choice}>
        <Field label={suggested ? 'Or at' : 'Place at'}>
          {(control) => (
            <PlaceChoice
              {...control}
              aria-label={`Place of ${quoteInShort(piece.quote)}`}
              data-act="place"
              place={place}
              first={piece.question}
              onPlace={setPlace}
            />
          )}
        </Field>
        <Button
          disabled={place === now}
          aria-label={`Place ${quoteInShort(piece.quote)} there`}
          onClick={() => put(place)}
        >
          Place
        </Button>
      </div>
    </div>
  );
}
