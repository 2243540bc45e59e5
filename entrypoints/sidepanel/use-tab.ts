/** Decides when the tab beside the panel is looked at anew: as the user moves about, and when they let Fivesight in. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onSitesChanged } from '../../lib/access/host-permissions';
import { onTurnedToTab } from '../../lib/access/shown-company';
import { isSameTab, type Tab, tabOf } from './tab';

/** The given tab, or the active one of this window, as it changes; `first` as it was when the panel opened. */
export function useTab(tabId: number | null, first: Tab | null): Tab {
  const [tab, setTab] = useState<Tab>(first ?? { state: 'asking' });
  useEffect(() => {
    let current = true;
    const look = () =>
      void tabOf(tabId).then((next) => {
        if (current) setTab((before) => (isSameTab(before, next) ? before : next));
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
