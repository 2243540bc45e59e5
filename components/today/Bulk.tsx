/** Decides what can be done to all ticked rows at once. */
import type { TodayGroup } from '../../lib/follow-ups/today';
import { countInWords } from '../../lib/words/count-words';
import { Button } from '../Button';
import { settleAs } from './decide-on';
import type { Queue } from './queue';
import { PICKED, useQueueState } from './queue-state';
import { SnoozeWays } from './SnoozeWays';
import styles from './today.module.css';

export function Bulk({ queue, groups }: { queue: Queue; groups: readonly TodayGroup[] }) {
  const picked = useQueueState((state) => state.picked);
  const open = useQueueState((state) => state.unfolded?.key === PICKED);
  const { toggle, pickNone } = useQueueState.getState();
  if (picked.size === 0) return null;
  const keys = groups.flatMap(({ dues }) => dues.flatMap(({ key }) => (picked.has(key) ? key : [])));
  const named = countInWords(keys.length, 'follow-up', 'follow-ups');
  return (
    <section className={styles.bulk} aria-label="Ticked follow-ups">
      <output>{named} ticked</output>
      <Button aria-expanded={open} onClick={() => toggle(PICKED, 'snooze')}>
        Snooze
      </Button>
      <Button onClick={() => void settleAs(keys, 'done')}>Done</Button>
      <Button onClick={() => void settleAs(keys, 'not-needed')}>Not needed</Button>
      <Button look="quiet" onClick={pickNone}>
        Untick
      </Button>
      {open && <SnoozeWays keys={keys} named={named} queue={queue} />}
    </section>
  );
}
