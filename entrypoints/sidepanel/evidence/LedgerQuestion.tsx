/** Decides how the evidence on one question is shown: point by point, both sides apart where accounts differ. */
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { StateMark } from '../../../components/company-fit/StateMark';
import { itemTitle, type Question } from '../../../lib/company-fit/framework';
import type { ItemScore, QuestionScore } from '../../../lib/company-fit/score';
import type { Evidence, ItemName } from '../../../lib/records/evidence';
import { countInWords } from '../../../lib/words/count-words';
import styles from './evidence.module.css';
import { actionOf, LedgerPiece, type LedgerPieceProps } from './LedgerPiece';
import { ShowMore, STEP } from './ShowMore';

type ForPieces = Pick<LedgerPieceProps, 'today' | 'focusing' | 'onReveal'>;

export interface LedgerQuestionProps extends ForPieces {
  question: Question;
  score: QuestionScore;
  /** Pieces that match a search; null where there is none. */
  found: ReadonlySet<Evidence> | null;
  open: boolean;
  onToggle: (open: boolean) => void;
  onAdd: (item: ItemName) => void;
}

export function LedgerQuestion({ question, score, found, open, onToggle, onAdd, ...rest }: LedgerQuestionProps) {
  const points = score.items.map((item) => ({
    item,
    pieces: found ? item.pieces.filter((piece) => found.has(piece)) : item.pieces,
  }));
  const total = points.reduce((sum, { pieces }) => sum + pieces.length, 0);
  if (found && total === 0) return null;
  const empty = found ? [] : score.items.filter(({ state }) => state === 'unknown');
  return (
    <details className={styles.question} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h3>
          {question.number}. {question.title}
        </h3>
        <span className="quiet">{total ? countInWords(total, 'piece', 'pieces') : 'nothing yet'}</span>
      </summary>
      {open && (
        <div className={styles.points}>
          {points.map(
            ({ item, pieces }) =>
              pieces.length > 0 && <Point key={item.name} item={item} pieces={pieces} onAdd={onAdd} {...rest} />,
          )}
          {empty.length > 0 && <Empty points={empty} onAdd={onAdd} />}
        </div>
      )}
    </details>
  );
}

interface PointProps extends ForPieces {
  item: ItemScore;
  pieces: readonly Evidence[];
  onAdd: (item: ItemName) => void;
}

function Point({ item: { name, state }, pieces, onAdd, ...rest }: PointProps) {
  const title = itemTitle(name);
  return (
    <section className={styles.section} aria-labelledby={pointId(name)}>
      <div className={styles.pointHead}>
        <h4 id={pointId(name)} tabIndex={-1}>
          {title} <StateMark state={state} />
        </h4>
        <Button look="quiet" aria-label={`Add evidence: ${title}`} onClick={() => onAdd(name)}>
          Add
        </Button>
      </div>
      {state === 'disputed' ? (
        <div className={styles.sides}>
          <Side heading="For" pieces={pieces.filter(({ grade }) => grade !== 'contradicted')} {...rest} />
          <Side heading="Against" pieces={pieces.filter(({ grade }) => grade === 'contradicted')} {...rest} />
        </div>
      ) : (
        <Pieces pieces={pieces} {...rest} />
      )}
    </section>
  );
}

function Side({ heading, ...pieces }: { heading: string } & ForPieces & Pick<PointProps, 'pieces'>) {
  return (
    <div className={styles.side}>
      <h5>{heading}</h5>
      {pieces.pieces.length ? <Pieces {...pieces} /> : <p className="quiet">None that matches.</p>}
    </div>
  );
}

function Pieces({ pieces, ...rest }: ForPieces & Pick<PointProps, 'pieces'>) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className={styles.list}>
        {pieces.slice(0, shown).map((piece) => (
          <li key={piece.id}>
            <LedgerPiece piece={piece} {...rest} />
          </li>
        ))}
      </ul>
      <ShowMore
        total={pieces.length}
        shown={shown}
        onShow={setShown}
        next={actionOf(pieces[shown]?.id ?? '', 'grade')}
      />
    </>
  );
}

function Empty({ points, onAdd }: { points: readonly ItemScore[]; onAdd: (item: ItemName) => void }) {
  return (
    <div className={styles.empty}>
      <p className="quiet">Nothing yet on:</p>
      <ul>
        {points.map(({ name }) => (
          <li key={name}>
            <Button look="quiet" aria-label={`Add evidence: ${itemTitle(name)}`} onClick={() => onAdd(name)}>
              {itemTitle(name)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** By which a point's heading is found on the page. */
export function pointId(item: ItemName): string {
  return `evidence-on-${item.replace('.', '-')}`;
}
