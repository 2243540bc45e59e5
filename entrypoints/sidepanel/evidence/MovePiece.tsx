/** Decides how a piece is moved: to another point of this company, or to another company. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useId, useState } from 'react';
import { Button } from '../../../components/Button';
import { PlaceChoice } from '../../../components/company-fit/PlaceChoice';
import { Field } from '../../../components/Field';
import { type PlaceName, placeName } from '../../../lib/company-fit/ledger/evidence-place';
import { db } from '../../../lib/db/database';
import type { Evidence } from '../../../lib/records/evidence';
import { companiesNamed } from '../../../lib/search/companies-named';
import styles from './evidence.module.css';

/** Companies found at once. */
const MOST_FOUND = 6;

export interface MovePieceProps {
  piece: Evidence;
  onPlace: (place: PlaceName) => void;
  onCompany: (companyId: string) => void;
  onClose: () => void;
}

export function MovePiece({ piece, onPlace, onCompany, onClose }: MovePieceProps) {
  const now = placeName(piece);
  const [place, setPlace] = useState(now);
  return (
    <div className={styles.move}>
      {piece.item && (
        <div className={styles.choice}>
          <Field label="To another point">
            {(control) => <PlaceChoice {...control} place={place} first={piece.question} onPlace={setPlace} />}
          </Field>
          <Button disabled={place === now} onClick={() => onPlace(place)}>
            Move there
          </Button>
        </div>
      )}
      <OtherCompany own={piece.companyId} onChoose={onCompany} />
      <div>
        <Button look="quiet" onClick={onClose}>
          Leave it here
        </Button>
      </div>
    </div>
  );
}

function OtherCompany({ own, onChoose }: { own: string; onChoose: (companyId: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const found = useLiveQuery(async () => {
    if (!sought) return null;
    const all = await db.companies.toArray();
    const others = all.filter((company) => company.id !== own);
    return { sought, companies: companiesNamed(others, sought, MOST_FOUND) };
  }, [sought, own]);
  const companies = found?.companies ?? [];
  return (
    <Field
      label="To another company"
      after={
        <>
          <output className={styles.says}>
            {found && found.sought === sought && companies.length === 0
              ? `No other company has “${sought}” in its name.`
              : ''}
          </output>
          {companies.length > 0 && (
            <ul id={id} className={styles.companies} aria-label="Companies found">
              {companies.map((company) => (
                <li key={company.id}>
                  <Button onClick={() => onChoose(company.id)}>Move to {company.name}</Button>
                </li>
              ))}
            </ul>
          )}
        </>
      }
    >
      {(control) => (
        <input
          {...control}
          type="search"
          autoComplete="off"
          placeholder="Part of its name"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  );
}
