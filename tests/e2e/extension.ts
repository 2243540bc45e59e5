/**
 * The fixture of the end-to-end tests: the shipped build in a real Chromium, pages served at addresses of our choice
 * with everything else refused, surfaces opened for a tab, and what is stored read back from IndexedDB.
 */
import { test as base, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension, SHIPPED } from '../support/extension-browser';

export { expect } from '@playwright/test';

/** Size the toolbar gives the popup, in pixels. */
const POPUP_SIZE = { width: 400, height: 600 };

export interface Extension extends ExtensionBrowser {
  /** Answers `url` with this HTML from now on. */
  serve(url: string, html: string): void;
  /** Opens a page in a tab of its own and presses the toolbar button there, which lets the extension in. */
  visit(url: string): Promise<Page>;
  /** The popup for the tab of a page that was visited, in a page of its own. */
  popupFor(page: Page): Promise<Page>;
  /** A page of the extension, such as `desk.html`. */
  open(path: string): Promise<Page>;
  /** All rows of a table as they are stored. */
  // biome-ignore lint/suspicious/noExplicitAny: a stored row is what the tests look into, not what they rest on
  rows(table: string): Promise<any[]>;
}

export interface Build {
  /** Folder of the shipped build. */
  build: string;
  /** `e2e`: the build beside it that has one site allowed for good, as no test can answer the browser's question. */
  mode: 'shipped' | 'e2e';
}

export const test = base.extend<{ extension: Extension } & Build>({
  build: [SHIPPED, { option: true }],
  mode: ['shipped', { option: true }],
  extension: async ({ build, mode }, provide) => {
    const browser = await launchWithExtension({ extension: mode === 'e2e' ? `${build}-e2e` : build });
    const pages = new Map<string, string>();
    await browser.context.route(/^https?:/, (route) => {
      const html = pages.get(route.request().url());
      if (html === undefined || route.request().resourceType() !== 'document') return route.abort();
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    const open = async (path: string) => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.id}/${path}`);
      return page;
    };
    await provide({
      ...browser,
      open,
      serve: (url, html) => void pages.set(url, html),
      async visit(url) {
        const page = await browser.context.newPage();
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await browser.pressToolbarButton(page);
        return page;
      },
      async popupFor(page) {
        const tab = await browser.tabId(page);
        const popup = await browser.context.newPage();
        await popup.setViewportSize(POPUP_SIZE);
        await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}`);
        await popup.locator('main:not([data-reading="reading"])').waitFor({ state: 'attached' });
        return popup;
      },
      async rows(table) {
        const page = browser.context.pages().find((one) => one.url().startsWith(`chrome-extension://${browser.id}/`));
        return storedRows(page ?? (await open('desk.html')), table);
      },
    });
    await browser.close();
  },
});

function storedRows(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('fivesight');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}
