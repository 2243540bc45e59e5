/** Decides what Today may forget when it closes: which rows are ticked, where the keyboard is, and what is unfolded. */
import { create } from 'zustand';
import type { Bucket } from '../../lib/records/follow-up';

/** Rows of a group drawn at first, and how many more at a time: hundreds at once would make every key press slow. */
export const ROWS_AT_ONCE = 20;

/** What can be unfolded under a row. */
export type Unfolded = 'snooze' | 'log';
/** Stands for all ticked rows together where something is unfolded for them. */
export const PICKED = 'picked';

interface QueueState {
  picked: ReadonlySet<string>;
  /** The row whose controls are in the tab order; null: the first. */
  current: string | null;
  unfolded: { key: string; what: Unfolded } | null;
  rows: Partial<Record<Bucket, number>>;
  pick(keys: readonly string[], on: boolean): void;
  pickNone(): void;
  turnTo(key: string): void;
  /** Unfolds something under a row, or folds it again. */
  toggle(key: string, what: Unfolded): void;
  fold(): void;
  showMore(bucket: Bucket): void;
}

export const useQueueState = create<QueueState>((set) => ({
  picked: new Set(),
  current: null,
  unfolded: null,
  rows: {},
  pick: (keys, on) =>
    set(({ picked }) => {
      const next = new Set(picked);
      for (const key of keys)
        if (on) next.add(key);
        else next.delete(key);
      return { picked: next };
    }),
  pickNone: () => set({ picked: new Set() }),
  turnTo: (current) => set({ current }),
  toggle: (key, what) =>
    set(({ unfolded }) => ({ unfolded: unfolded?.key === key && unfolded.what === what ? null : { key, what } })),
  fold: () => set({ unfolded: null }),
  showMore: (bucket) =>
    set(({ rows }) => ({ rows: { ...rows, [bucket]: (rows[bucket] ?? ROWS_AT_ONCE) + ROWS_AT_ONCE } })),
}));
