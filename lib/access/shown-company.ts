/**
 * Browser edge: which company each open side panel shows, so that what is kept from a page of somebody else's (a paper,
 * a newspaper) goes to the company the user is looking at. Forgotten when the panel or the browser closes.
 */
import { browser } from 'wxt/browser';
import { z } from '../records/zod';

const shownSchema = z.record(z.string(), z.string());
const SHOWN = 'shownCompanies';
const TURNED = 'turnedToTabAt';

/** Remembers what the panel of a window shows; null when it closes or shows no company. */
export async function rememberShown(windowId: number, companyId: string | null): Promise<void> {
  const { [String(windowId)]: _, ...others } = await allShown();
  const shown = companyId ? { ...others, [String(windowId)]: companyId } : others;
  await browser.storage.session.set({ [SHOWN]: shown });
}

/** The company that the panel of this window shows; null where none is open or shows one. */
export async function shownCompany(windowId: number): Promise<string | null> {
  return (await allShown())[String(windowId)] ?? null;
}

async function allShown(): Promise<Record<string, string>> {
  const parsed = shownSchema.safeParse((await browser.storage.session.get(SHOWN))[SHOWN]);
  return parsed.success ? parsed.data : {};
}

/** Tells open panels that the user has just let Fivesight into a tab: its address can be seen now. */
export async function announceTurnedToTab(now = new Date()): Promise<void> {
  await browser.storage.session.set({ [TURNED]: now.getTime() });
}

/** Calls `heard` when the user let Fivesight into a tab. Returns how to stop. */
export function onTurnedToTab(heard: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && TURNED in changes) heard();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
