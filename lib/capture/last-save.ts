/**
 * Browser edge: remembers the last save until the browser closes, so that whichever surface comes next can offer to
 * undo it, and tells other surfaces that what is saved has changed.
 */
import { browser } from 'wxt/browser';
import { z } from '../records/zod';

const lastSaveSchema = z.object({
  undoId: z.string(),
  /** What was done, in words: "Saved Research Engineer". */
  label: z.string(),
  postingId: z.string(),
  at: z.iso.datetime(),
  /** The tab whose badge tells of it, where it was saved without the popup. */
  tabId: z.exactOptional(z.number()),
});

export type LastSave = z.infer<typeof lastSaveSchema>;

const LAST_SAVE = 'lastSave';
const SAVED_CHANGED = 'savedChangedAt';

/** The last save that may still be undone, or null. */
export async function lastSave(): Promise<LastSave | null> {
  const kept = await browser.storage.session.get(LAST_SAVE);
  const parsed = lastSaveSchema.safeParse(kept[LAST_SAVE]);
  return parsed.success ? parsed.data : null;
}

export async function rememberSave(save: LastSave): Promise<void> {
  await browser.storage.session.set({ [LAST_SAVE]: save });
}

/** Call after the save was undone, or where it no longer can be. */
export async function forgetSave(): Promise<void> {
  await browser.storage.session.remove(LAST_SAVE);
}

/** Tells every surface and the worker that postings were saved, deleted or restored. */
export async function announceSavedChanged(now = new Date()): Promise<void> {
  await browser.storage.session.set({ [SAVED_CHANGED]: now.getTime() });
}

/**
 * Calls `heard` when any surface saved, deleted or undid, with the save that can no longer be undone, if that is the
 * change. Register in the first turn: this wakes the worker.
 */
export function onSavedChanged(heard: (forgotten: LastSave | null) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' || !(LAST_SAVE in changes || SAVED_CHANGED in changes)) return;
    const forgotten = changes[LAST_SAVE]?.newValue ? null : lastSaveSchema.safeParse(changes[LAST_SAVE]?.oldValue);
    heard(forgotten?.success ? forgotten.data : null);
  });
}
