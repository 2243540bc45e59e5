/** Decides what may be known of the tab beside the panel: its address, or that it may not be seen. */
import { browser } from 'wxt/browser';

export type Tab = { state: 'asking' } | { state: 'seen'; url: string } | { state: 'unseen' };

/** The given tab, or with null the active one of this window. */
export async function tabOf(tabId: number | null): Promise<Tab> {
  try {
    const [tab] =
      tabId === null
        ? await browser.tabs.query({ active: true, currentWindow: true })
        : [await browser.tabs.get(tabId)];
    return tab?.url ? { state: 'seen', url: tab.url } : { state: 'unseen' };
  } catch {
    return { state: 'unseen' };
  }
}

export function isSameTab(one: Tab, other: Tab): boolean {
  return one.state === other.state && (one.state !== 'seen' || other.state !== 'seen' || one.url === other.url);
}
