/** Decides how a company is held against what the user looks for, and where that list is changed. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { CriteriaList } from '../../../components/company-fit/CriteriaList';
import { useLastAction } from '../../../components/last-action/last-action';
import { judgeCriterion, keepCriterionNote } from '../../../lib/company-fit/ledger/assess-company';
import { changeCriteria, ownCriteria } from '../../../lib/company-fit/ledger/own-criteria';
import type { Assessment } from '../../../lib/records/assessment';
import type { Company } from '../../../lib/records/company';
import styles from './CompanyView.module.css';
import { CriteriaEditor } from './CriteriaEditor';

export function OwnCriteria({ company, assessment }: { company: Company; assessment: Assessment | null }) {
  const criteria = useLiveQuery(() => ownCriteria());
  const [editing, setEditing] = useState(false);
  const turn = useRef<HTMLButtonElement>(null);
  const act = useLastAction((state) => state.act);
  if (!criteria) return null;
  const turned = (on: boolean) => {
    setEditing(on);
    turn.current?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby="own-criteria">
      <div className={styles.head}>
        <h2 id="own-criteria">What you look for</h2>
        <Button ref={turn} look="quiet" aria-expanded={editing} onClick={() => turned(!editing)}>
          {editing ? 'Done with the list' : 'Change the list'}
        </Button>
      </div>
      <p className={styles.quiet}>
        {editing
          ? 'The list is the same for every company. What matters most to you comes first.'
          : 'In your order: the first counts most. Nothing is added up; you weigh it yourself.'}
      </p>
      {editing ? (
        <CriteriaEditor criteria={criteria} onChange={(list, label) => act(changeCriteria(list, label))} />
      ) : (
        <CriteriaList
          criteria={criteria}
          companyName={company.name}
          judged={assessment?.criteria ?? {}}
          noteName={(id) => `criterion ${company.id} ${id}`}
          storedAt={assessment?.updatedAt ?? ''}
          onJudge={(id, judgement) => act(judgeCriterion(company.id, id, judgement))}
          onNote={(id, note) => keepCriterionNote(company.id, id, note)}
        />
      )}
    </section>
  );
}
