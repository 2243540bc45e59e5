/** Saving without the popup on the shipped build: shortcut, context menu, badge, undo; and sites allowed for good. */
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension';
import { articlePage, doubtfulPage, postingPage } from './posting-pages';

/** The extension's own global, inside code that runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const POSTING = 'https://jobs.fernwright.example/openings/irrigation-ml-engineer';
const DOUBTFUL = 'https://fernwright.example/jobs/robot-perception-engineer';
const ARTICLE = 'https://fernwright.example/blog/drift-in-spring';
/** What the button says where there is nothing to tell. */
const USUAL = 'Fivesight: review this posting';

interface Shown {
  sign: string;
  title: string;
}

/** What the toolbar button shows on a tab. */
function badge(extension: Extension, tabId: number): Promise<Shown> {
  return extension.worker().evaluate(
    async (id) => ({
      sign: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
}

/** Fires an event in the worker as the browser does. */
function press(extension: Extension, tabId: number, what: { command: string } | { menu: string }): Promise<void> {
  return extension.worker().evaluate(
    async ([id, event]) => {
      const tab = await chrome.tabs.get(id);
      type Fired = { dispatch(...args: unknown[]): void };
      if ('command' in event) (chrome.commands.onCommand as unknown as Fired).dispatch(event.command, tab);
      else (chrome.contextMenus.onClicked as unknown as Fired).dispatch({ menuItemId: event.menu }, tab);
    },
    [tabId, what] as const,
  );
}

const shortcut = { command: 'save-posting' };

/** A page the user let the extension into. */
async function visited(
  extension: Extension,
  url = POSTING,
  html = postingPage(),
): Promise<{ page: Page; tabId: number }> {
  extension.serve(url, html);
  const page = await extension.visit(url);
  return { page, tabId: await extension.tabId(page) };
}

function popupsOpened(extension: Extension): Promise<string[]> {
  return extension.worker().evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({});
    return contexts.flatMap((one) => (one.documentUrl?.includes('popup.html') ? [one.contextType as string] : []));
  });
}

test('the shortcut saves a posting that is sure, and says so on the button', async ({ extension }) => {
  const { tabId } = await visited(extension);
  await press(extension, tabId, shortcut);
  await expect
    .poll(() => badge(extension, tabId))
    .toEqual({ sign: '✓', title: 'Saved: Irrigation ML Engineer. Open Fivesight to undo.' });
  expect(await extension.rows('postings')).toMatchObject([
    { title: 'Irrigation ML Engineer', companyName: 'Fernwright Robotics', url: POSTING },
  ]);
  expect(await extension.rows('applications')).toMatchObject([{ stage: 'saved' }]);
});

test('the context menu saves too, and its new entry takes it back', async ({ extension }) => {
  const { tabId } = await visited(extension);
  await press(extension, tabId, { menu: 'save-posting' });
  await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '✓' });
  const change = (title: string) =>
    extension.worker().evaluate(
      (wanted) =>
        chrome.contextMenus.update('undo-save', { title: wanted }).then(
          () => 'there',
          () => 'not there',
        ),
      title,
    );
  await expect.poll(() => change('Undo: Saved')).toBe('there');

  await press(extension, tabId, { menu: 'undo-save' });
  await expect.poll(() => badge(extension, tabId)).toEqual({ sign: '', title: USUAL });
  expect(await extension.rows('postings')).toEqual([]);
  expect(await extension.rows('companies')).toEqual([]);
  await expect.poll(() => change('Undo: Saved')).toBe('not there');
});

test('the popup offers to take back what the shortcut saved', async ({ extension }) => {
  const { page, tabId } = await visited(extension);
  await press(extension, tabId, shortcut);
  await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '✓' });
  const popup = await extension.popupFor(page);
  await popup.getByRole('button', { name: 'Undo the last save' }).click();
  await expect(popup.getByRole('button', { name: 'Save posting' })).toBeVisible();
  expect(await extension.rows('postings')).toEqual([]);
  await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '' });
});

test('saved again, it takes over what changed and leaves the user’s side; unchanged, it writes nothing', async ({
  extension,
}) => {
  const { page, tabId } = await visited(extension);
  await press(extension, tabId, shortcut);
  await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '✓' });
  const [before] = await extension.rows('applications');

  await press(extension, tabId, shortcut);
  await expect
    .poll(() => badge(extension, tabId))
    .toEqual({ sign: '✓', title: 'Saved before: Irrigation ML Engineer. The page says nothing new.' });

  extension.serve(POSTING, postingPage({ salary: { min: 70_000, max: 90_000 } }));
  await page.reload();
  await extension.pressToolbarButton(page);
  await press(extension, tabId, shortcut);
  await expect
    .poll(() => badge(extension, tabId))
    .toEqual({ sign: '✓', title: 'Updated: Irrigation ML Engineer. Open Fivesight to undo.' });
  expect(await extension.rows('postings')).toMatchObject([{ salary: { min: 70_000, max: 90_000, currency: 'EUR' } }]);
  expect(await extension.rows('applications')).toEqual([before]);
});

for (const [what, url, html] of [
  ['a page it is not sure of', DOUBTFUL, doubtfulPage()],
  ['no posting', ARTICLE, articlePage()],
] as const) {
  test(`the shortcut opens the review on ${what} and stores nothing`, async ({ extension }) => {
    const { page, tabId } = await visited(extension, url, html);
    await page.bringToFront();
    await expect.poll(() => popupsOpened(extension)).toEqual([]);
    await press(extension, tabId, shortcut);
    await expect.poll(() => popupsOpened(extension)).toHaveLength(1);
    expect(await extension.rows('postings')).toEqual([]);
    expect(await badge(extension, tabId)).toMatchObject({ sign: '' });
  });
}

test('another job at the same address is not taken for the saved one', async ({ extension }) => {
  const { page, tabId } = await visited(extension);
  await press(extension, tabId, shortcut);
  await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '✓' });
  extension.serve(POSTING, postingPage({ title: 'Office Manager' }));
  await page.reload();
  await extension.pressToolbarButton(page);
  await press(extension, tabId, shortcut);
  await expect.poll(() => popupsOpened(extension)).not.toEqual([]);
  expect(await extension.rows('postings')).toMatchObject([{ title: 'Irrigation ML Engineer' }]);
});

test('the desk opens once, wherever it is called from', async ({ extension }) => {
  const { tabId } = await visited(extension);
  const desks = () => extension.context.pages().filter((page) => page.url().includes('/desk.html'));
  await press(extension, tabId, { command: 'open-desk' });
  await expect.poll(() => desks().length).toBe(1);
  await desks()[0]?.goto(`chrome-extension://${extension.id}/desk.html#/companies`);
  await press(extension, tabId, { menu: 'open-desk' });
  await expect.poll(() => desks()[0]?.evaluate(() => document.visibilityState)).toBe('visible');
  expect(desks()).toHaveLength(1);
});

test('without a site allowed, moving about shows nothing on the button', async ({ extension }) => {
  const url = 'https://jobs.lever.co/fernwright/5ac21346-8e0c-4494-8e7a-3eb92ff77902';
  extension.serve(url, postingPage());
  const page = await extension.visit(url);
  const tabId = await extension.tabId(page);
  await page.evaluate(() => history.pushState(null, '', '?a=1'));
  await extension.open('desk.html');
  await page.bringToFront();
  expect(await badge(extension, tabId)).toMatchObject({ sign: '' });
});

test.describe('on a site allowed for good', () => {
  test.use({ mode: 'e2e' });
  const posting = (id: string) => `https://jobs.lever.co/fernwright/${id}`;
  const FIRST = posting('5ac21346-8e0c-4494-8e7a-3eb92ff77902');
  const SECOND = posting('7bd21346-8e0c-4494-8e7a-3eb92ff77903');

  async function tabOf(extension: Extension, url: string): Promise<{ page: Page; tabId: number }> {
    const page = await extension.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return { page, tabId: await extension.tabId(page) };
  }

  test('the badge follows the address: not saved, saved, deleted, no posting', async ({ extension }) => {
    extension.serve(FIRST, postingPage());
    extension.serve('https://jobs.lever.co/fernwright', '<title>Openings</title><h1>Openings</h1>');
    const { page, tabId } = await tabOf(extension, FIRST);
    await expect.poll(() => badge(extension, tabId)).toEqual({ sign: '+', title: 'A posting you have not saved' });

    await press(extension, tabId, shortcut);
    await expect
      .poll(() => badge(extension, tabId))
      .toEqual({ sign: '✓', title: 'Saved: Irrigation ML Engineer. Open Fivesight to undo.' });

    await page.goto('https://jobs.lever.co/fernwright');
    await expect.poll(() => badge(extension, tabId)).toEqual({ sign: '', title: USUAL });
    await page.goto(FIRST);
    await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '✓' });
    await page.evaluate((url) => history.pushState(null, '', url), SECOND);
    await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '+' });
    await page.evaluate((url) => history.pushState(null, '', url), FIRST);
    await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '✓' });

    const desk = await extension.open('desk.html');
    await desk.getByRole('button', { name: 'Delete Irrigation ML Engineer' }).click();
    await desk.getByRole('button', { name: 'Undo' }).waitFor();
    await page.bringToFront();
    await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '+' });
    await desk.bringToFront();
    await desk.getByRole('button', { name: 'Undo' }).click();
    await desk.getByRole('link', { name: 'Irrigation ML Engineer' }).waitFor();
    await page.bringToFront();
    await expect
      .poll(() => badge(extension, tabId))
      .toEqual({ sign: '✓', title: 'Saved: Irrigation ML Engineer. Open Fivesight to undo.' });
  });

  test('the page is not read until the user asks', async ({ extension }) => {
    extension.serve(FIRST, postingPage());
    const page = await extension.context.newPage();
    await page.goto(FIRST);
    const tabId = await extension.tabId(page);
    await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '+' });
    const cdp = await extension.context.newCDPSession(page);
    const worlds: string[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    await cdp.send('Runtime.enable');
    expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
    await press(extension, tabId, shortcut);
    await expect.poll(() => worlds.filter((origin) => origin.startsWith('chrome-extension:')).length).toBe(1);
  });

  test('settings list the site, and say so where the browser does not let go of it', async ({ extension }) => {
    const desk = await extension.open('desk.html#/settings');
    await expect(desk.getByText('jobs.lever.co', { exact: true })).toBeVisible();
    await desk.getByRole('button', { name: 'Remove jobs.lever.co' }).click();
    await expect(desk.getByRole('alert')).toContainText('Remove it in its extension settings');
  });

  test('a site taken back in the browser’s settings loses its badge and its entry', async ({ extension }) => {
    extension.serve(FIRST, postingPage());
    const { tabId } = await tabOf(extension, FIRST);
    await expect.poll(() => badge(extension, tabId)).toMatchObject({ sign: '+' });
    const desk = await extension.open('desk.html#/settings');
    await expect(desk.getByText('jobs.lever.co', { exact: true })).toBeVisible();
    const settings = await extension.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate((id) => {
      type Private = { updateExtensionConfiguration(change: object): Promise<void> };
      const { developerPrivate } = chrome as unknown as { developerPrivate: Private };
      return developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
    }, extension.id);
    await expect.poll(() => badge(extension, tabId)).toEqual({ sign: '', title: USUAL });
    await expect(desk.getByText('None. Fivesight offers this')).toBeVisible();
  });
});
