/** Decides where the desk opens: in the tab that shows it already, else in a new one. */
import { browser } from 'wxt/browser';

/** `place`: where on the desk, such as `#/today`; an open desk stays where it is without one. */
export async function openDesk(place = ''): Promise<void> {
  const url = browser.runtime.getURL('/desk.html');
  const open = await openAt(url);
  if (open) {
    await browser.tabs.update(open.tabId, { active: true, ...(place ? { url: `${url}${place}` } : {}) });
    await browser.windows.update(open.windowId, { focused: true });
  } else await browser.tabs.create({ url: `${url}${place}` });
}

/** Null also where the browser does not tell an extension which of its pages are open. */
async function openAt(url: string): Promise<{ tabId: number; windowId: number } | null> {
  try {
    const open = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    return open.find((context) => context.documentUrl?.split('#')[0] === url && context.tabId >= 0) ?? null;
  } catch {
    return null;
  }
}
