/** Decides how the queue of what needs the user stands on a surface: its groups, what is done to several rows, and the calm when there is nothing. */
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Due } from '../../lib/follow-ups/policy/due';
import type { TodayGroup } from '../../lib/follow-ups/today';
import type { Bucket } from '../../lib/records/follow-up';
import { dueInWords } from '../../lib/words/follow-up-words';
import { Bulk } from './Bulk';
import { Calm, nextDue } from './Calm';
import { DueGroup } from './DueGroup';
import { KeysShown } from './KeysShown';
import { type Links, ProvideLinks } from './links';
import { type Queue, useQueue } from './queue';
import { ROWS_AT_ONCE, useQueueState } from './queue-state';
import { RemindForm } from './RemindForm';
import styles from './today.module.css';
import { ProvideDrawn } from './use-is-current';
import { useNames } from './use-names';
import { useTriage } from './use-triage';
import { WaitingList } from './WaitingList';
import { nextByApplication } from './waiting-next';

/** Groups in which something needs the user soon. */
const SOON: readonly Bucket[] = ['overdue', 'today', 'this-week'];

export function Today({ links }: { links: Links }) {
  const queue = useQueue();
  return (
    <ProvideLinks value={links}>
      {queue ? <Shown queue={queue} /> : <div className={styles.today} aria-busy="true" />}
    </ProvideLinks>
  );
}

function Shown({ queue }: { queue: Queue }) {
  const { today } = queue;
  const groups = useMemo(() => groupsToShow(queue), [queue]);
  const nexts = useMemo(() => nextByApplication(today), [today]);
  const isCalm = !groups.some(({ bucket }) => bucket === 'overdue' || bucket === 'today');
  const next = useMemo(() => (isCalm ? nextDue(queue) : null), [isCalm, queue]);
  const rows = useQueueState((state) => state.rows);
  const abouts = useMemo(
    () => [
      ...groups.flatMap(({ bucket, dues }) => dues.slice(0, rows[bucket] ?? ROWS_AT_ONCE).map(({ about }) => about)),
      ...today.waiting.slice(0, rows.waiting ?? ROWS_AT_ONCE).flatMap(({ applicationId }) => {
        const then = nexts.get(applicationId);
        return [{ applicationId }, ...(then ? [then.about] : [])];
      }),
      ...(next ? [next.about] : []),
    ],
    [groups, today, rows, nexts, next],
  );
  const namer = useNames(abouts, queue.facts);
  const list = useRef<HTMLDivElement>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const keys = useRef<HTMLDetailsElement>(null);
  const showKeys = useCallback(() => {
    setKeysOpen(true);
    keys.current?.querySelector('summary')?.focus();
  }, []);
  const drawn = useMemo(() => {
    const order = groups.flatMap(({ bucket, dues }) =>
      dues.slice(0, rows[bucket] ?? ROWS_AT_ONCE).map(({ key }) => key),
    );
    return { first: order[0] ?? null, keys: new Set(order) };
  }, [groups, rows]);
  usePickedKept(groups);
  if (!namer) return <div className={styles.today} aria-busy="true" />;

  const soon = groups.filter(({ bucket }) => SOON.includes(bucket));
  const later = groups.filter(({ bucket }) => !SOON.includes(bucket));
  return (
    <div className={styles.today} data-today>
      <header className={styles.head}>
        <h1 data-today-heading tabIndex={-1}>
          Today
        </h1>
        <output className={styles.quiet}>{dueInWords(today.dueCount)}</output>
        <RemindForm queue={queue} />
      </header>
      {groups.length > 0 && <KeysShown ref={keys} open={keysOpen} onToggle={setKeysOpen} />}
      <ProvideDrawn value={drawn}>
        <TriageList list={list} showKeys={showKeys}>
          <div className={styles.soon}>
            {isCalm && <Calm queue={queue} next={next} namer={namer} />}
            <Bulk queue={queue} groups={groups} />
            {soon.map((group) => (
              <DueGroup key={group.bucket} group={group} queue={queue} namer={namer} />
            ))}
          </div>
          {(later.length > 0 || today.waiting.length > 0) && (
            <div className={styles.ahead}>
              {later.map((group) => (
                <DueGroup key={group.bucket} group={group} queue={queue} namer={namer} folded />
              ))}
              <WaitingList queue={queue} namer={namer} nexts={nexts} />
            </div>
          )}
        </TriageList>
      </ProvideDrawn>
    </div>
  );
}

/** Drawn only once there are rows, so that it finds its list when it begins to listen. */
function TriageList({
  list,
  showKeys,
  children,
}: {
  list: RefObject<HTMLDivElement | null>;
  showKeys: () => void;
  children: ReactNode;
}) {
  useTriage(list, showKeys);
  return (
    <div ref={list} className={styles.columns}>
      {children}
    </div>
  );
}

/**
 * What is due from somebody else's silence stands with its application under “waiting”; where that is not listed, it
 * stands under “later”.
 */
function groupsToShow({ today }: Queue): TodayGroup[] {
  const listed = new Set(today.waiting.map(({ applicationId }) => applicationId));
  const isListed = ({ about }: Due) => about.applicationId !== undefined && listed.has(about.applicationId);
  const later = today.groups
    .filter(({ bucket }) => bucket === 'later' || bucket === 'waiting')
    .flatMap(({ bucket, dues }) => (bucket === 'waiting' ? dues.filter((due) => !isListed(due)) : dues))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const soon = today.groups.filter(({ bucket }) => SOON.includes(bucket));
  return later.length > 0 ? [...soon, { bucket: 'later', dues: later }] : soon;
}

/** What is no longer in the queue is no longer ticked. */
function usePickedKept(groups: readonly TodayGroup[]): void {
  const picked = useQueueState((state) => state.picked);
  useEffect(() => {
    if (picked.size === 0) return;
    const listed = new Set(groups.flatMap(({ dues }) => dues.map(({ key }) => key)));
    const gone = [...picked].filter((key) => !listed.has(key));
    if (gone.length > 0) useQueueState.getState().pick(gone, false);
  }, [groups, picked]);
}
