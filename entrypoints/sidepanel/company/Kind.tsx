/** Decides how the kind of company is settled: suggested from what its postings state, decided by the user. */
import { useMemo } from 'react';
import { CompanyTypeChoice } from '../../../components/company-fit/CompanyTypeChoice';
import { useLastAction } from '../../../components/last-action/last-action';
import { suggestCompanyType } from '../../../lib/company-fit/company-type';
import { chooseCompanyType } from '../../../lib/company-fit/ledger/assess-company';
import type { CompanyType } from '../../../lib/records/assessment';
import type { Company } from '../../../lib/records/company';
import type { Posting } from '../../../lib/records/posting';
import styles from './CompanyView.module.css';

export interface KindProps {
  company: Company;
  postings: readonly Posting[];
  chosen: CompanyType | null;
}

export function Kind({ company, postings, chosen }: KindProps) {
  const suggestion = useMemo(() => suggestCompanyType(postings.map(({ companyFacts }) => companyFacts)), [postings]);
  const act = useLastAction((state) => state.act);
  return (
    <section className={styles.section} aria-labelledby="kind-of-company">
      <h2 id="kind-of-company">Kind of company</h2>
      <CompanyTypeChoice
        suggestion={suggestion}
        chosen={chosen}
        onChoose={(type) => act(chooseCompanyType(company.id, type))}
      />
    </section>
  );
}
