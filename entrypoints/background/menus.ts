/** Decides what the context menu offers: saving the posting in view, and undoing the last save while that is possible. */
import { type Browser, browser } from 'wxt/browser';
import { lastSave, onSavedChanged } from '../../lib/capture/last-save';
import { openDesk } from './open-desk';
import { saveTab, undoLastSave } from './saving';

/** Longest label of a menu entry, in characters; browsers cut long ones without a sign. */
const MAX_LABEL = 60;

type Entry = Browser.contextMenus.CreateProperties & { id: string; title: string };

const ON_PAGES: Pick<Entry, 'contexts' | 'documentUrlPatterns'> = {
  contexts: ['page', 'frame', 'selection'],
  documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
};
const SAVE: Entry = { id: 'save-posting', title: 'Save this posting', ...ON_PAGES };
const DESK: Entry = { id: 'open-desk', title: 'Open the desk', contexts: ['action'] };
const UNDO: Pick<Entry, 'contexts'> & { id: string } = {
  id: 'undo-save',
  contexts: ['page', 'frame', 'selection', 'action'],
};

export function keepMenusTrue(): void {
  browser.runtime.onInstalled.addListener(() => void drawMenus());
  browser.runtime.onStartup.addListener(() => void drawMenus());
  onSavedChanged(() => void drawUndo());
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === SAVE.id) void saveTab(tab);
    if (click.menuItemId === DESK.id) void openDesk();
    if (click.menuItemId === UNDO.id) void undoLastSave(tab);
  });
}

async function drawMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  await create(SAVE);
  await create(DESK);
  await drawUndo();
}

/** Browsers keep menu entries while the worker sleeps, so an entry is changed where it is there, else made. */
async function drawUndo(): Promise<void> {
  const save = await lastSave();
  if (!save) return browser.contextMenus.remove(UNDO.id).catch(() => undefined);
  const label = `Undo: ${save.label}`;
  const title = (label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label).replaceAll('%', '%%');
  try {
    await browser.contextMenus.update(UNDO.id, { title });
  } catch {
    await create({ ...UNDO, title });
  }
}

/** Making an entry that is there already is reported, not thrown; it then stays as it is. */
function create(entry: Entry): Promise<void> {
  return new Promise((resolve) => {
    browser.contextMenus.create(entry, () => {
      void browser.runtime.lastError;
      resolve();
    });
  });
}
