/**
 * Plays the main job on the demo site: read postings through the toolbar button, save them, see them on the desk, and find
 * out in the side panel how seriously one company does machine learning, and write to somebody there.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { judge } from './judge-company.ts';
import type { DemoSite } from './server.ts';
import { write } from './write-message.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../demo-screenshots', import.meta.url));

const POSTINGS = [
  'careers.brightloom.localhost/positions/machine-learning-engineer-demand-forecasting-2210',
  'jobs.harborlight.localhost/open/senior-applied-scientist-triage',
  'pebbleandpine.localhost/careers/ai-wizard',
  'careers.quillstack.localhost/jobs/417-mlops-engineer',
];
const NOT_POSTINGS = ['careers.brightloom.localhost/positions', 'jobs.harborlight.localhost/login'];

/** Throws a sentence that says what went wrong. */
export async function play(site: DemoSite, browser: ExtensionBrowser): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(site.home);
  await page.screenshot({ path: `${SCREENSHOTS}/1-job-fair.png` });

  for (const [number, posting] of POSTINGS.entries()) {
    await page.goto(site.address(posting));
    const popup = await openRead(browser, page, 'posting');
    const title = await popup.getByLabel('Title', { exact: true }).inputValue();
    if (number === 0) await popup.screenshot({ path: `${SCREENSHOTS}/2-review.png` });
    await popup.getByRole('button', { name: 'Save posting' }).click();
    await popup
      .getByText(/^Saved/)
      .first()
      .waitFor();
    if (number === 0) await popup.screenshot({ path: `${SCREENSHOTS}/3-saved.png` });
    console.log(`Saved through the toolbar button: ${title}`);
    await popup.close();
  }
  for (const other of NOT_POSTINGS) {
    await page.goto(site.address(other));
    const popup = await openRead(browser, page, 'not-a-posting');
    console.log(`Rightly not taken for a posting: ${await page.title()}`);
    await popup.close();
  }

  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.id}/desk.html`);
  await desk.getByText('AI Wizard').first().waitFor();
  await desk.screenshot({ path: `${SCREENSHOTS}/4-desk.png` });

  const stored = await storedPostings(desk);
  console.log('\nStored in the browser:');
  console.table(stored);
  if (stored.length !== POSTINGS.length)
    throw new Error(`${POSTINGS.length} postings were saved, ${stored.length} are stored`);
  await judge(site, browser, SCREENSHOTS);
  await write(site, browser, SCREENSHOTS);
  console.log(`Screenshots: ${SCREENSHOTS}`);
}

async function openRead(browser: ExtensionBrowser, page: Page, expected: string): Promise<Page> {
  const popup = await browser.openPopup(page);
  const main = popup.locator('main:not([data-reading="reading"])');
  await main.waitFor({ state: 'attached' });
  const found = await main.getAttribute('data-reading');
  if (found !== expected) throw new Error(`${page.url()} was read as "${found}", not as "${expected}"`);
  return popup;
}

interface StoredPosting {
  title: string;
  companyName: string;
  location: { text: string | null };
  state: string;
  salary: { text: string } | null;
}

function storedPostings(desk: Page): Promise<object[]> {
  return desk.evaluate(
    () =>
      new Promise<object[]>((resolve, reject) => {
        const open = indexedDB.open('fivesight');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('postings').objectStore('postings').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(
              (all.result as StoredPosting[]).map(({ title, companyName, location, state, salary }) => ({
                title,
                company: companyName,
                location: location.text,
                salary: salary?.text ?? null,
                state,
              })),
            );
          };
        };
      }),
  );
}
