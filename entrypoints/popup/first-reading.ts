/** Decides which tab the popup serves, and starts reading it at once. */
import { browser } from '#imports';
import { startReview } from './start-review';

const asked = new URLSearchParams(location.search).get('tab');

/** In a page of its own the popup fills the window; under the toolbar it has a width of its own. */
document.documentElement.classList.toggle('in-page', asked !== null);

/** The tab named in the address, else the one in front of the user. */
export const tabId: Promise<number> = asked ? Promise.resolve(Number(asked)) : activeTab();
export const firstStart = tabId.then(startReview);

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? -1;
}
