/** Decides what the desk remembers of the list while the user looks at one posting: filter, order, how far down. */
import { create } from 'zustand';
import { type Column, FIRST_ORDER, nextOrder, type Order } from '../../lib/search/saved-list';

/** Rows drawn at once. More come as the user scrolls: thousands of rows at once would make every key press slow. */
export const ROWS_AT_ONCE = 100;

interface ListView {
  typed: string;
  order: Order;
  rows: number;
  scrolled: number;
  type(typed: string): void;
  press(column: Column): void;
  choose(order: Order): void;
  showMore(): void;
  leaveAt(scrolled: number): void;
}

export const useListView = create<ListView>((set) => ({
  typed: '',
  order: FIRST_ORDER,
  rows: ROWS_AT_ONCE,
  scrolled: 0,
  type: (typed) => set({ typed, rows: ROWS_AT_ONCE }),
  press: (column) => set(({ order }) => ({ order: nextOrder(order, column), rows: ROWS_AT_ONCE })),
  choose: (order) => set({ order, rows: ROWS_AT_ONCE }),
  showMore: () => set(({ rows }) => ({ rows: rows + ROWS_AT_ONCE })),
  leaveAt: (scrolled) => set({ scrolled }),
}));
