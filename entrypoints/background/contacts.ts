/** Decides how a person selected on a page is kept from the context menu, and how that is confirmed. */
import type { Browser } from 'wxt/browser';
import { keepSelectedPerson } from '../../lib/people/contact-from-selection';
import { showBadge } from './badge';

export async function addSelectedPerson(
  click: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const kept = await keepSelectedPerson({
    words: click.selectionText ?? '',
    address: click.pageUrl ?? tab?.url ?? '',
    title: tab?.title ?? null,
  });
  const tabId = tab?.id;
  if (tabId === undefined || tabId < 0) return;
  await showBadge(
    tabId,
    kept.ok
      ? { sign: '✓', title: `Added ${kept.value.contact.name} to your contacts; the desk has them.` }
      : { sign: '!', title: `Not added. ${kept.says}` },
  );
}
