/** Decides what may be done with ticked companies: made one, of which the user says which stays, or compared. */
import { useId, useState } from 'react';
import { Button } from '../../components/Button';
import { useLastAction } from '../../components/last-action/last-action';
import { mergeCompanies } from '../../lib/capture/company-merge';
import { countInWords } from '../../lib/words/count-words';
import type { FiledCompany } from './CompaniesPage';
import { comparePlace } from './compare/compare-place';

/** Companies that can stand side by side. */
const MOST_COMPARED = 4;

export function MergeCompanies({ chosen, onDone }: { chosen: FiledCompany[]; onDone: () => void }) {
  const id = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const act = useLastAction((state) => state.act);
  if (chosen.length === 0) return null;
  const most = chosen.toSorted((a, b) => b.postings.length - a.postings.length)[0];
  const into = chosen.find(({ company }) => company.id === wanted) ?? most;
  const merge = async () => {
    if (!into) return;
    const ids = chosen.map(({ company }) => company.id);
    if (await act(mergeCompanies(ids, into.company.id))) onDone();
  };
  return (
    <div className="selection">
      <span>{countInWords(chosen.length, 'company selected', 'companies selected')}</span>
      {chosen.length > 1 ? (
        <>
          <label htmlFor={id}>Merge into</label>
          <select id={id} value={into?.company.id} onChange={(event) => setWanted(event.target.value)}>
            {chosen.map(({ company }) => (
              <option key={company.id} value={company.id}>
                {company.name}
              </option>
            ))}
          </select>
          <Button look="main" onClick={() => void merge()}>
            Merge
          </Button>
        </>
      ) : (
        <span className="quiet">Tick another one to merge or compare.</span>
      )}
      {chosen.length > 1 && chosen.length <= MOST_COMPARED && (
        <a href={comparePlace(chosen.map(({ company }) => company.id))}>Compare</a>
      )}
      <Button onClick={onDone}>Clear selection</Button>
    </div>
  );
}
