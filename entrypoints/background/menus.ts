/**
 * Decides what the context menu offers: saving the posting in view, keeping selected words as evidence or a contact,
 * opening the panel and the desk, and undoing the last save while that is possible.
 */
import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '../../lib/access/open-panel';
import { announceTurnedToTab } from '../../lib/access/shown-company';
import { lastSave, onSavedChanged } from '../../lib/capture/last-save';
import { FRAMEWORK } from '../../lib/company-fit/framework';
import type { QuestionName } from '../../lib/records/evidence';
import { addSelectedPerson } from './contacts';
import { keepSelected } from './evidence';
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
const KEEP: Entry = { ...ON_PAGES, id: 'keep-evidence', title: 'Keep as evidence', contexts: ['selection'] };
const KEEP_FOR: (Entry & { question: QuestionName | null })[] = [
  ...FRAMEWORK.map(({ name, number, title }) => ({ question: name, title: `${number}. ${title}` })),
  { question: null, title: 'Not decided yet' },
].map(({ question, title }) => ({
  ...KEEP,
  id: `keep-evidence ${question ?? ''}`,
  parentId: KEEP.id,
  title,
  question,
}));
const CONTACT: Entry = { ...ON_PAGES, id: 'add-contact', title: 'Add to contacts', contexts: ['selection'] };
const PANEL: Entry = { id: 'open-side-panel', title: 'Open the side panel', contexts: ['page', 'frame', 'action'] };
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
    if (click.menuItemId === PANEL.id) openPanel(tab?.windowId);
    void announceTurnedToTab();
    if (click.menuItemId === SAVE.id) void saveTab(tab);
    const kept = KEEP_FOR.find(({ id }) => id === click.menuItemId);
    if (kept) void keepSelected(click, tab, kept.question);
    if (click.menuItemId === CONTACT.id) void addSelectedPerson(click, tab);
    if (click.menuItemId === DESK.id) void openDesk();
    if (click.menuItemId === UNDO.id) void undoLastSave(tab);
  });
}

async function drawMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  await create(SAVE);
  await create(KEEP);
  for (const { question: _, ...entry } of KEEP_FOR) await create(entry);
  await create(CONTACT);
  await create(PANEL);
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
