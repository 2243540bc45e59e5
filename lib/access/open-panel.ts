/**
 * Browser edge: how the side panel opens. Must be called at once in the user's gesture: after any wait the browser refuses.
 * Firefox calls it a sidebar and knows it by another name.
 */
import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

export function openPanel(windowId: number | undefined): void {
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  const opened = sidebarAction
    ? sidebarAction.open()
    : windowId === undefined
      ? Promise.resolve()
      : browser.sidePanel.open({ windowId });
  opened.catch((error: unknown) => console.warn('The side panel did not open.', error));
}
