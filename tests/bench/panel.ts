/** Measures the side panel on a full database, from opening to its first content, and how soon it shows what is kept elsewhere. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { median, type Row, rounded } from './rows.ts';

const EVIDENCE = 10_000;
const COMPANIES = 2_000;
const ROUNDS = 15;

export async function measurePanel(browser: ExtensionBrowser): Promise<Row[]> {
  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.id}/desk.html`);
  await desk.locator('main h1').waitFor();
  await desk.evaluate(fill, { evidence: EVIDENCE, companies: COMPANIES });
  await desk.goto('about:blank');

  const opening: number[] = [];
  const live: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const panel = await browser.context.newPage();
    const start = performance.now();
    await panel.goto(`chrome-extension://${browser.id}/sidepanel.html`);
    await panel.locator('[data-headline]').waitFor({ state: 'attached' });
    opening.push(performance.now() - start);
    live.push(await untilShown(browser, panel, round));
    await panel.close();
  }
  await desk.close();
  const rows = `${EVIDENCE} pieces, ${COMPANIES} companies`;
  return [
    { what: `panel, open to first content, median (ms; ${rows})`, figure: rounded(median(opening)), most: 200 },
    {
      what: 'panel, evidence kept from the context menu until shown, median (ms)',
      figure: rounded(median(live)),
      most: 500,
    },
  ];
}

/** Keeps a selection through the worker's context menu and waits until the open panel counts it. */
async function untilShown(browser: ExtensionBrowser, panel: Page, round: number): Promise<number> {
  const counted = panel.locator('nav.views .waiting');
  const before = Number.parseInt((await counted.textContent().catch(() => '0')) ?? '0', 10) || 0;
  const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
  const start = performance.now();
  await browser.worker().evaluate(
    ([id, number]) => {
      const menus = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      const pageUrl = 'https://gazette.example/forecasts';
      const selectionText = `Round ${number} of forecasts was watched by ${number} people.`;
      menus.dispatch(
        { menuItemId: 'keep-evidence audit', selectionText, pageUrl },
        { id: -1, windowId: id, url: pageUrl },
      );
    },
    [windowId, round] as const,
  );
  await panel.waitForFunction(
    (count) => Number.parseInt(document.querySelector('nav.views .waiting')?.textContent ?? '0', 10) > count,
    before,
    { polling: 'raf' },
  );
  return performance.now() - start;
}

/** The extension's own global, inside code that runs in its pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** Runs in the page: made-up companies, the last of which has 40 pieces and was touched last. */
async function fill({ evidence, companies }: { evidence: number; companies: number }): Promise<void> {
  const items = ['user', 'metric', 'fit', 'core'].map((name) => `problem.${name}`);
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
  const open = indexedDB.open('fivesight');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const writing = database.transaction(['companies', 'evidence'], 'readwrite');
  for (let i = 0; i < companies; i++) {
    const name = `Company ${i}`;
    writing
      .objectStore('companies')
      .put({ id: `c${i}`, name, keys: [`name:${name.toLowerCase()}`], createdAt: at(i), updatedAt: at(i) });
  }
  for (let i = 0; i < evidence; i++) {
    const last = i >= evidence - 40;
    const companyId = last ? `c${companies - 1}` : `c${i % (companies - 1)}`;
    const item = items[i % items.length];
    const placements = [{ at: at(companies + i), item, grade: 'claimed' }];
    writing.objectStore('evidence').put({
      ...{ id: `e${i}`, companyId, question: 'problem', item, grade: 'claimed', source: 'posting', mark: `m${i}` },
      quote: `Piece ${i}: our models predict what ${i} people need, and we measure whether they got it.`,
      ...{ note: '', url: `https://company.example/${i}`, pageTitle: `Page ${i}`, postingId: null, on: '2026-06-01' },
      ...{ confirmedOn: null, placements, createdAt: at(companies + i), updatedAt: at(companies + i) },
    });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
