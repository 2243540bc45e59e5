/** Decides what stands where nothing needs the user today: that, and what comes next. */
import { type Namer, subjectInWords } from '../../lib/follow-ups/names';
import type { Due } from '../../lib/follow-ups/policy/due';
import { nearDayOf } from '../../lib/follow-ups/when-in-words';
import { NOTHING_DUE, RULE_NAMES } from '../../lib/words/follow-up-words';
import type { Queue } from './queue';
import styles from './today.module.css';

/** The first follow-up that is still to come; null: none. */
export function nextDue({ today, now }: Pick<Queue, 'today' | 'now'>): Due | null {
  const moment = now.toISOString();
  let next: Due | null = null;
  for (const { dues } of today.groups) {
    for (const due of dues) if (due.dueAt > moment && (!next || due.dueAt < next.dueAt)) next = due;
  }
  return next;
}

export function Calm({ queue, next, namer }: { queue: Queue; next: Due | null; namer: Namer }) {
  const isFirst = queue.facts.applications.length === 0 && queue.facts.followUps.length === 0;
  return (
    <p className={styles.calm} data-calm>
      {NOTHING_DUE} {next && <Next due={next} queue={queue} namer={namer} />}
      {isFirst && 'What you save, write and plan comes up here when it needs you.'}
    </p>
  );
}

function Next({ due, queue, namer }: { due: Due; queue: Queue; namer: Namer }) {
  const what = due.action.kind === 'own' ? due.action.text : RULE_NAMES[due.rule];
  const subject = subjectInWords(namer(due.about));
  const day = nearDayOf(due.dueAt, queue.now, queue.zone);
  return (
    <>
      Next: {what}
      {subject && `, ${subject}`}, {/^(?:today|tomorrow)$/.test(day) ? day : `on ${day}`}.
    </>
  );
}
