/** The side panel on the shipped build: which company it shows, what it refuses, and that everybody can use it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension';
import { articlePage, postingPage } from './posting-pages';

/** The extension's own global, inside code that runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const POSTING = 'https://jobs.fernwright.example/openings/irrigation-ml-engineer';
const ARTICLE = 'https://gazette.example/farming-by-forecast';
const VIEWS = ['Verdict', 'Evidence', 'Ask', 'About', 'History'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Saves the posting of Fernwright Robotics through the popup. */
async function saved(extension: Extension): Promise<Page> {
  extension.serve(POSTING, postingPage());
  const page = await extension.visit(POSTING);
  const popup = await extension.popupFor(page);
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await popup
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await popup.close();
  return page;
}

/** The panel for a page that was visited, in a page of its own. */
async function panelFor(extension: Extension, page: Page | null): Promise<Page> {
  const panel = await extension.open(`sidepanel.html${page ? `?tab=${await extension.tabId(page)}` : ''}`);
  await panel.setViewportSize({ width: 360, height: 780 });
  await panel.locator('main:not([aria-busy])').waitFor();
  return panel;
}

/** Chooses "Keep as evidence" in the context menu of a page, as the browser reports it. */
async function keepSelected(extension: Extension, page: Page, words: string, question = ''): Promise<void> {
  const tabId = await extension.tabId(page);
  await extension.worker().evaluate(
    async ([id, selectionText, about]) => {
      const tab = await chrome.tabs.get(id);
      const menus = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      menus.dispatch({ menuItemId: `keep-evidence ${about}`, selectionText, pageUrl: tab.url }, tab);
    },
    [tabId, words, question] as const,
  );
}

function badge(extension: Extension, tabId: number): Promise<{ sign: string; title: string }> {
  return extension.worker().evaluate(
    async (id) => ({
      sign: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
}

test('with nothing saved, says what it is for and lets a company be added', async ({ extension }) => {
  const panel = await panelFor(extension, null);
  await expect(
    panel.getByText('Save a posting, and the company behind it stands here', { exact: false }),
  ).toBeVisible();
  await panel.getByLabel('Company', { exact: true }).fill('Fernwright Robotics');
  await panel.getByRole('button', { name: 'Add “Fernwright Robotics”' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'Fernwright Robotics' })).toBeVisible();
  await expect(panel.locator('[data-headline="too-little"]')).toBeVisible();
  expect(await extension.rows('companies')).toMatchObject([{ name: 'Fernwright Robotics' }]);
});

test('shows the company behind the tab, keeps it on a page of nobody’s, and says when it may not look', async ({
  extension,
}) => {
  const page = await saved(extension);
  const panel = await panelFor(extension, page);
  await expect(panel.getByRole('heading', { level: 1, name: 'Fernwright Robotics' })).toBeVisible();
  await expect(panel.getByText('Fivesight cannot see which page is in this tab')).toHaveCount(0);

  extension.serve(ARTICLE, articlePage());
  await (await extension.context.newPage()).goto(ARTICLE);
  const hidden = await extension.worker().evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === undefined)?.id;
  });
  const unseen = await extension.open(`sidepanel.html?tab=${hidden}`);
  await unseen.getByText('Fivesight cannot see which page is in this tab').click();
  await expect(unseen.getByRole('button', { name: 'Follow along on LinkedIn' })).toBeVisible();
  await expect(unseen.getByRole('heading', { level: 1 }), 'the last company stays in view').toHaveText(
    'Fernwright Robotics',
  );
});

test('a company is found by part of its name, and another tab does not take the pen out of the hand', async ({
  extension,
}) => {
  const page = await saved(extension);
  const panel = await panelFor(extension, page);
  await panel.getByText('Switch company').click();
  await panel.getByLabel('Company', { exact: true }).fill('Brightloom');
  await panel.getByRole('button', { name: 'Add “Brightloom”' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Brightloom');
  await panel.getByText('Switch company').click();
  await panel.getByLabel('Company', { exact: true }).fill('rnwri');
  await panel.getByRole('button', { name: 'Fernwright Robotics' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Fernwright Robotics');
});

test('evidence kept from a page shows at once in an open panel, once, and says so on the button', async ({
  extension,
}) => {
  const page = await saved(extension);
  const panel = await panelFor(extension, page);
  const tabId = await extension.tabId(page);
  const words = 'Every model is compared with the rule it replaces.';
  await keepSelected(extension, page, words, 'approach');
  await expect(panel.getByRole('button', { name: /^Evidence 1/ })).toBeVisible();
  expect((await badge(extension, tabId)).title).toContain('about Fernwright Robotics'.slice(1));
  await keepSelected(extension, page, `  ${words.toUpperCase()} `, 'approach');
  await expect
    .poll(async () => (await badge(extension, tabId)).title)
    .toBe('Not kept. You keep this sentence already.');
  expect(await extension.rows('evidence')).toMatchObject([
    { quote: words, question: 'approach', item: null, source: 'posting', url: POSTING },
  ]);
});

test('evidence from a page of nobody’s waits for its company until the user says', async ({ extension }) => {
  extension.serve(ARTICLE, articlePage());
  const article = await extension.visit(ARTICLE);
  await keepSelected(extension, article, 'They turned a contract down for the harm it would do.', 'should');
  await expect.poll(() => extension.rows('evidence')).toMatchObject([{ companyId: 'unfiled', source: 'news' }]);
  await saved(extension);
  const panel = await panelFor(extension, null);
  await panel.getByText('1 kept piece waits for a company').click();
  await panel.getByRole('button', { name: /^It is about Fernwright Robotics/ }).click();
  await expect(panel.getByRole('button', { name: /^Evidence 1/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('1 kept piece waits for a company')).toBeVisible();
});

test('markup in what was selected is text, and a megabyte is refused with the reason', async ({ extension }) => {
  const page = await saved(extension);
  const panel = await panelFor(extension, page);
  const tabId = await extension.tabId(page);
  const hostile = '<img src=x onerror="document.title=\'broken\'"> {{constructor}} <script>1</script>';
  await keepSelected(extension, page, hostile);
  await panel.getByRole('button', { name: /^Evidence 1/ }).click();
  await expect(panel.getByText(hostile)).toBeVisible();
  expect(await panel.locator('main img, main script').count()).toBe(0);
  await keepSelected(extension, page, 'drift '.repeat(180_000));
  await expect
    .poll(async () => (await badge(extension, tabId)).title)
    .toMatch(/^Not kept\. This is longer than 2000 characters/);
  expect(await extension.rows('evidence')).toHaveLength(1);
});

test('evidence written by hand is checked where it is wrong, and survives the panel closing', async ({ extension }) => {
  const page = await saved(extension);
  const panel = await panelFor(extension, page);
  await openView(panel, 'Evidence');
  await panel.getByRole('heading', { name: 'Add evidence' }).click();
  const form = panel.getByRole('form', { name: 'Add evidence' });
  await form.getByLabel('Quote').fill('Two agronomists label each image.');
  await form.getByLabel('Address of the page').fill('javascript:alert(1)');
  await form.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect(form.getByText(/https:\/\/ or http:\/\//)).toBeVisible();
  await panel.reload();
  await openView(panel, 'Evidence');
  await expect(form.getByLabel('Quote')).toHaveValue('Two agronomists label each image.');
  await form.getByLabel('Address of the page').fill('https://fernwright.example/labels');
  await form.getByLabel('Bears on').selectOption({ label: 'Labels are made and checked with care' });
  await form.getByLabel(/Shown/).check();
  await form.getByLabel('Kind of source').selectOption({ label: 'Engineering blog' });
  await form.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect
    .poll(() => extension.rows('evidence'))
    .toMatchObject([
      { item: 'data.labels', grade: 'shown', source: 'engineering-blog', url: 'https://fernwright.example/labels' },
    ]);
  const link = panel.getByRole('link', { name: /fernwright\.example/ }).first();
  await expect(link).toHaveAttribute('href', /^https:\/\/fernwright\.example\/labels#:~:text=/);
});

test('everything deleted can come back, by button and by key', async ({ extension }) => {
  const page = await saved(extension);
  const panel = await panelFor(extension, page);
  await keepSelected(extension, page, 'We roll back within the hour.', 'audit');
  await panel.getByRole('button', { name: /^Evidence 1/ }).click();
  await panel.getByRole('button', { name: /^Delete evidence/ }).click();
  await expect.poll(() => extension.rows('evidence')).toHaveLength(0);
  await panel.keyboard.press('Control+z');
  await expect.poll(() => extension.rows('evidence')).toHaveLength(1);
});

for (const [colorScheme, width] of [
  ['light', 320],
  ['light', 800],
  ['dark', 320],
] as const) {
  test(`has no barrier in any view, ${colorScheme}, ${width} pixels wide`, async ({ extension }) => {
    const page = await saved(extension);
    await keepSelected(extension, page, 'We roll back within the hour.', 'audit');
    await expect.poll(() => extension.rows('evidence')).toHaveLength(1);
    const panel = await panelFor(extension, page);
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width, height: 900 });
    for (const name of VIEWS) {
      await openView(panel, name);
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
      });
      const found = await new AxeBuilder({ page: panel }).withTags(WCAG).analyze();
      expect(
        found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        name,
      ).toEqual([]);
      const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

test('the keyboard alone gathers evidence and sees the verdict move', async ({ extension }) => {
  const page = await saved(extension);
  const panel = await panelFor(extension, page);
  await openByKey(panel, 'Ask');
  await openByKey(panel, 'Evidence');
  await press(panel, /^Add evidence$/);
  await tabTo(panel, /^Quote/);
  await panel.keyboard.type('Models are watched each night.');
  await tabTo(panel, /^Kind of source/);
  await panel.keyboard.type('Own');
  await panel.keyboard.press('Control+Enter');
  await expect.poll(() => extension.rows('evidence')).toMatchObject([{ quote: 'Models are watched each night.' }]);
});

async function openView(panel: Page, name: string): Promise<void> {
  const views = panel.getByRole('navigation', { name: 'Views of this company' });
  await views.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await panel
    .locator(`[data-view="${name === 'About' ? 'company' : name.toLowerCase()}"] h2`)
    .first()
    .waitFor({ state: 'attached' });
}

async function openByKey(panel: Page, name: string): Promise<void> {
  await press(panel, new RegExp(`^${name}`));
  await expect(panel.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) })).toHaveAttribute(
    'aria-current',
    'page',
  );
}

/** Tabs until the focused control has this name, then presses it. */
async function press(panel: Page, name: RegExp): Promise<void> {
  await tabTo(panel, name);
  await panel.keyboard.press('Enter');
}

async function tabTo(panel: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await panel.keyboard.press('Tab');
    const label = await panel.evaluate(() => {
      const at = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }) | null;
      return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    });
    if (name.test(label.trim())) return;
  }
  throw new Error(`nothing named ${name} can be reached by the Tab key`);
}
