/** Decides what the view remembers while the panel is open: whether suggestions are folded away. */
import { create } from 'zustand';

export const useFolded = create<{ folded: boolean; fold: (folded: boolean) => void }>((set) => ({
  folded: false,
  fold: (folded) => set({ folded }),
}));
