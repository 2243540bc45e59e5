/** Decides what a surface remembers of the last thing done: its words, how to take it back, or why it failed. */
import { create } from 'zustand';
import { announceSavedChanged } from '../../lib/capture/last-save';
import type { Result } from '../../lib/capture/result';
import { undo } from '../../lib/db/write';

export interface Done {
  undoId: string;
  label: string;
}

interface LastAction {
  done: Done | null;
  /** A sentence on what went wrong last; null once something went right. */
  failure: string | null;
  /** For screen readers: what has just happened. */
  says: string;
  busy: boolean;
  /** Does something that can be undone; `label` names it where the action itself does not. True where it was done. */
  act(work: Promise<Result<{ undoId: string; label?: string } | null>>, label?: string): Promise<boolean>;
  takeBack(): Promise<void>;
  dismiss(): void;
}

const NOT_UNDONE = {
  'changed-since': 'This was changed again since, so it can no longer be undone. Nothing was changed.',
  gone: 'This was undone already, or is more than a day old.',
  failed: 'The browser could not undo this. Nothing was changed. Try again.',
};

export const useLastAction = create<LastAction>((set, get) => ({
  done: null,
  failure: null,
  says: '',
  busy: false,
  async act(work, label) {
    const result = await work;
    if (!result.ok) {
      set({ failure: result.says });
      return false;
    }
    if (result.value) {
      const done = { undoId: result.value.undoId, label: result.value.label ?? label ?? 'Done' };
      set({ done, failure: null, says: `${done.label}. Press Control Z to undo.` });
      await announceSavedChanged();
    } else set({ failure: null });
    return true;
  },
  async takeBack() {
    const { done, busy } = get();
    if (!done || busy) return;
    set({ busy: true });
    const came = await undo(done.undoId).catch(() => 'failed' as const);
    if (came === 'undone') {
      set({ done: null, failure: null, busy: false, says: `Undone: ${done.label}.` });
      await announceSavedChanged();
    } else set({ done: came === 'failed' ? done : null, failure: NOT_UNDONE[came], busy: false });
  },
  dismiss: () => set({ done: null, failure: null }),
}));
