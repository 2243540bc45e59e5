/** What is due, told by button and notification on the shipped build, through killed workers and closed browsers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '../support/extension-browser';

/** The extension's own global, inside code that runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** Puts reminders of the user's own into the database, so many milliseconds from now, and closes the page again. */
async function remind(browser: ExtensionBrowser, ...inMs: number[]): Promise<void> {
  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.id}/desk.html`);
  await desk.locator('main h1').waitFor();
  await desk.evaluate(
    (waits) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('fivesight');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const writing = open.result.transaction(['followUps', 'profile'], 'readwrite');
          const now = Date.now();
          for (const [i, wait] of waits.entries()) {
            const own = { text: `Reminder ${i + 1}`, dueAt: new Date(now + wait).toISOString() };
            writing.objectStore('followUps').put({
              ...{ id: `own-${i}`, snoozedUntil: null, settled: null, settledAt: null },
              own: { ...own, applicationId: null, contactId: null, companyId: null },
              updatedAt: new Date(now).toISOString(),
            });
          }
          // No quiet hours, whatever the hour this test runs at.
          const policy = { quietFrom: 0, quietUntil: 0 };
          writing.objectStore('profile').put({ id: 'me', policy, updatedAt: new Date(now).toISOString() });
          writing.oncomplete = () => {
            open.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    inMs,
  );
  await desk.close();
}

/** Sets the alarm that the worker would set for later, to go off now: the real one, by the browser. */
function alarmSoon(browser: ExtensionBrowser): Promise<void> {
  return browser.worker().evaluate(() => chrome.alarms.create('next-due', { when: Date.now() + 200 }));
}

interface Told {
  sign: string;
  title: string;
  notifications: string[];
}

/** What a page of the extension sees, so that the worker need not be awake. */
async function told(browser: ExtensionBrowser): Promise<Told> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`chrome-extension://${browser.id}/popup.html?tab=-1`);
    return await page.evaluate(async () => ({
      sign: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
      notifications: Object.keys(await chrome.notifications.getAll()),
    }));
  } finally {
    await page.close();
  }
}

test('something falls due with no page open and the worker killed: the alarm wakes it, and it is told once', async () => {
  const browser = await launchWithExtension();
  try {
    await remind(browser, -60_000, 3_600_000);
    await alarmSoon(browser);
    await browser.stopWorker();
    await expect.poll(() => told(browser)).toMatchObject({ sign: '1', notifications: ['due'] });
    expect((await told(browser)).title).toMatch(/^1 follow-up due/);
    const next = await browser.worker().evaluate(async () => (await chrome.alarms.get('next-due'))?.scheduledTime ?? 0);
    expect(next, 'the next look is set for the reminder in an hour at the latest').toBeLessThanOrEqual(
      Date.now() + 3_600_000,
    );

    await browser.worker().evaluate(() => chrome.notifications.clear('due'));
    await alarmSoon(browser);
    await browser.stopWorker();
    await expect.poll(() => told(browser)).toMatchObject({ sign: '1' });
    expect((await told(browser)).notifications, 'the same is not told twice').toEqual([]);
  } finally {
    await browser.close();
  }
});

test('after the browser was closed past several times, all of them show once, in another time zone too', async () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'fivesight-reminders-'));
  try {
    const before = await launchWithExtension({ profile });
    await remind(before, 1_500, 2_000, 2_500);
    await before.close();
    await new Promise((wait) => setTimeout(wait, 2_500));

    const after = await launchWithExtension({ profile, zone: 'Asia/Kathmandu' });
    await expect.poll(() => told(after)).toMatchObject({ sign: '3', notifications: ['due'] });
    await after.close();

    const again = await launchWithExtension({ profile, zone: 'America/St_Johns' });
    await expect.poll(async () => (await told(again)).sign).toBe('3');
    expect((await told(again)).notifications, 'what was told before the restart is not told again').toEqual([]);
    await again.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the notification puts everything off until tomorrow, or opens Today', async () => {
  const browser = await launchWithExtension();
  const press = (button: number | null) =>
    browser.worker().evaluate((which) => {
      type Fired = { dispatch(...args: unknown[]): void };
      if (which === null) (chrome.notifications.onClicked as unknown as Fired).dispatch('due');
      else (chrome.notifications.onButtonClicked as unknown as Fired).dispatch('due', which);
    }, button);
  try {
    await remind(browser, -60_000, -30_000);
    await alarmSoon(browser);
    await expect.poll(() => told(browser)).toMatchObject({ sign: '2', notifications: ['due'] });

    const [today] = await Promise.all([browser.context.waitForEvent('page'), press(null)]);
    await expect(today).toHaveURL(/desk\.html#\/today$/);
    await expect(today.getByText('Reminder 1').first()).toBeVisible();

    await press(1);
    await expect.poll(() => told(browser)).toMatchObject({ sign: '', notifications: [] });
    await expect(today.getByText('Nothing needs you', { exact: false }).first()).toBeVisible();
  } finally {
    await browser.close();
  }
});
