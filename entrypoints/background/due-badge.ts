/** Decides what the toolbar button says everywhere: how many follow-ups are due, in a number and in words. */
import { browser } from 'wxt/browser';
import { DUE_COLOUR } from './badge';

/** Shows the number on every tab that has no sign of its own. */
export async function showDueBadge({ text, title }: { text: string; title: string }): Promise<void> {
  const usual = browser.runtime.getManifest().action?.default_title ?? '';
  const before = await browser.action.getTitle({});
  const after = text ? `${title}. ${usual}` : usual;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: DUE_COLOUR });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setTitle({ title: after });
  if (before === after) return;
  // A tab whose sign was taken away keeps the title it was given then.
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const own = await browser.action.getTitle({ tabId: id }).catch(() => after);
    if (own === before) await browser.action.setTitle({ tabId: id, title: after }).catch(() => undefined);
  }
}
