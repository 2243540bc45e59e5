/** Decides how a company is found: by typing part of its name, among the ones last touched, or by adding it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useId, useState } from 'react';
import { Button } from '../../components/Button';
import { useLastAction } from '../../components/last-action/last-action';
import { websiteKey } from '../../lib/capture/company-keys';
import { beginCompany } from '../../lib/company-fit/ledger/begin-company';
import { recentCompanies } from '../../lib/company-fit/ledger/what-is-known';
import { db } from '../../lib/db/database';
import { companyKeyOfAddress } from '../../lib/reading/company-address';
import { companiesNamed } from '../../lib/search/companies-named';

/** Companies shown at once. */
const MOST_SHOWN = 12;

export interface ChooseCompanyProps {
  /** Address of the tab, by which a company added here will be recognised; null where it may not be seen. */
  address: string | null;
  /** The company in view. */
  shown: string | null;
  onChoose: (id: string) => void;
}

export function ChooseCompany({ address, shown, onChoose }: ChooseCompanyProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const found = useLiveQuery(
    async () => ({
      sought,
      companies: sought
        ? companiesNamed(await db.companies.toArray(), sought, MOST_SHOWN)
        : await recentCompanies(MOST_SHOWN),
    }),
    [sought],
  );
  const companies = found?.companies.filter((company) => company.id !== shown) ?? [];
  return (
    <div className="choose-company">
      <label htmlFor={id}>Company</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder="Part of its name"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {companies.length > 0 && (
        <>
          <p className="quiet" id={`${id}-kind`}>
            {sought ? 'Found' : 'Last touched'}
          </p>
          <ul aria-labelledby={`${id}-kind`}>
            {companies.map((company) => (
              <li key={company.id}>
                <Button look="quiet" onClick={() => onChoose(company.id)}>
                  {company.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <output className="quiet">
        {found && sought === found.sought && companies.length === 0
          ? sought
            ? `No other company has “${sought}” in its name.`
            : 'No other company is saved yet.'
          : ''}
      </output>
      {sought && <AddCompany name={sought} address={address} onAdded={onChoose} />}
    </div>
  );
}

function AddCompany({
  name,
  address,
  onAdded,
}: {
  name: string;
  address: string | null;
  onAdded: (id: string) => void;
}) {
  const id = useId();
  const own = companyAddress(address);
  const [here, setHere] = useState(false);
  const act = useLastAction((state) => state.act);
  const add = async () => {
    const begun = await beginCompany(name, here ? own.website : null, here && own.key ? [own.key] : []);
    const { undoId, label } = begun.ok ? begun.value : { undoId: null, label: '' };
    const done = await act(Promise.resolve(begun.ok ? { ok: true, value: undoId ? { undoId, label } : null } : begun));
    if (done && begun.ok) onAdded(begun.value.companyId);
  };
  return (
    <div className="add-company">
      {own.words && (
        <p>
          <input id={id} type="checkbox" checked={here} onChange={(event) => setHere(event.target.checked)} />
          <label htmlFor={id}>{own.words} is its own page: recognise it there</label>
        </p>
      )}
      <Button onClick={() => void add()}>Add “{name}”</Button>
    </div>
  );
}

/** By what a company could be recognised at this address. */
function companyAddress(address: string | null): { website: string | null; key: string | null; words: string | null } {
  const key = address ? companyKeyOfAddress(address) : null;
  if (address && key) return { website: null, key, words: 'The page in this tab' };
  const web = address ? websiteKey(address) : null;
  return { website: web ? address : null, key: null, words: web ? web.slice('web:'.length) : null };
}
