/**
 * Decides what the panel shows first, and finds it out at once: the database and the tab are asked while the drawing code
 * is still being read. `?tab=<id>` makes the panel serve that tab in an ordinary page.
 */
import { companyAt } from '../../lib/company-fit/company-at';
import { type KnownCompany, knownCompany, recentCompanies } from '../../lib/company-fit/ledger/what-is-known';
import { db } from '../../lib/db/database';
import { type Tab, tabOf } from './tab';

export interface FirstLook {
  tab: Tab;
  known: KnownCompany | null;
}

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

/** The tab the panel is asked to serve; null: the active one of its window. */
export const tabId = Number.isInteger(asked) ? asked : null;

/** Longest wait for it, in milliseconds: after that the panel stands without, and says what it waits for. */
const PATIENCE_MS = 400;

/** Null where it takes too long or cannot be had, and where the panel opens on Today. */
export const firstLook: Promise<FirstLook | null> = Promise.race([
  location.hash === '#today' ? null : look().catch(() => null),
  new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS)),
]);

async function look(): Promise<FirstLook> {
  const [tab, [last]] = await Promise.all([tabOf(tabId), recentCompanies(1)]);
  const behind = tab.state === 'seen' ? await companyAt(tab.url, null, db) : null;
  const id = behind ?? last?.id;
  return { tab, known: id ? await knownCompany(id) : null };
}
