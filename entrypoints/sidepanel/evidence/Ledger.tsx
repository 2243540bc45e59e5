/** Decides how a company's ledger is laid out: by question, folded where it is long, and how a piece is found again. */
import { useMemo, useState } from 'react';
import { FRAMEWORK } from '../../../lib/company-fit/framework';
import { matchingEvidence } from '../../../lib/company-fit/ledger/evidence-filter';
import type { Score } from '../../../lib/company-fit/score';
import type { Evidence, ItemName, QuestionName } from '../../../lib/records/evidence';
import { countInWords } from '../../../lib/words/count-words';
import styles from './evidence.module.css';
import { LedgerFilter } from './LedgerFilter';
import type { LedgerPieceProps } from './LedgerPiece';
import { LedgerQuestion } from './LedgerQuestion';
import { MANY, type Opened, toggled } from './use-opened';

export interface LedgerProps extends Pick<LedgerPieceProps, 'today' | 'focusing' | 'onReveal'> {
  score: Score;
  /** Pieces that have a point. */
  placed: readonly Evidence[];
  opened: Opened;
  onAdd: (item: ItemName) => void;
}

export function Ledger({ score, placed, opened, ...rest }: LedgerProps) {
  const [only, setOnly] = useState<QuestionName | null>(null);
  const [sought, setSought] = useState('');
  const [shut, setShut] = useState<ReadonlySet<QuestionName>>(new Set());
  const found = useMemo(() => (sought ? new Set(matchingEvidence(placed, sought)) : null), [placed, sought]);
  const filters = found !== null || only !== null;
  const isOpen = (name: QuestionName) => (filters ? !shut.has(name) : opened.questions.has(name));
  const toggle = (name: QuestionName, open: boolean) => {
    if (filters) setShut((before) => toggled(before, name, !open));
    else opened.toggle(name, open);
  };

  return (
    <section className={styles.section} aria-labelledby="evidence-ledger">
      <h2 id="evidence-ledger">Ledger</h2>
      {placed.length === 0 && (
        <p className="quiet">
          Nothing is placed yet. Accept a suggestion, add evidence, or select words on any page and choose “Keep as
          evidence” from its context menu.
        </p>
      )}
      {placed.length > MANY && (
        <LedgerFilter
          only={only}
          says={found && `${countInWords(found.size, 'piece matches', 'pieces match')} “${sought}”.`}
          onOnly={setOnly}
          onSeek={(words) => {
            setSought(words);
            setShut(new Set());
          }}
        />
      )}
      <div>
        {FRAMEWORK.filter(({ name }) => !only || name === only).map((question) => (
          <LedgerQuestion
            key={question.name}
            question={question}
            score={score.questions[question.name]}
            found={found}
            open={isOpen(question.name)}
            onToggle={(open) => toggle(question.name, open)}
            {...rest}
          />
        ))}
      </div>
    </section>
  );
}
