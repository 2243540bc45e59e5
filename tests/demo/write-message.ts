/** Plays drafting on the demo site: a request about a saved posting, its blanks filled, marked as sent, and Today. */
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import type { DemoSite } from './server.ts';

const POSTING = 'careers.brightloom.localhost/positions/machine-learning-engineer-demand-forecasting-2210';
const FILLED = [
  'Noa Lindqvist',
  'I ran the waste forecast of a bakery chain for three years',
  'Thursday at 16:00',
  'spoilage',
];

/** Throws a sentence that says what went wrong. Screenshots go into the folder `screenshots`. */
export async function write(site: DemoSite, browser: ExtensionBrowser, screenshots: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(site.address(POSTING));
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Write', exact: true }).click();
  const whom = popup.getByRole('region', { name: 'To whom and for what' });
  await whom.getByLabel('To', { exact: true }).selectOption({ label: 'Somebody else …' });
  await popup.getByLabel('Their name').fill('Imke de Vries');
  await popup.getByRole('button', { name: 'Add “Imke de Vries” as somebody new' }).click();
  await popup.getByLabel('Occasion').selectOption('informational-request');
  const open = popup.locator('input[data-open]');
  await open.first().waitFor();
  await popup.screenshot({ path: `${screenshots}/8-draft.png` });
  for (let left = await open.count(), n = 0; left > 0; left = await open.count(), n++) {
    await open.first().fill(FILLED[n] ?? `answer ${n}`);
    await popup.waitForFunction((count) => document.querySelectorAll('input[data-open]').length < count, left);
  }
  const text = await popup.getByLabel('Text').inputValue();
  await popup.getByRole('button', { name: 'Mark as sent …' }).click();
  await popup.getByRole('button', { name: 'Mark as sent', exact: true }).click();
  const next = popup.getByRole('heading', { name: /^What follows/ });
  await next.waitFor();
  await popup.screenshot({ path: `${screenshots}/9-sent.png` });
  console.log(`\nDrafted and marked as sent:\n${text.replace(/^/gm, '  ')}\n${(await next.textContent()) ?? ''}`);
  await popup.close();

  const today = await browser.context.newPage();
  await today.goto(`chrome-extension://${browser.id}/desk.html#/today`);
  await today.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await today.screenshot({ path: `${screenshots}/10-today.png` });
}
