/** Decides how saving by shortcut or context menu goes: read the tab, store what is sure, confirm on the badge. */
import { type Browser, browser } from 'wxt/browser';
import { forgetSave, lastSave, rememberSave } from '../../lib/capture/last-save';
import { readTab } from '../../lib/capture/read-tab';
import { saveAtOnce } from '../../lib/capture/save-at-once';
import { undo } from '../../lib/db/write';
import { showBadge } from './badge';
import { openReview } from './open-review';

/** Saves the posting in a tab, or opens the review where somebody has to look. */
export async function saveTab(given: Browser.tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await activeTab());
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined) return;
  const now = new Date();
  const done = await saveAtOnce(await readTab(tabId, now), now);
  switch (done.outcome) {
    case 'saved':
    case 'updated': {
      const { posting, undoId } = done.saved;
      const label = `${done.outcome === 'saved' ? 'Saved' : 'Updated'}: ${posting.title}`;
      await rememberSave({ undoId, label, postingId: posting.id, at: now.toISOString(), tabId });
      return showBadge(tabId, { sign: '✓', title: undoableTitle(label) });
    }
    case 'unchanged':
      return showBadge(tabId, { sign: '✓', title: `Saved before: ${done.title}. The page says nothing new.` });
    case 'failed':
      await showBadge(tabId, { sign: '!', title: `Not saved. ${done.says}` });
      return openReview(tab);
    case 'review':
      return openReview(tab);
  }
}

/** What the button says as long as a save can be undone. */
export function undoableTitle(label: string): string {
  return `${label}. Open Fivesight to undo.`;
}

/** Takes the last save back. Its badge goes with it; where it cannot be undone, the badge says why. */
export async function undoLastSave(given: Browser.tabs.Tab | undefined): Promise<void> {
  const save = await lastSave();
  if (!save) return;
  const came = await undo(save.undoId).catch(() => 'failed' as const);
  if (came !== 'failed') await forgetSave();
  const tabId = (given ?? (await activeTab()))?.id;
  if (tabId === undefined || came === 'undone') return;
  const why = {
    'changed-since': 'it was changed since. Open the desk to change or delete it.',
    gone: 'that was undone already.',
    failed: 'the browser could not reach what is stored. Try again.',
  }[came];
  return showBadge(tabId, { sign: '!', title: `Not undone: ${why}` });
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}
