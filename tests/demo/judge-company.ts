/** Plays the side panel on the demo site: suggestions accepted, words kept from a newspaper, a question taken along. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import type { DemoSite } from './server.ts';

/** The extension's own global, inside code that runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const POSTING = 'careers.brightloom.localhost/positions/machine-learning-engineer-demand-forecasting-2210';
const ARTICLE = 'gazette.localhost/ordering-by-forecast';
const LIMIT = 'The company turned down a chain that wanted the same models to schedule its cashiers, its founder says.';

/** Throws a sentence that says what went wrong. Screenshots go into the folder `screenshots`. */
export async function judge(site: DemoSite, browser: ExtensionBrowser, screenshots: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(site.address(POSTING));
  const panel = await browser.openSidePanel(page);
  await panel.locator('[data-headline]').waitFor();

  await view(panel, 'Evidence');
  const accept = panel.getByRole('button', { name: /^Accept as claimed/ });
  await accept.first().waitFor();
  const suggested = await accept.count();
  await panel.screenshot({ path: `${screenshots}/5-suggestions.png` });
  for (let left = suggested; left > 0; left--) {
    await accept.first().click();
    await accept.nth(left - 1).waitFor({ state: 'detached' });
  }
  console.log(`\nEvidence accepted from the saved posting: ${suggested} sentences`);

  const article = await browser.context.newPage();
  await article.goto(site.address(ARTICLE));
  await browser.pressToolbarButton(article);
  await keepSelected(browser, article, LIMIT);
  await panel.getByLabel(/^Place of/).selectOption({ label: 'Something they chose not to build' });
  await panel.getByRole('button', { name: /^Place “/ }).click();
  await panel.getByText('Placed: something they chose not to build').first().waitFor();
  console.log(`Kept from a newspaper: ${LIMIT}`);

  await view(panel, 'Ask');
  await panel.getByLabel('Engineer').check();
  await panel
    .getByRole('button', { name: /^Take along: / })
    .first()
    .click();
  await panel.screenshot({ path: `${screenshots}/6-questions.png` });

  await view(panel, 'Verdict');
  await panel.screenshot({ path: `${screenshots}/7-verdict.png` });
  console.log(`Verdict: ${(await panel.locator('[data-headline] > p').first().textContent()) ?? ''}`);
}

async function view(panel: Page, name: string): Promise<void> {
  await panel.getByRole('navigation', { name: 'Views of this company' }).getByRole('button', { name }).click();
}

/** Chooses "Keep as evidence" for the fifth question in the context menu, as the browser reports that choice. */
async function keepSelected(browser: ExtensionBrowser, page: Page, words: string): Promise<void> {
  const tabId = await browser.tabId(page);
  await browser.worker().evaluate(
    async ([id, selectionText]) => {
      const tab = await chrome.tabs.get(id);
      const menus = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      menus.dispatch({ menuItemId: 'keep-evidence should', selectionText, pageUrl: tab.url }, tab);
    },
    [tabId, words] as const,
  );
}
