/** Decides how a person's companies are chosen: by part of a name among those kept, or by a new name. Storing is the caller's. */
import { useState } from 'react';
import type { Company } from '../../lib/records/company';
import { companiesNamed } from '../../lib/search/companies-named';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './ContactChoice.module.css';

/** Companies offered at once. */
const MOST_FOUND = 6;

export interface CompanyChoiceProps {
  /** All that are kept. */
  companies: readonly Company[];
  chosen: readonly string[];
  /** Answers true where it was stored. */
  onPick: (id: string) => Promise<boolean>;
  onAdd: (name: string) => Promise<boolean>;
}

export function CompanyChoice({ companies, chosen, onPick, onAdd }: CompanyChoiceProps) {
  const [typed, setTyped] = useState('');
  const name = typed.replace(/\s+/g, ' ').trim();
  const open = companies.filter(({ id }) => !chosen.includes(id));
  const offered = name ? companiesNamed(open, name, MOST_FOUND) : [];
  const isKnown = companies.some((company) => company.name.toLowerCase() === name.toLowerCase());
  const pick = async (done: Promise<boolean>) => {
    if (await done) setTyped('');
  };
  return (
    <Field
      label="Add a company"
      hint="Part of its name."
      after={
        name && (
          <ul className={styles.found} aria-label="Companies to choose from">
            {offered.map(({ id, name: called }) => (
              <li key={id}>
                <Button onClick={() => void pick(onPick(id))}>{called}</Button>
              </li>
            ))}
            {!isKnown && (
              <li>
                <Button onClick={() => void pick(onAdd(name))}>Add “{name}” as a new company</Button>
              </li>
            )}
          </ul>
        )
      }
    >
      {(control) => (
        <input
          {...control}
          autoComplete="off"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !name) return;
            event.preventDefault();
            const [only] = offered;
            if (only && offered.length === 1) void pick(onPick(only.id));
            else if (offered.length === 0) void pick(onAdd(name));
          }}
        />
      )}
    </Field>
  );
}
