/** Decides how one group of the queue is listed: its heading with the number, its first rows, and the way to the rest. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Namer } from '../../lib/follow-ups/names';
import type { TodayGroup } from '../../lib/follow-ups/today';
import { BUCKET_NAMES } from '../../lib/words/follow-up-words';
import { Button } from '../Button';
import { DueRow } from './DueRow';
import type { Queue } from './queue';
import { ROWS_AT_ONCE, useQueueState } from './queue-state';
import { focusRow, rowsInView } from './rows-in-view';
import styles from './today.module.css';

export interface DueGroupProps {
  group: TodayGroup;
  queue: Queue;
  namer: Namer;
  /** Drawn only when the user opens it. */
  folded?: boolean;
}

export function DueGroup({ group, queue, namer, folded = false }: DueGroupProps) {
  const { bucket, dues } = group;
  const [open, setOpen] = useState(false);
  const heading = (
    <h2 id={`group-${bucket}`}>
      {BUCKET_NAMES[bucket]} <span className={styles.number}>{new Intl.NumberFormat().format(dues.length)}</span>
    </h2>
  );
  if (!folded) {
    return (
      <section className={styles.group} aria-labelledby={`group-${bucket}`} data-group={bucket}>
        <div className={styles.groupHead}>
          {heading}
          {dues.length > 1 && <TickAll group={group} />}
        </div>
        <Rows group={group} queue={queue} namer={namer} />
      </section>
    );
  }
  return (
    <details className={styles.group} data-group={bucket} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {open && <Rows group={group} queue={queue} namer={namer} />}
    </details>
  );
}

function TickAll({ group: { bucket, dues } }: { group: TodayGroup }) {
  const keys = dues.map(({ key }) => key);
  const all = useQueueState((state) => keys.every((key) => state.picked.has(key)));
  const pick = useQueueState((state) => state.pick);
  return (
    <Button
      look="quiet"
      aria-label={`${all ? 'Untick' : 'Tick'} all: ${BUCKET_NAMES[bucket]}`}
      onClick={() => pick(keys, !all)}
    >
      {all ? 'Untick all' : 'Tick all'}
    </Button>
  );
}

function Rows({ group: { bucket, dues }, queue, namer }: DueGroupProps) {
  const rows = useQueueState((state) => state.rows[bucket] ?? ROWS_AT_ONCE);
  const showMore = useQueueState((state) => state.showMore);
  const left = dues.length - rows;
  const more = () => {
    const first = dues[rows]?.key;
    flushSync(() => showMore(bucket));
    focusRow(rowsInView().find(({ dataset }) => dataset.due === first));
  };
  return (
    <>
      <ul className={styles.rows} aria-labelledby={`group-${bucket}`}>
        {dues.slice(0, rows).map((due) => (
          <DueRow key={due.key} due={due} queue={queue} namer={namer} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onClick={more}>
            Show {new Intl.NumberFormat().format(Math.min(left, ROWS_AT_ONCE))} more of{' '}
            {new Intl.NumberFormat().format(left)}
          </Button>
        </div>
      )}
    </>
  );
}
