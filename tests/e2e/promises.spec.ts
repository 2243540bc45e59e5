/** The promises that the whole build must keep, listened to from outside: no request, no touch, no standing access. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startDemoSite } from '../demo/server';
import { launchWithExtension } from '../support/extension-browser';

const POSTING = 'careers.brightloom.localhost/positions/machine-learning-engineer-demand-forecasting-2210';
const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../.output/chrome-mv3/manifest.json', import.meta.url)), 'utf8'),
);

test('asks for no host at install, opens nothing to pages, and forbids itself every connection', () => {
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.permissions).toEqual([
    'activeTab',
    'scripting',
    'storage',
    'unlimitedStorage',
    'alarms',
    'notifications',
    'contextMenus',
    'sidePanel',
  ]);
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'");
});

test('reads and saves without a request of its own, and leaves the page as it was', async () => {
  const site = await startDemoSite();
  const browser = await launchWithExtension();
  try {
    const requests: string[] = [];
    browser.context.on('request', (request) => requests.push(request.url()));
    const page = await browser.context.newPage();
    await page.goto(site.address(POSTING));
    await page.evaluate(() => {
      const changes: string[] = [];
      new MutationObserver((records) => changes.push(...records.map((record) => record.type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      Object.assign(globalThis, { changes, htmlBefore: document.documentElement.outerHTML });
      for (const name of ['scroll', 'click', 'focusin', 'pointerdown', 'keydown', 'message']) {
        addEventListener(name, () => changes.push(name), true);
      }
    });
    await browser.pressToolbarButton(page);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${await browser.tabId(page)}`);
    await popup.locator('main[data-reading="posting"]').waitFor();
    await popup.getByRole('button', { name: 'Save posting' }).click();
    await popup
      .getByText(/^Saved/)
      .first()
      .waitFor();
    const desk = await browser.context.newPage();
    await desk.goto(`chrome-extension://${browser.id}/desk.html`);
    await desk.getByText('Machine Learning Engineer, Demand Forecasting').first().waitFor();

    const touched = await page.evaluate(() => {
      const { changes, htmlBefore } = globalThis as unknown as { changes: string[]; htmlBefore: string };
      return { changes, same: document.documentElement.outerHTML === htmlBefore };
    });
    expect(touched).toEqual({ changes: [], same: true });
    const own = `chrome-extension://${browser.id}/`;
    const elsewhere = requests.filter((url) => !url.startsWith(own) && !url.startsWith('http://'));
    expect(elsewhere, 'requests to somewhere else than the extension itself or the page that was opened').toEqual([]);
    const toSite = requests.filter((url) => url.startsWith('http://')).map((url) => new URL(url).pathname);
    expect(toSite.toSorted(), 'only the page and its style sheet, once each').toEqual(
      ['/positions/machine-learning-engineer-demand-forecasting-2210', '/style.css'].toSorted(),
    );
  } finally {
    await browser.close();
    await site.close();
  }
});

test('answers no message, whoever sends it', async () => {
  const browser = await launchWithExtension();
  try {
    const listeners = await browser.worker().evaluate(() => {
      const runtime = (globalThis as unknown as { chrome: { runtime: Record<string, { hasListeners(): boolean }> } })
        .chrome.runtime;
      return ['onMessage', 'onMessageExternal', 'onConnect', 'onConnectExternal'].filter((name) =>
        runtime[name]?.hasListeners(),
      );
    });
    expect(listeners, 'a page could forge what these hear').toEqual([]);
  } finally {
    await browser.close();
  }
});
