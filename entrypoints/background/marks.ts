/**
 * Decides when a tab's badge is judged anew, on sites allowed for good only: as the user moves about, and when
 * something was saved, deleted or allowed. Elsewhere it only takes away a confirmation that has become untrue.
 */
import { type Browser, browser } from 'wxt/browser';
import { isSiteAllowed, onSitesChanged } from '../../lib/access/host-permissions';
import { originPattern } from '../../lib/access/origin-pattern';
import { pageMarkOf } from '../../lib/access/page-mark';
import { lastSave, onSavedChanged } from '../../lib/capture/last-save';
import { db } from '../../lib/db/database';
import { type Badge, showBadge } from './badge';
import { undoableTitle } from './saving';

export function keepMarksTrue(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined) void mark(tab).then((marked) => (marked ? undefined : showBadge(tabId, null)));
    else if (change.status === 'complete') void mark(tab);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void browser.tabs.get(tabId).then(mark, () => undefined));
  onSavedChanged((undone) => {
    const cleared = undone?.tabId === undefined ? Promise.resolve() : showBadge(undone.tabId, null);
    void cleared.then(markVisible);
  });
  onSitesChanged(() => void markEverywhere());
}

/** Tabs in view, one a window; the others are judged when the user turns to them. */
async function markVisible(): Promise<void> {
  for (const tab of await browser.tabs.query({ active: true })) await mark(tab);
}

/** On a site given back nothing may stay behind, not even in tabs out of view. */
async function markEverywhere(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (!(await mark(tab)) && tab.id !== undefined) await showBadge(tab.id, null);
  }
}

/** False where the tab's site is not allowed for good: nothing was looked up then. */
async function mark(tab: Browser.tabs.Tab): Promise<boolean> {
  const pattern = tab.id === undefined || !tab.url ? null : originPattern(tab.url);
  if (tab.id === undefined || !tab.url || !pattern || !(await isSiteAllowed(pattern))) return false;
  await showBadge(tab.id, await badgeOf(tab.url));
  return true;
}

async function badgeOf(address: string): Promise<Badge | null> {
  const judged = await pageMarkOf(address, db).catch(() => ({ mark: 'none' as const }));
  if (judged.mark === 'saved') {
    const last = await lastSave();
    const title = last?.postingId === judged.postingId ? undoableTitle(last.label) : `Saved: ${judged.title}`;
    return { sign: '✓', title };
  }
  return judged.mark === 'unsaved-posting' ? { sign: '+', title: 'A posting you have not saved' } : null;
}
