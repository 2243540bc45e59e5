/** Decides what the desk remembers of the people list while the user looks at one person: filter and how far down. */
import { create } from 'zustand';

/** Rows drawn at once; more on demand. */
const ROWS_AT_ONCE = 50;

interface PeopleView {
  typed: string;
  rows: number;
  type(typed: string): void;
  showMore(): void;
}

export const usePeopleView = create<PeopleView>((set) => ({
  typed: '',
  rows: ROWS_AT_ONCE,
  type: (typed) => set({ typed, rows: ROWS_AT_ONCE }),
  showMore: () => set(({ rows }) => ({ rows: rows + ROWS_AT_ONCE })),
}));
