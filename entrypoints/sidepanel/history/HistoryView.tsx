/** Decides what stands under "History": evidence that has aged, and how the verdict came to be, newest first. */
import { useMemo, useState } from 'react';
import { Button } from '../../../components/Button';
import { EmptyNote } from '../../../components/Note';
import { verdictHistory } from '../../../lib/company-fit/history';
import { isStale } from '../../../lib/company-fit/staleness';
import { localDay } from '../../../lib/reading/calendar';
import { usePanel } from '../panel-state';
import type { ViewProps } from '../view-props';
import { Aged } from './Aged';
import { Change } from './Change';
import styles from './HistoryView.module.css';

/** Changes drawn before the user asks for more. */
const AT_ONCE = 20;

export function HistoryView({ known: { ledger } }: ViewProps) {
  const changes = useMemo(() => verdictHistory(ledger).reverse(), [ledger]);
  const [drawn, setDrawn] = useState(AT_ONCE);
  const open = usePanel((state) => state.open);
  const [today] = useState(() => localDay(new Date()) ?? '');
  const aged = ledger.filter((piece) => isStale(piece, today)).sort((a, b) => a.on.localeCompare(b.on));
  return (
    <div className={styles.view}>
      {aged.length > 0 && <Aged pieces={aged} today={today} />}
      <section className={styles.section} aria-labelledby="verdict-history">
        <h2 id="verdict-history">How the verdict came to be</h2>
        {changes.length === 0 ? (
          <EmptyNote actions={<Button onClick={() => open('evidence')}>Go to the evidence</Button>}>
            Nothing has changed the verdict yet. Each piece of evidence that does is told here.
          </EmptyNote>
        ) : (
          <p className={styles.quiet}>Newest first. What was deleted is left out, as if it had never been.</p>
        )}
        <ol>
          {changes.slice(0, drawn).map((change) => (
            <Change key={change.at} change={change} />
          ))}
        </ol>
        {drawn < changes.length && (
          <div>
            <Button onClick={() => setDrawn(drawn + AT_ONCE)}>Show earlier changes</Button>
          </div>
        )}
      </section>
    </div>
  );
}
