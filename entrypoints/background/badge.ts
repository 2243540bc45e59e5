/** Decides what the toolbar button shows of one tab: a sign, and the same in words as its title. */
import { browser } from 'wxt/browser';

export type Badge = { sign: '✓' | '+' | '!'; title: string };

const COLOURS: Record<Badge['sign'], string> = { '✓': '#1f6338', '+': '#1f5a70', '!': '#a1241c' };

/** Behind the number of what is due: the accent of the light theme. */
export const DUE_COLOUR = '#1f5a70';

/** Shows a sign on a tab, or with null what the button says everywhere. A tab closed meanwhile is no failure. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  try {
    if (!badge) return await takeAway(tabId);
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.sign }),
      browser.action.setTitle({ tabId, title: badge.title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[badge.sign] }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    return;
  }
}

/** Without a text of its own a tab shows the number that stands everywhere; the browser's types do not know that null. */
async function takeAway(tabId: number): Promise<void> {
  const everywhere = await browser.action.getTitle({});
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: null as unknown as string }),
    browser.action.setBadgeBackgroundColor({ tabId, color: DUE_COLOUR }),
    browser.action.setTitle({ tabId, title: everywhere }),
  ]);
}
