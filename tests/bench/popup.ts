/** Measures the popup from opening to a filled review, page after page, through the real toolbar button. */
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { median, type Row, rounded, type SavedPage } from './rows.ts';

export async function measurePopup(browser: ExtensionBrowser, pages: SavedPage[]): Promise<Row[]> {
  const times: number[] = [];
  for (const saved of pages) {
    const page = await browser.context.newPage();
    let served = false;
    await page.route('**/*', (route) => {
      if (served || route.request().resourceType() !== 'document') return route.abort();
      served = true;
      return route.fulfill({ contentType: saved.contentType, body: saved.body });
    });
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    await browser.pressToolbarButton(page);
    const tab = await browser.tabId(page);
    const popup = await browser.context.newPage();
    const start = performance.now();
    await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}`);
    await popup.locator('main[data-reading]:not([data-reading="reading"])').waitFor({ state: 'attached' });
    times.push(performance.now() - start);
    await popup.close();
    await page.close();
  }
  return [{ what: 'popup, open to filled review, median (ms)', figure: rounded(median(times)), most: 200 }];
}
