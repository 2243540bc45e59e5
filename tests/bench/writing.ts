/** Measures drafting among many people and messages: from pressing "Write" to a text that can be typed into. */
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { median, type Row, rounded } from './rows.ts';

const CONTACTS = 2_000;
const MESSAGES = 10_000;
const ROUNDS = 9;
const POSTING = 'https://jobs.fernwright.example/openings/irrigation-ml-engineer';

export async function measureWriting(browser: ExtensionBrowser): Promise<Row[]> {
  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.id}/desk.html`);
  await desk.locator('main h1').waitFor();
  await desk.evaluate(fill, { contacts: CONTACTS, messages: MESSAGES });
  await desk.close();

  const page = await browser.context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Notes</title><p>Notes.' }),
  );
  await page.goto(POSTING);
  await browser.pressToolbarButton(page);
  const tab = await browser.tabId(page);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}`);
    const write = popup.getByRole('button', { name: 'Write', exact: true });
    await write.waitFor();
    // A pointer is over a button before it presses it.
    await write.hover();
    const start = performance.now();
    await write.click();
    await popup.getByLabel('Text').waitFor();
    times.push(performance.now() - start);
    await popup.close();
  }
  await page.close();
  return [
    {
      what: `popup, "Write" pressed to ready to type, median (ms; ${CONTACTS} contacts, ${MESSAGES} messages)`,
      figure: rounded(median(times)),
      most: 150,
    },
  ];
}

/** Runs in the page: made-up people and what was written to them. */
async function fill({ contacts, messages }: { contacts: number; messages: number }): Promise<void> {
  const open = indexedDB.open('fivesight');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
  const writing = database.transaction(['contacts', 'messages'], 'readwrite');
  for (let i = 0; i < contacts; i++) {
    writing.objectStore('contacts').put({
      ...{ id: `w${i}`, name: `Person ${i}`, headline: 'Engineer', roles: ['engineer'], companyIds: [`c${i % 300}`] },
      ...{
        warmth: 'warm',
        howMet: null,
        introducerIds: [],
        mutual: null,
        prefers: null,
        email: null,
        profileUrl: null,
      },
      ...{ keepInTouch: false, notes: '', createdAt: at(i), updatedAt: at(i) },
    });
  }
  for (let i = 0; i < messages; i++) {
    writing.objectStore('messages').put({
      ...{
        id: `w${i}`,
        state: 'sent',
        occasion: 'informational-request',
        channel: 'email',
        contactId: `w${i % contacts}`,
      },
      ...{ applicationId: null, companyId: null, roundId: null, subject: 'Hello', body: 'Hello there. '.repeat(20) },
      ...{ at: at(i), answersId: null, createdAt: at(i), updatedAt: at(i) },
    });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
