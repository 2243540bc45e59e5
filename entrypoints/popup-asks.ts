/**
 * Decides which tab the popup serves, and asks it at once: a small script that runs before the popup's own modules are
 * even fetched, so that the page reads itself while they load.
 */

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import { type Asked, askTab } from '../lib/capture/ask-tab';

/** What the popup's modules find when they start. */
export interface FirstQuestion {
  /** Whether the popup stands in a page of its own. */
  inPage: boolean;
  tabId: Promise<number>;
  answer: Promise<Asked>;
}

declare global {
  var firstQuestion: FirstQuestion;
}

export default defineUnlistedScript(() => {
  const asked = new URLSearchParams(location.search).get('tab');
  /** The tab named in the address, else the one in front of the user. */
  const tab: Promise<{ id: number; url?: string | undefined }> = asked
    ? Promise.resolve({ id: Number(asked) })
    : activeTab();
  globalThis.firstQuestion = {
    inPage: asked !== null,
    tabId: tab.then(({ id }) => id),
    answer: tab.then(({ id, url }) => askTab(id, url)),
  };
});

async function activeTab(): Promise<{ id: number; url?: string | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { id: tab?.id ?? -1, url: tab?.url };
}
