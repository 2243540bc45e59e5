/** Decides how companies are listed, and which of them are to be merged, renamed, split or removed. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { EmptyNote } from '../../components/Note';
import { db } from '../../lib/db/database';
import type { Company } from '../../lib/records/company';
import type { Posting } from '../../lib/records/posting';
import { countInWords } from '../../lib/words/count-words';
import { CompanyRow } from './CompanyRow';
import { MergeCompanies } from './MergeCompanies';
import { POSTINGS } from './places';
import { useTitle } from './use-title';

/** A company with the postings filed under it. */
export interface FiledCompany {
  company: Company;
  postings: Posting[];
}

export function CompaniesPage() {
  useTitle('Companies');
  const filed = useLiveQuery(filedCompanies);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  if (!filed) return null;
  const chosen = filed.filter(({ company }) => picked.has(company.id));
  const pick = (id: string, on: boolean) =>
    setPicked((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  return (
    <div className="page companies">
      <h1>Companies</h1>
      {filed.length === 0 ? (
        <EmptyNote actions={<a href={POSTINGS}>See your postings</a>}>
          Companies stand here as soon as you save a posting.
        </EmptyNote>
      ) : (
        <>
          <p className="quiet">
            A company is recognised by its name, its website and its pages on other sites. Where one stands here twice,
            tick both and merge them. Where two share one entry, split it.
          </p>
          <output className="count">{countInWords(filed.length, 'company', 'companies')}</output>
          <MergeCompanies chosen={chosen} onDone={() => setPicked(new Set())} />
          <ul className="company-list">
            {filed.map((one) => (
              <CompanyRow
                key={one.company.id}
                filed={one}
                picked={picked.has(one.company.id)}
                onPick={(on) => pick(one.company.id, on)}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

async function filedCompanies(): Promise<FiledCompany[]> {
  const [companies, postings] = await Promise.all([db.companies.toArray(), db.postings.toArray()]);
  const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const below = Map.groupBy(postings, (posting) => posting.companyId);
  return companies
    .map((company) => ({ company, postings: below.get(company.id) ?? [] }))
    .sort((a, b) => words.compare(a.company.name, b.company.name));
}
