/** Decides how a person's companies are kept: where they are now and where they are of use otherwise. */
import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { CompanyChoice } from '../../../components/people/CompanyChoice';
import { beginCompany } from '../../../lib/company-fit/ledger/begin-company';
import { db } from '../../../lib/db/database';
import { editContact } from '../../../lib/people/keep-contact';
import type { Company } from '../../../lib/records/company';
import type { Contact } from '../../../lib/records/contact';
import { comparePlace } from '../compare/compare-place';
import styles from './People.module.css';

export function PersonCompanies({ contact, companies }: { contact: Contact; companies: readonly Company[] }) {
  const all = useLiveQuery(() => db.companies.toArray());
  const act = useLastAction((state) => state.act);
  const { id, companyIds } = contact;
  const pick = (companyId: string) => act(editContact(id, { companyIds: [...companyIds, companyId] }));
  const add = async (name: string) => {
    const beginning = beginCompany(name);
    const begun = await beginning;
    if (!begun.ok) return act(Promise.resolve(begun));
    return pick(begun.value.companyId);
  };
  return (
    <section className={styles.part} aria-labelledby="companies">
      <h2 id="companies">Companies</h2>
      {companies.length > 0 && (
        <ul>
          {companies.map((company) => (
            <li key={company.id} className={styles.line}>
              <a href={comparePlace([company.id])}>{company.name}</a>
              <Button
                look="quiet"
                aria-label={`Take away ${company.name}`}
                onClick={() =>
                  void act(editContact(id, { companyIds: companyIds.filter((one) => one !== company.id) }))
                }
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
      )}
      {all && <CompanyChoice companies={all} chosen={companyIds} onPick={pick} onAdd={add} />}
    </section>
  );
}
