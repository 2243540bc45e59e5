/** Decides what the panel may forget when it closes: which company and view it shows, and whether something is being written. */
import { create } from 'zustand';

export const VIEWS = ['verdict', 'evidence', 'ask', 'company', 'history'] as const;
export type View = (typeof VIEWS)[number];

interface PanelState {
  companyId: string | null;
  view: View;
  /** The company behind the tab, offered while the user is writing about another. */
  offered: string | null;
  /** How many forms hold words that are not stored yet. */
  writing: number;
  /** An item to begin with where a view opens for it: evidence to add, a question to see. */
  item: string | null;
  /** The user turns to a company. */
  show(companyId: string | null): void;
  /** The tab turns to a company: shown at once, or offered where the user is writing. */
  follow(companyId: string): void;
  open(view: View, item?: string | null): void;
  /** Called by a form when it begins and ends to hold words that are not stored. */
  hold(on: boolean): void;
}

export const usePanel = create<PanelState>((set) => ({
  companyId: null,
  view: 'verdict',
  offered: null,
  writing: 0,
  item: null,
  show: (companyId) => set({ companyId, offered: null, writing: 0, item: null }),
  follow: (companyId) =>
    set((state) => {
      if (state.companyId === companyId) return { offered: null };
      if (state.writing > 0) return { offered: companyId };
      return { companyId, offered: null, item: null };
    }),
  open: (view, item = null) => set({ view, item }),
  hold: (on) => set(({ writing }) => ({ writing: Math.max(0, writing + (on ? 1 : -1)) })),
}));
