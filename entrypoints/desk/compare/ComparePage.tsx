/** Decides what the comparison of companies shows: who is compared, side by side, and how to take it elsewhere. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { Button } from '../../../components/Button';
import { Comparison, type ShownCompany } from '../../../components/company-fit/Comparison';
import { CopyButton } from '../../../components/company-fit/CopyButton';
import { Note } from '../../../components/Note';
import { COMPARED, comparisonInMarkdown } from '../../../lib/company-fit/comparison';
import { ATTRIBUTION } from '../../../lib/company-fit/framework';
import { ownCriteria } from '../../../lib/company-fit/ledger/own-criteria';
import { type KnownCompany, knownCompany } from '../../../lib/company-fit/ledger/what-is-known';
import { scoreOf } from '../../../lib/company-fit/score';
import { dayInWords } from '../../../lib/words/value-words';
import { useTitle } from '../use-title';
import { ChooseCompared } from './ChooseCompared';
import styles from './ComparePage.module.css';
import { comparePlace } from './compare-place';

export function ComparePage({ ids }: { ids: readonly string[] }) {
  useTitle('Compare companies');
  const key = ids.join(' ');
  const stored = useLiveQuery(async () => {
    const [known, criteria] = await Promise.all([Promise.all(ids.map((id) => knownCompany(id))), ownCriteria()]);
    return { key, known, criteria };
  }, [key]);
  const [replaced, setReplaced] = useState<string | null>(null);
  const found = useMemo(() => stored?.known.filter((one) => one !== null).map(shownOf) ?? [], [stored]);
  const shown = found.slice(0, COMPARED.most);
  if (stored?.key !== key) return null;
  const chosen = shown.map(({ id }) => id);
  const turnTo = (next: readonly string[]) => {
    setReplaced(null);
    goTo(next);
  };
  const choose = (id: string) =>
    turnTo(replaced ? chosen.map((one) => (one === replaced ? id : one)) : [...chosen, id]);
  const instead = shown.find(({ id }) => id === replaced) ?? null;
  const enough = shown.length >= COMPARED.fewest;
  return (
    <div className={`page wide ${styles.page}`}>
      <h1>Compare companies</h1>
      {stored.known.includes(null) && (
        <Note look="warn">
          <p>A company of this comparison was deleted or merged, and is left out.</p>
        </Note>
      )}
      {found.length > shown.length && (
        <Note look="warn">
          <p>Only the first {COMPARED.most} companies are shown.</p>
        </Note>
      )}
      <div className={`actions ${styles.ways}`}>
        {enough && (
          <>
            <CopyButton words="Copy as Markdown" text={() => comparisonInMarkdown(shown, stored.criteria)} />
            <Button onClick={() => window.print()}>Print</Button>
          </>
        )}
      </div>
      {!enough && (
        <p>
          {shown[0]
            ? `Choose a company to set beside ${shown[0].name}.`
            : 'Choose two to four companies, and see them side by side.'}
        </p>
      )}
      {(chosen.length < COMPARED.most || instead) && (
        <ChooseCompared
          key={instead?.id ?? key}
          chosen={chosen}
          instead={instead?.name ?? null}
          open={!enough || instead !== null}
          onChoose={choose}
          onCancel={instead ? () => setReplaced(null) : null}
        />
      )}
      {enough && (
        <Comparison
          companies={shown}
          criteria={stored.criteria}
          onReplace={setReplaced}
          onRemove={(id) => turnTo(chosen.filter((one) => one !== id))}
        />
      )}
      {enough && <Credit />}
    </div>
  );
}

function goTo(ids: readonly string[]): void {
  location.hash = comparePlace(ids);
}

function Credit() {
  const { author, work, publisher, date, url } = ATTRIBUTION;
  return (
    <p className="quiet">
      The five questions are by {author}:{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {work}
      </a>
      , {publisher}, {dayInWords(date)}. Nothing is added up across rows.
    </p>
  );
}

function shownOf({ company, ledger, assessment }: KnownCompany): ShownCompany {
  return {
    id: company.id,
    name: company.name,
    score: scoreOf(ledger),
    type: assessment?.type ?? null,
    judgements: assessment?.criteria ?? {},
    culture: assessment?.culture ?? [],
  };
}
