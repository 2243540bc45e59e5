/** Decides what stands in the evidence view: what waits for a place, a form, suggestions, and the ledger itself. */
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { placeNamed } from '../../../lib/company-fit/ledger/evidence-place';
import { nothingTyped } from '../../../lib/company-fit/ledger/typed-evidence';
import { localDay } from '../../../lib/reading/calendar';
import type { ItemName } from '../../../lib/records/evidence';
import { usePanel } from '../panel-state';
import type { ViewProps } from '../view-props';
import { AddEvidence } from './AddEvidence';
import styles from './evidence.module.css';
import { Ledger } from './Ledger';
import { pointId } from './LedgerQuestion';
import { Suggestions } from './Suggestions';
import { useFocusKept } from './use-focus-kept';
import { useOpened } from './use-opened';
import { useTyped } from './use-typed';
import { Waiting } from './Waiting';

export function EvidenceView({ known, score }: ViewProps) {
  const { company, ledger } = known;
  const [today] = useState(() => localDay(new Date()) ?? '');
  const focusing = useFocusKept();
  const waiting = useMemo(() => ledger.filter(({ item }) => !item).sort(newestKeptFirst), [ledger]);
  const placed = useMemo(() => ledger.filter(({ item }) => item), [ledger]);
  const opened = useOpened(placed);
  const [adding, setAdding] = useState<boolean | null>(null);
  const typing = useTyped(`new evidence ${company.id}`, nothingTyped(today), '', adding);

  const add = (item: ItemName) => {
    if (!typing.unfinished) typing.begin({ ...nothingTyped(today), place: item });
    setAdding(true);
    focusing.go('#evidence-add + * textarea');
  };
  const turnTo = useEffectEvent((item: ItemName) => {
    usePanel.setState({ item: null });
    if (placed.some((piece) => piece.item === item)) {
      opened.reveal(item);
      focusing.go(`#${pointId(item)}`);
    } else add(item);
  });
  const wanted = placeNamed(usePanel((state) => state.item) ?? '').item;
  useEffect(() => {
    if (!wanted) return;
    const once = setTimeout(() => turnTo(wanted));
    return () => clearTimeout(once);
  }, [wanted]);

  return (
    <div className={styles.view}>
      <Waiting pieces={waiting} today={today} focusing={focusing} onReveal={opened.reveal} />
      <AddEvidence
        company={company}
        typing={typing}
        open={adding ?? typing.restored}
        today={today}
        onOpen={setAdding}
        onStored={opened.reveal}
      />
      <Suggestions known={known} focusing={focusing} />
      <Ledger
        score={score}
        placed={placed}
        today={today}
        focusing={focusing}
        opened={opened}
        onReveal={opened.reveal}
        onAdd={add}
      />
    </div>
  );
}

function newestKeptFirst(one: { createdAt: string }, other: { createdAt: string }): number {
  return other.createdAt.localeCompare(one.createdAt);
}
