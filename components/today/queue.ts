/**
 * Decides when the queue is derived anew: when rows it rests on change, when the next thing falls due, and when the user
 * comes back. One queue serves all that shows it in a surface. What is in it is `lib/follow-ups`.
 */
import { liveQuery, type Subscription } from 'dexie';
import { useEffect } from 'react';
import { create } from 'zustand';
import { weekOf } from '../../lib/calendar/week';
import { db } from '../../lib/db/database';
import { nextWake } from '../../lib/follow-ups/buckets';
import { type Plan, plan } from '../../lib/follow-ups/policy/due-of';
import type { Facts } from '../../lib/follow-ups/policy/facts';
import { type Policy, policyFor } from '../../lib/follow-ups/policy/policy';
import { FACT_READERS, type FactParts, factsOf } from '../../lib/follow-ups/read-facts';
import { type Today, todayOf } from '../../lib/follow-ups/today';

/** The queue at a moment, and what it rests on. */
export interface Queue {
  today: Today;
  plan: Plan;
  facts: Facts;
  policy: Policy;
  /** The user's clocks, an IANA name. */
  zone: string;
  now: Date;
}

/** One action may change several tables, whose rows arrive one after the other: one queue from all of them, in milliseconds. */
const BURST_MS = 10;
/** The list is drawn by then, in milliseconds: finding the next change goes through everything planned. */
const SETTLED_MS = 250;
/** A look at the clock at least so often, in milliseconds: timers stand still while the machine sleeps. */
const LONGEST_MS = 3_600_000;

const useStore = create<{ queue: Queue | null; failure: unknown }>(() => ({ queue: null, failure: null }));
const names = Object.keys(FACT_READERS) as (keyof FactParts)[];

let users = 0;
let subscriptions: Subscription[] = [];
let parts: Partial<FactParts> = {};
let derived: Pick<Queue, 'plan' | 'facts' | 'policy' | 'zone'> | null = null;
let burst: ReturnType<typeof setTimeout> | undefined;
let waking: ReturnType<typeof setTimeout> | undefined;

/** The queue as it changes; null until it has been read. Throws what the database throws. */
export function useQueue(): Queue | null {
  useEffect(join, []);
  const { queue, failure } = useStore();
  if (failure) throw failure;
  return queue;
}

function join(): () => void {
  users += 1;
  if (users === 1) start();
  return () => {
    users -= 1;
    if (users === 0) stop();
  };
}

function start(): void {
  subscriptions = names.map((name) =>
    liveQuery<unknown>(() => FACT_READERS[name](db) as Promise<unknown>).subscribe({
      next: (rows) => {
        parts = { ...parts, [name]: rows };
        derived = null;
        if (!isWhole(parts)) return;
        clearTimeout(burst);
        if (useStore.getState().queue) burst = setTimeout(derive, BURST_MS);
        else derive();
      },
      error: (failure: unknown) => useStore.setState({ failure: failure ?? new Error('unknown') }),
    }),
  );
  document.addEventListener('visibilitychange', lookAtClock);
  window.addEventListener('focus', lookAtClock);
}

function stop(): void {
  for (const subscription of subscriptions) subscription.unsubscribe();
  subscriptions = [];
  parts = {};
  clearTimeout(burst);
  clearTimeout(waking);
  document.removeEventListener('visibilitychange', lookAtClock);
  window.removeEventListener('focus', lookAtClock);
  // What was last known shows at once when the queue is opened again, until it has been read anew.
  useStore.setState({ failure: null });
}

function isWhole(read: Partial<FactParts>): read is FactParts {
  return names.every((name) => name in read);
}

function derive(): void {
  if (!isWhole(parts)) return;
  const now = new Date();
  const zone = ownZone();
  const week = weekOf(navigator.language);
  if (!derived || derived.zone !== zone) {
    const facts = factsOf(parts);
    const policy = policyFor(parts.settings.policy, week);
    derived = { facts, policy, zone, plan: plan(facts, policy, zone) };
  }
  useStore.setState({ queue: { ...derived, today: todayOf(derived.plan, now, zone, week), now } });
  clearTimeout(waking);
  waking = setTimeout(() => wakeAfter(now), SETTLED_MS);
}

function wakeAfter(now: Date): void {
  if (!derived) return;
  const next = nextWake(derived.plan, now, derived.zone, weekOf(navigator.language));
  const wait = next ? next.getTime() - Date.now() : LONGEST_MS;
  waking = setTimeout(derive, Math.min(Math.max(wait, 0), LONGEST_MS));
}

/** The user is back, perhaps after a night, in another zone, or with the clock set anew. */
function lookAtClock(): void {
  const before = useStore.getState().queue;
  if (document.visibilityState !== 'visible' || !before) return;
  const passed = Date.now() - before.now.getTime();
  if (passed < 0 || passed > 60_000 || ownZone() !== before.zone) derive();
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
