/** Decides how one follow-up reads in the queue: what to do, about what, by when and why; and what can be done with it. */
import { type Namer, subjectInWords } from '../../lib/follow-ups/names';
import type { Due } from '../../lib/follow-ups/policy/due';
import { whenInWords } from '../../lib/follow-ups/when-in-words';
import { RULE_NAMES } from '../../lib/words/follow-up-words';
import { Button } from '../Button';
import { settleAs } from './decide-on';
import { LogForm } from './LogForm';
import { MainStep } from './MainStep';
import type { Queue } from './queue';
import { useQueueState } from './queue-state';
import { SnoozeWays } from './SnoozeWays';
import styles from './today.module.css';
import { useIsCurrent } from './use-is-current';

export interface DueRowProps {
  due: Due;
  queue: Queue;
  namer: Namer;
}

export function DueRow({ due, queue, namer }: DueRowProps) {
  const { key, about, action, reason, source } = due;
  const subject = namer(about);
  const what = action.kind === 'own' ? action.text : RULE_NAMES[due.rule];
  const named = [what, subjectInWords(subject)].filter(Boolean).join(', ');
  const isCurrent = useIsCurrent(key);
  const isPicked = useQueueState((state) => state.picked.has(key));
  const unfolded = useQueueState((state) => (state.unfolded?.key === key ? state.unfolded.what : null));
  const { pick, toggle } = useQueueState.getState();
  const tabIndex = isCurrent ? 0 : -1;
  const isLate = due.until !== null && due.until <= queue.now.toISOString();
  return (
    <li className={styles.row} data-due={key} data-rule={due.rule}>
      <input
        type="checkbox"
        data-tick
        tabIndex={tabIndex}
        checked={isPicked}
        aria-label={`Tick: ${named}`}
        onChange={(event) => pick([key], event.target.checked)}
      />
      <div className={styles.told}>
        <div className={styles.line}>
          <h3>{what}</h3>
          <span className={isLate ? styles.late : styles.quiet}>{whenInWords(due, queue.now, queue.zone)}</span>
        </div>
        <p className={styles.subject}>
          {subject.title}
          {subject.title && subject.person ? ' · ' : ''}
          {subject.person}
        </p>
        {action.kind !== 'own' && <p>{reason}</p>}
        <div className={styles.ways}>
          <MainStep due={due} subject={subject} queue={queue} named={named} tabIndex={tabIndex} />
          <Button
            look="quiet"
            tabIndex={tabIndex}
            aria-expanded={unfolded === 'log'}
            aria-label={`Log it: ${named}`}
            onClick={() => toggle(key, 'log')}
          >
            Log it
          </Button>
          <Button
            look="quiet"
            tabIndex={tabIndex}
            aria-expanded={unfolded === 'snooze'}
            aria-label={`Snooze: ${named}`}
            onClick={() => toggle(key, 'snooze')}
          >
            Snooze
          </Button>
          {action.kind !== 'own' && (
            <Button
              look="quiet"
              tabIndex={tabIndex}
              aria-label={`Done: ${named}`}
              onClick={() => void settleAs([key], 'done')}
            >
              Done
            </Button>
          )}
          <Button
            look="quiet"
            tabIndex={tabIndex}
            aria-label={`Not needed: ${named}`}
            onClick={() => void settleAs([key], 'not-needed')}
          >
            Not needed
          </Button>
          {action.kind !== 'own' && (
            <details className={styles.source}>
              <summary tabIndex={tabIndex} aria-label={`Why then: ${named}`} title={source}>
                Why then
              </summary>
              <p>{source}</p>
            </details>
          )}
        </div>
        {unfolded === 'snooze' && <SnoozeWays keys={[key]} named={named} queue={queue} />}
        {unfolded === 'log' && <LogForm due={due} subject={subject} about={about} queue={queue} named={named} />}
      </div>
    </li>
  );
}
