/** Decides how words selected on a page are kept as evidence from the context menu, and how that is confirmed. */
import type { Browser } from 'wxt/browser';
import { shownCompany } from '../../lib/access/shown-company';
import { keepSelection } from '../../lib/company-fit/ledger/keep-selection';
import type { QuestionName } from '../../lib/records/evidence';
import { showBadge } from './badge';

export async function keepSelected(
  click: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
  question: QuestionName | null,
): Promise<void> {
  const tabId = tab?.id;
  const kept = await keepSelection({
    words: click.selectionText ?? '',
    address: click.pageUrl ?? tab?.url ?? '',
    title: tab?.title ?? null,
    question,
    inView: tab ? await shownCompany(tab.windowId) : null,
  });
  if (tabId === undefined || tabId < 0) return;
  if (!kept.ok) return showBadge(tabId, { sign: '!', title: `Not kept. ${kept.says}` });
  const about = kept.value.companyName ? `about ${kept.value.companyName}` : 'It waits for its company';
  await showBadge(tabId, { sign: '✓', title: `Kept as evidence. ${capitalised(about)}; the side panel has it.` });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
