/** Decides what the toolbar button shows of one tab: a sign, and the same in words as its title. */
import { browser } from 'wxt/browser';

export type Badge = { sign: '✓' | '+' | '!'; title: string };

const COLOURS: Record<Badge['sign'], string> = { '✓': '#1f6338', '+': '#1f5a70', '!': '#a1241c' };

/** Shows a badge on a tab, or with null what the button says everywhere. A tab closed meanwhile is no failure. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  try {
    const usual = browser.runtime.getManifest().action?.default_title ?? '';
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge?.sign ?? '' }),
      browser.action.setTitle({ tabId, title: badge?.title ?? usual }),
      ...(badge
        ? [
            browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[badge.sign] }),
            browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
          ]
        : []),
    ]);
  } catch {
    return;
  }
}
