/** Decides what each keyboard command does. The browser itself opens the popup for its own command. */
import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/access/open-panel';
import { announceTurnedToTab } from '../../lib/access/shown-company';
import { openDesk } from './open-desk';
import { saveTab } from './saving';

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel') openPanel(tab?.windowId);
    void announceTurnedToTab();
    if (command === 'save-posting') void saveTab(tab);
    if (command === 'open-desk') void openDesk();
  });
}
