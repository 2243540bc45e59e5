/** Decides how a company is found for a comparison: by typing part of its name, or among those last touched. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { recentCompanies } from '../../../lib/company-fit/ledger/what-is-known';
import { db } from '../../../lib/db/database';
import { companiesNamed } from '../../../lib/search/companies-named';
import styles from './ComparePage.module.css';

/** Companies offered at once. */
const MOST_SHOWN = 12;

export interface ChooseComparedProps {
  /** Ids of those compared already. */
  chosen: readonly string[];
  /** Name of the company that gives way; null: one more. */
  instead: string | null;
  /** True where it is what the user came for. */
  open: boolean;
  onChoose: (id: string) => void;
  onCancel: (() => void) | null;
}

export function ChooseCompared({ chosen, instead, open, onChoose, onCancel }: ChooseComparedProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const sought = useDeferredValue(typed.trim());
  const most = MOST_SHOWN + chosen.length;
  const found = useLiveQuery(
    async () => ({
      sought,
      companies: sought ? companiesNamed(await db.companies.toArray(), sought, most) : await recentCompanies(most),
    }),
    [sought, most],
  );
  // It appears where the user has just asked for another company.
  useEffect(() => {
    if (instead) field.current?.focus();
  }, [instead]);
  const companies = found?.companies.filter((company) => !chosen.includes(company.id)).slice(0, MOST_SHOWN) ?? [];
  const words = instead ? `A company instead of ${instead}` : 'Add a company';
  return (
    <details className={styles.choose} open={open}>
      <summary>{words}</summary>
      <label htmlFor={id}>Part of its name</label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && !typed && onCancel?.()}
      />
      <ul className={styles.found} aria-label={sought ? 'Found' : 'Last touched'}>
        {companies.map((company) => (
          <li key={company.id}>
            <Button onClick={() => onChoose(company.id)}>{company.name}</Button>
          </li>
        ))}
      </ul>
      <output className="quiet">
        {found && found.sought === sought && companies.length === 0
          ? sought
            ? `No other company has “${sought}” in its name.`
            : 'No other company is saved yet. Save a posting of one.'
          : ''}
      </output>
      {onCancel && (
        <div>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      )}
    </details>
  );
}
