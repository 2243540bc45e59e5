/** Decides how notes on a company's culture are kept: one place for each source, with what to look for there. */
import { CultureNotes } from '../../../components/company-fit/CultureNotes';
import { useLastAction } from '../../../components/last-action/last-action';
import { reviewCaveat } from '../../../lib/company-fit/culture';
import { keepCultureNote, removeCultureNote } from '../../../lib/company-fit/ledger/assess-company';
import type { StatedFact } from '../../../lib/company-fit/stated-facts';
import { type Assessment, CULTURE_KINDS } from '../../../lib/records/assessment';
import type { Company } from '../../../lib/records/company';
import { AddNote } from './AddNote';
import styles from './CompanyView.module.css';
import { StatedIn } from './StatedIn';

export interface CultureProps {
  company: Company;
  assessment: Assessment | null;
  facts: readonly StatedFact[];
}

export function Culture({ company, assessment, facts }: CultureProps) {
  const act = useLastAction((state) => state.act);
  const rating = facts.find(({ name }) => name === 'rating');
  const size = facts.find(({ name }) => name === 'size');
  return (
    <section className={styles.section} aria-labelledby="culture">
      <h2 id="culture">Culture</h2>
      {CULTURE_KINDS.map((kind) => (
        <CultureNotes
          key={kind}
          kind={kind}
          notes={assessment?.culture.filter((note) => note.kind === kind) ?? []}
          noteName={(id) => `culture ${company.id} ${id}`}
          storedAt={assessment?.updatedAt ?? ''}
          sizeCaveat={kind === 'reviews' ? reviewCaveat(size?.value ?? null) : null}
          onWrite={(id, text) => keepCultureNote(company.id, id, text)}
          onRemove={(id) => act(removeCultureNote(company.id, id))}
          captured={
            kind === 'reviews' &&
            rating && (
              <div>
                <p>Rating as captured: {rating.value}</p>
                <StatedIn posting={rating.posting} />
              </div>
            )
          }
        >
          <AddNote companyId={company.id} kind={kind} />
        </CultureNotes>
      ))}
    </section>
  );
}
