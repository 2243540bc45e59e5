/** Measures Today on a search of the largest kind: deriving all that is due, and opening the list in the side panel. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../support/bundle.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { median, type Row, rounded } from './rows.ts';

const ROUNDS = 15;

declare const planning: typeof import('./planning-entry.ts');

export async function measureToday(browser: ExtensionBrowser): Promise<Row[]> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/desk.html`);
  await page.locator('main h1').waitFor();
  await page.evaluate(await bundle(fileURLToPath(new URL('planning-entry.ts', import.meta.url)), 'planning'));
  const deriving = await page.evaluate((rounds) => {
    const facts = planning.largestSearch();
    planning.planOnce(facts);
    return Array.from({ length: rounds }, () => planning.planOnce(facts));
  }, ROUNDS);
  await page.evaluate(async () => {
    const open = indexedDB.open('fivesight');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const { applications, contacts, messages, rounds, followUps } = planning.largestSearch();
    const rows = { applications, contacts, messages, rounds, followUps };
    const writing = database.transaction(Object.keys(rows), 'readwrite');
    for (const [table, list] of Object.entries(rows)) for (const row of list) writing.objectStore(table).put(row);
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  });
  await page.close();

  const opening: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const panel = await browser.context.newPage();
    const start = performance.now();
    await panel.goto(`chrome-extension://${browser.id}/sidepanel.html#today`);
    await panel.locator('[data-due]').first().waitFor({ state: 'attached' });
    opening.push(performance.now() - start);
    await panel.close();
  }
  return [
    {
      what: 'follow-ups, deriving all of 5,000 applications and 20,000 rows, median (ms)',
      figure: rounded(median(deriving)),
      most: 50,
    },
    { what: 'Today, open to first rows on that, median (ms)', figure: rounded(median(opening)), most: 200 },
  ];
}
