/** How seriously a company does machine learning, found out on the shipped build: posting, evidence, verdict, question, answer, comparison. */
import { expect, type Page, test } from '@playwright/test';
import { startDemoSite } from '../demo/server';
import { launchWithExtension } from '../support/extension-browser';

/** The extension's own global, inside code that runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const POSTING = 'careers.brightloom.localhost/positions/machine-learning-engineer-demand-forecasting-2210';
const OTHER_POSTING = 'jobs.harborlight.localhost/open/senior-applied-scientist-triage';
const ARTICLE = 'gazette.localhost/ordering-by-forecast';
const INCIDENT = 'In May the forecasts were a third too high for nine days before anyone at Brightloom noticed.';

test('a posting is saved, evidence is gathered from it and from a newspaper, asked for, and companies are compared', async () => {
  const site = await startDemoSite();
  const browser = await launchWithExtension();
  const save = async (address: string) => {
    const page = await browser.context.newPage();
    await page.goto(site.address(address));
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Save posting' }).click();
    await popup
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await popup.close();
    return page;
  };
  try {
    await (await save(OTHER_POSTING)).close();
    const page = await save(POSTING);

    const panel = await browser.openSidePanel(page);
    await expect(panel.getByRole('heading', { level: 1, name: 'Brightloom' })).toBeVisible();
    await expect(panel.locator('[data-headline="too-little"]')).toContainText('0 of 20 points');
    await expect(panel.getByText('Karen Hao')).toBeVisible();

    await view(panel, 'Evidence');
    const accept = panel.getByRole('button', { name: /^Accept as claimed/ });
    await accept.first().waitFor();
    const suggested = await accept.count();
    expect(suggested, 'the demo posting holds a good deal of evidence').toBeGreaterThanOrEqual(3);
    await accept.first().click();
    await expect(accept).toHaveCount(suggested - 1);
    await expect(panel.getByText(/^Kept as evidence/).first()).toBeVisible();
    await view(panel, 'Verdict');
    await expect(panel.locator('[data-headline]')).toContainText('1 of 20 points');

    await view(panel, 'Evidence');
    await panel
      .getByRole('button', { name: /^Dismiss: / })
      .first()
      .click();
    await expect(accept).toHaveCount(suggested - 2);
    for (let left = suggested - 2; left > 0; left--) {
      await accept.first().click();
      await expect(accept).toHaveCount(left - 1);
    }

    const article = await browser.context.newPage();
    await article.goto(site.address(ARTICLE));
    await browser.pressToolbarButton(article);
    await expect(panel.getByRole('heading', { level: 1 }), 'a page of nobody’s keeps the company in view').toHaveText(
      'Brightloom',
    );
    await keep(browser, article, INCIDENT, 'audit');
    await expect(
      panel.getByRole('button', { name: /Evidence 1/ }),
      'what was kept shows without a reload',
    ).toBeVisible();

    const waiting = panel.getByRole('region', { name: 'Kept, not placed yet' });
    await expect(waiting.getByText(INCIDENT)).toBeVisible();
    await waiting.getByRole('button', { name: /^Grade evidence/ }).click();
    await waiting.getByRole('button', { name: 'Contradicted' }).click();
    await waiting.getByLabel(/^Place of/).selectOption({ label: 'Watched in use, and judged again' });
    await waiting.getByRole('button', { name: /^Place “/ }).click();
    await expect(waiting).toHaveCount(0);

    await view(panel, 'Verdict');
    const checks = panel.locator('[data-question="audit"]');
    await expect(checks).toContainText(/disputed|contradicted/);
    const before = (await panel.locator('[data-headline]').textContent()) ?? '';

    await view(panel, 'Ask');
    await panel.getByLabel('Engineer').check();
    const take = panel.getByRole('button', { name: /^Take along: / });
    const asked = (await take.first().getAttribute('aria-label'))?.replace('Take along: ', '') ?? '';
    await take.first().click();
    await panel.getByRole('button', { name: `Enter the answer: ${asked}` }).click();
    const form = panel.getByRole('form', { name: /^Answer/ });
    await form.getByLabel('What they said').fill('Store managers decide, and we count the bread that is thrown away.');
    await form.getByLabel(/^They told from their own work/).check();
    await form.getByLabel('Who said it').fill('Imke, forecasting team');
    await form.getByRole('button', { name: 'Store the answer' }).click();
    await expect(panel.getByText('Entered an answer as evidence').first()).toBeVisible();
    await view(panel, 'Verdict');
    await expect(panel.locator('[data-headline]')).not.toHaveText(before);

    await view(panel, 'History');
    await expect(panel.getByText('Store managers decide', { exact: false }).first()).toBeVisible();

    const [desk] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.getByRole('link', { name: 'Compare' }).click(),
    ]);
    await desk.getByRole('button', { name: 'Harborlight Health' }).click();
    const table = desk.getByRole('table', { name: /side by side/ });
    await expect(table.getByRole('columnheader', { name: /Brightloom/ })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: /Harborlight Health/ })).toBeVisible();
    await expect(table.getByRole('row', { name: /The checks/ })).toContainText('of 4 points');
  } finally {
    await browser.close();
    await site.close();
  }
});

async function view(panel: Page, name: string): Promise<void> {
  await panel.getByRole('navigation', { name: 'Views of this company' }).getByRole('button', { name }).click();
}

/** Selects words on a page and chooses "Keep as evidence" for a question, as the browser reports that choice. */
async function keep(
  browser: Awaited<ReturnType<typeof launchWithExtension>>,
  page: Page,
  words: string,
  question: string,
): Promise<void> {
  const tabId = await browser.tabId(page);
  await browser.worker().evaluate(
    async ([id, selectionText, about]) => {
      const tab = await chrome.tabs.get(id);
      const menus = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      menus.dispatch({ menuItemId: `keep-evidence ${about}`, selectionText, pageUrl: tab.url }, tab);
    },
    [tabId, words, question] as const,
  );
}
