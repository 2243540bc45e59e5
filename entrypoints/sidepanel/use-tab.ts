/** Decides which tab the panel stands beside and what may be known of it: its address, or that it may not be seen. */
import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { onSitesChanged } from '../../lib/access/host-permissions';
import { onTurnedToTab } from '../../lib/access/shown-company';

export type Tab = { state: 'asking' } | { state: 'seen'; url: string } | { state: 'unseen' };

/** The given tab, or the active one of this window, as it changes. */
export function useTab(tabId: number | null): Tab {
  const [tab, setTab] = useState<Tab>({ state: 'asking' });
  useEffect(() => {
    let current = true;
    const look = () =>
      void tabOf(tabId).then((found) => {
        const next: Tab = found?.url ? { state: 'seen', url: found.url } : { state: 'unseen' };
        if (current) setTab((before) => (isSame(before, next) ? before : next));
      });
    look();
    const stops = [onSitesChanged(look), onTurnedToTab(look)];
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    window.addEventListener('focus', look);
    return () => {
      current = false;
      for (const stop of stops) stop();
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
      window.removeEventListener('focus', look);
    };
  }, [tabId]);
  return tab;
}

async function tabOf(tabId: number | null): Promise<Browser.tabs.Tab | undefined> {
  try {
    if (tabId !== null) return await browser.tabs.get(tabId);
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  } catch {
    return undefined;
  }
}

function isSame(one: Tab, other: Tab): boolean {
  return one.state === other.state && (one.state !== 'seen' || other.state !== 'seen' || one.url === other.url);
}
