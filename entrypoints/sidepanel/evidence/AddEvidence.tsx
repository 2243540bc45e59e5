/** Decides how evidence is written down by hand: folded away until wanted, kept while unfinished. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../../components/Button';
import { EvidenceForm } from '../../../components/company-fit/EvidenceForm';
import { useLastAction } from '../../../components/last-action/last-action';
import type { PlaceName } from '../../../lib/company-fit/ledger/evidence-place';
import { keepEvidence } from '../../../lib/company-fit/ledger/keep-evidence';
import {
  draftTyped,
  type EvidenceProblems,
  evidenceProblems,
  nothingTyped,
  type TypedEvidence,
} from '../../../lib/company-fit/ledger/typed-evidence';
import { sourceOfPage } from '../../../lib/company-fit/source-of-page';
import type { Company } from '../../../lib/records/company';
import styles from './evidence.module.css';
import type { Typing } from './use-typed';

export interface AddEvidenceProps {
  company: Company;
  typing: Typing;
  open: boolean;
  today: string;
  onOpen: (open: boolean) => void;
  /** Called with the place of what was stored, before it is drawn. */
  onStored: (place: PlaceName) => void;
}

export function AddEvidence({ company, typing, open, today, onOpen, onStored }: AddEvidenceProps) {
  const { typed, unfinished, restored, type, begin } = typing;
  const act = useLastAction((state) => state.act);
  const [problems, setProblems] = useState<EvidenceProblems>({});
  const [busy, setBusy] = useState(false);
  const [discarded, setDiscarded] = useState<TypedEvidence | null>(null);

  const store = async () => {
    const found = evidenceProblems(typed, today);
    setProblems(found);
    if (Object.keys(found).length) return;
    setBusy(true);
    const result = await keepEvidence(draftTyped(typed, company.id));
    setBusy(false);
    if (!result.ok && result.failure === 'refused') return setProblems({ quote: result.says });
    if (!(await act(Promise.resolve(result)))) return;
    flushSync(() => {
      begin(nothingTyped(today));
      setDiscarded(null);
      onOpen(false);
      onStored(typed.place);
    });
    document.getElementById('evidence-add')?.focus();
  };
  const discard = () => {
    setDiscarded(typed);
    setProblems({});
    begin(nothingTyped(today));
  };
  const edit = (more: Partial<TypedEvidence>) => {
    setProblems({});
    type({ ...more, ...(typed.source === '' && more.url ? sourceAt(more.url, company) : {}) });
  };

  return (
    <details className={styles.fold} open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary id="evidence-add">
        <h2>Add evidence</h2>
        {!open && unfinished && <span className="quiet">unfinished</span>}
      </summary>
      {open && (
        <div className={styles.form}>
          {restored && <p className="quiet">What you began to write is still here.</p>}
          <EvidenceForm
            label="Add evidence"
            typed={typed}
            problems={problems}
            today={today}
            onType={edit}
            onStore={() => void store()}
            storeLabel="Keep as evidence"
            busy={busy}
            others={
              unfinished ? (
                <Button onClick={discard}>Discard</Button>
              ) : discarded ? (
                <Button onClick={() => type(discarded)}>Bring back what I discarded</Button>
              ) : null
            }
          />
        </div>
      )}
    </details>
  );
}

/** The kind of source where its address tells; news is what nothing tells of. */
function sourceAt(url: string, company: Company): Partial<TypedEvidence> {
  const source = sourceOfPage(url, { isSavedPosting: false, company });
  return source === 'news' ? {} : { source };
}
