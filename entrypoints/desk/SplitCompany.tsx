/** Decides how one entry becomes two companies: which postings go, under which name, and what is theirs alone. */
import { useId, useState } from 'react';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { useLastAction } from '../../components/last-action/last-action';
import { keysOfSplit, splitCompany } from '../../lib/capture/company-split';
import { companyKeyInWords } from '../../lib/words/company-key-words';
import type { FiledCompany } from './CompaniesPage';

export function SplitCompany({ filed: { company, postings }, onDone }: { filed: FiledCompany; onDone: () => void }) {
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<string | null>(null);
  /** Keys the user decided about themselves; the others follow the postings. */
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const act = useLastAction((state) => state.act);

  const going = postings.filter((posting) => moved.has(posting.id));
  const staying = postings.filter((posting) => !moved.has(posting.id));
  const proposed = keysOfSplit(company, going, staying);
  const keys = company.keys.filter((key) => decided.get(key) ?? proposed.includes(key));
  const name = typed ?? going[0]?.companyName ?? '';

  const split = async () => {
    if (going.length === 0) return setFailure('Tick the postings that belong to the new company.');
    if (staying.length === 0) return setFailure('Leave at least one posting with the old company.');
    if (!name.trim()) return setFailure('Give the new company a name.');
    setFailure(null);
    const ids = going.map((posting) => posting.id);
    if (await act(splitCompany({ companyId: company.id, postingIds: ids, name, keys }))) onDone();
  };

  return (
    <form
      className="split"
      onSubmit={(event) => {
        event.preventDefault();
        void split();
      }}
    >
      <fieldset>
        <legend>Postings of the new company</legend>
        {postings.map((posting) => (
          <Tick
            key={posting.id}
            words={posting.title}
            more={`as ${posting.companyName}, ${new URL(posting.url).hostname}`}
            on={moved.has(posting.id)}
            onTick={(on) => setMoved(changed(moved, posting.id, on))}
          />
        ))}
      </fieldset>
      <Field label="Name of the new company" error={failure ?? undefined}>
        {(control) => <input {...control} value={name} onChange={(event) => setTyped(event.target.value)} />}
      </Field>
      <fieldset>
        <legend>What it is recognised by from now on</legend>
        {company.keys.map((key) => (
          <Tick
            key={key}
            words={companyKeyInWords(key)}
            on={keys.includes(key)}
            onTick={(on) => setDecided(new Map(decided).set(key, on))}
          />
        ))}
      </fieldset>
      <div className="actions">
        <Button type="submit" look="main">
          Split
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}

function Tick(props: { words: string; more?: string; on: boolean; onTick: (on: boolean) => void }) {
  const id = useId();
  return (
    <div className="tick">
      <input id={id} type="checkbox" checked={props.on} onChange={(event) => props.onTick(event.target.checked)} />
      <label htmlFor={id}>
        {props.words} {props.more && <span className="quiet">{props.more}</span>}
      </label>
    </div>
  );
}

function changed(set: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
