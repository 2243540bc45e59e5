/** Decides which company the panel turns to: the one behind the tab, else the last one; and reads what is known of it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { rememberShown } from '../../lib/access/shown-company';
import type { NamedPosting } from '../../lib/capture/posting-at';
import { companyAt } from '../../lib/company-fit/company-at';
import { type KnownCompany, knownCompany, recentCompanies } from '../../lib/company-fit/ledger/what-is-known';
import { db } from '../../lib/db/database';
import { usePanel } from './panel-state';
import type { Tab } from './tab';

/** What is known of the company in view; null: none is in view; undefined: being read. `first`: as read beforehand. */
export function useCompany(tab: Tab, first: KnownCompany | null): KnownCompany | null | undefined {
  const companyId = usePanel((state) => state.companyId);
  const known = useLiveQuery(
    async () => ({ companyId, known: companyId ? await knownCompany(companyId) : null }),
    [companyId],
    first && { companyId: first.company.id, known: first },
  );
  useTurning(tab);
  useRemembered(companyId);
  if (companyId === null) return tab.state === 'asking' ? undefined : null;
  return known?.companyId === companyId ? known.known : undefined;
}

/** Turns the panel to the company behind the tab; where there is none and nothing is in view, to the last one. */
function useTurning(tab: Tab): void {
  const { follow, show } = usePanel.getState();
  const url = tab.state === 'seen' ? tab.url : null;
  const [named, setNamed] = useState<{ url: string; posting: NamedPosting | null } | null>(null);
  const posting = named?.url === url ? (named?.posting ?? null) : null;
  const behind = useLiveQuery(
    async () => ({ url, id: url ? await companyAt(url, posting, db) : null }),
    [url, posting],
  );
  const found = behind?.url === url ? behind : undefined;

  useEffect(() => {
    if (tab.state === 'asking' || !found) return;
    if (found.id) follow(found.id);
    else if (usePanel.getState().companyId === null) {
      void recentCompanies(1).then(([last]) => {
        if (last && usePanel.getState().companyId === null) show(last.id);
      });
    }
  }, [tab.state, found, follow, show]);

  const unexplained = found && !found.id ? url : null;
  useEffect(() => {
    if (!unexplained) return;
    let current = true;
    void import('../../lib/capture/posting-at').then(({ postingAt }) => {
      if (current) setNamed({ url: unexplained, posting: postingAt(unexplained) });
    });
    return () => {
      current = false;
    };
  }, [unexplained]);
}

/** Tells the rest of Fivesight what this window's panel shows. */
function useRemembered(companyId: string | null): void {
  useEffect(() => {
    const windowId = browser.windows.getCurrent().then(({ id }) => id ?? -1);
    const tell = (shown: string | null) => void windowId.then((id) => rememberShown(id, shown));
    tell(companyId);
    const leave = () => tell(null);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [companyId]);
}
