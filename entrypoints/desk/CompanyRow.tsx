/** Decides how one company stands in the list: its name, what it is recognised by, its postings, and what can be done. */
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { useLastAction } from '../../components/last-action/last-action';
import { removeCompany, renameCompany } from '../../lib/capture/company-rename';
import { companyKeyInWords } from '../../lib/words/company-key-words';
import { countInWords } from '../../lib/words/count-words';
import type { FiledCompany } from './CompaniesPage';
import { postingPlace } from './places';
import { SplitCompany } from './SplitCompany';

export interface CompanyRowProps {
  filed: FiledCompany;
  picked: boolean;
  onPick: (on: boolean) => void;
}

export function CompanyRow({ filed, picked, onPick }: CompanyRowProps) {
  const { company, postings } = filed;
  const [doing, setDoing] = useState<'rename' | 'split' | null>(null);
  const act = useLastAction((state) => state.act);
  const done = () => setDoing(null);
  return (
    <li data-picked={picked || undefined}>
      <input
        type="checkbox"
        aria-label={`Select ${company.name}`}
        checked={picked}
        onChange={(event) => onPick(event.target.checked)}
      />
      <div className="filed">
        {doing === 'rename' ? <Rename filed={filed} onDone={done} /> : <h2>{company.name}</h2>}
        <p className="quiet">{company.keys.map(companyKeyInWords).join(' · ')}</p>
        {doing === 'split' && <SplitCompany filed={filed} onDone={done} />}
        {postings.length > 0 && doing !== 'split' && (
          <details>
            <summary>{countInWords(postings.length, 'posting', 'postings')}</summary>
            <ul>
              {postings.map((posting) => (
                <li key={posting.id}>
                  <a href={postingPlace(posting.id)}>{posting.title}</a>
                  {posting.companyName !== company.name && <span className="quiet"> as {posting.companyName}</span>}
                </li>
              ))}
            </ul>
          </details>
        )}
        {postings.length === 0 && <p>No postings</p>}
      </div>
      <div className="row-actions">
        <Button look="quiet" aria-label={`Rename ${company.name}`} onClick={() => setDoing('rename')}>
          Rename
        </Button>
        {postings.length > 1 && (
          <Button look="quiet" aria-label={`Split ${company.name}`} onClick={() => setDoing('split')}>
            Split
          </Button>
        )}
        {postings.length === 0 && (
          <Button
            look="quiet"
            aria-label={`Remove ${company.name}`}
            onClick={() => void act(removeCompany(company.id))}
          >
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}

function Rename({ filed: { company }, onDone }: { filed: FiledCompany; onDone: () => void }) {
  const id = useId();
  const [name, setName] = useState(company.name);
  const field = useRef<HTMLInputElement>(null);
  // It appears where the user has just asked to write a name.
  useEffect(() => field.current?.select(), []);
  const act = useLastAction((state) => state.act);
  const rename = async () => {
    if (name.trim() === company.name || (await act(renameCompany(company.id, name)))) onDone();
  };
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <label htmlFor={id}>New name</label>
      <input
        ref={field}
        id={id}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button type="submit" look="main">
        Rename
      </Button>
      <Button onClick={onDone}>Cancel</Button>
    </form>
  );
}
