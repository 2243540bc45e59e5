/** Decides where the review of a tab opens: as the popup, or where the browser refuses that, in a small window. */
import { type Browser, browser } from 'wxt/browser';

/** Size of the small window in CSS pixels: the popup's, with room for the frame. */
const WINDOW = { width: 440, height: 680 };

export async function openReview(tab: Browser.tabs.Tab): Promise<void> {
  try {
    await browser.action.openPopup({ windowId: tab.windowId });
  } catch {
    const url = browser.runtime.getURL(`/popup.html?tab=${tab.id}`);
    await browser.windows.create({ url, type: 'popup', ...WINDOW });
  }
}
