/** Decides how applications are listed at which somebody else is to move: how long nothing happened, and what comes next. */
import { useId, useRef, useState } from 'react';
import type { Namer } from '../../lib/follow-ups/names';
import type { Due } from '../../lib/follow-ups/policy/due';
import type { Waiting } from '../../lib/follow-ups/today';
import { nearDayOf } from '../../lib/follow-ups/when-in-words';
import { BUCKET_NAMES, RULE_NAMES, silenceInWords } from '../../lib/words/follow-up-words';
import { Button } from '../Button';
import { LogForm } from './LogForm';
import { useLinks } from './links';
import { MainStep } from './MainStep';
import type { Queue } from './queue';
import { ROWS_AT_ONCE, useQueueState } from './queue-state';
import styles from './today.module.css';

export interface WaitingListProps {
  queue: Queue;
  namer: Namer;
  /** The first follow-up of each application. */
  nexts: ReadonlyMap<string, Due>;
}

export function WaitingList({ queue, namer, nexts }: WaitingListProps) {
  const { waiting } = queue.today;
  const rows = useQueueState((state) => state.rows.waiting ?? ROWS_AT_ONCE);
  const showMore = useQueueState((state) => state.showMore);
  const id = useId();
  if (waiting.length === 0) return null;
  const shown = waiting.slice(0, rows);
  const left = waiting.length - rows;
  return (
    <section className={styles.group} aria-labelledby={id} data-group="waiting">
      <h2 id={id}>
        {BUCKET_NAMES.waiting} <span className={styles.number}>{new Intl.NumberFormat().format(waiting.length)}</span>
      </h2>
      <ul className={styles.rows}>
        {shown.map((one) => (
          <Row key={one.applicationId} waiting={one} next={nexts.get(one.applicationId)} queue={queue} namer={namer} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onClick={() => showMore('waiting')}>
            Show {new Intl.NumberFormat().format(Math.min(left, ROWS_AT_ONCE))} more of{' '}
            {new Intl.NumberFormat().format(left)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  waiting: Waiting;
  next: Due | undefined;
  queue: Queue;
  namer: Namer;
}

function Row({ waiting: { applicationId, days }, next, queue, namer }: RowProps) {
  const subject = namer({ applicationId });
  const posting = useLinks().posting;
  const [open, setOpen] = useState(false);
  const turn = useRef<HTMLButtonElement>(null);
  const close = () => {
    turn.current?.focus();
    setOpen(false);
  };
  const named = subject.title || 'A posting you deleted';
  return (
    <li className={styles.waiting} data-waiting={applicationId}>
      <div className={styles.line}>
        <h3>{subject.postingId ? <a {...posting(subject.postingId)}>{named}</a> : named}</h3>
        <span className={styles.quiet}>{silenceInWords(days)}</span>
      </div>
      {next && (
        <p className={styles.quiet}>
          Next: {next.action.kind === 'own' ? next.action.text : RULE_NAMES[next.rule]},{' '}
          {nearDayOf(next.dueAt, queue.now, queue.zone)}
        </p>
      )}
      <div className={styles.ways}>
        {next && <MainStep due={next} subject={namer(next.about)} queue={queue} named={named} tabIndex={0} />}
        <Button
          ref={turn}
          look="quiet"
          aria-expanded={open}
          aria-label={`Log it: ${named}`}
          onClick={() => setOpen(!open)}
        >
          Log it
        </Button>
      </div>
      {open && (
        <LogForm
          subject={subject}
          about={next?.about ?? { applicationId }}
          next={next}
          queue={queue}
          named={named}
          onClose={close}
        />
      )}
    </li>
  );
}
