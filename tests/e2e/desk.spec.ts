/** The desk on the shipped build: what is saved is found, opened, corrected, deleted and brought back. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { rowsOf, type Saved, store } from '../support/saved-postings';
import { type Extension, expect, test } from './extension';
import { postingPage } from './posting-pages';

const THREE: Saved[] = [
  {
    title: 'Irrigation ML Engineer',
    text: 'You measure drift.',
    facts: {
      location: { text: 'Utrecht, Netherlands', places: [], workplace: 'hybrid' },
      salary: { text: '€70k', min: 70_000, max: 90_000, currency: 'EUR', period: 'year', source: 'employer' },
      applyUrl: 'https://boards.example/1/apply',
    },
    own: { createdAt: '2026-11-03T09:00:00.000Z', tags: ['robots'], notes: 'Ask about labels' },
  },
  {
    title: 'Data Scientist',
    company: 'Bénéficielle',
    facts: { location: { text: 'Paris', places: [], workplace: 'on-site' }, state: 'closed' },
    own: { createdAt: '2026-11-05T09:00:00.000Z', stage: 'applied' },
  },
  {
    title: 'Platform Engineer',
    companyName: 'Fernwright Foods',
    facts: {
      salary: { text: '€95k', min: null, max: 95_000, currency: 'EUR', period: 'year', source: 'site-estimate' },
    },
    own: { createdAt: '2026-11-04T09:00:00.000Z' },
  },
];

/** For what moves thousands of rows on a machine that may be busy with other tests. */
const PATIENTLY = { timeout: 30_000 };

async function deskWith(extension: Extension, saved: readonly Saved[] = THREE): Promise<Page> {
  const desk = await extension.open('desk.html');
  await store(desk, rowsOf(saved));
  return desk;
}

const titles = (desk: Page) => desk.locator('table.postings tbody th a').allTextContents();
const button = (desk: Page, name: string | RegExp) => desk.getByRole('button', { name, exact: true });
const lastAction = (desk: Page) => desk.getByRole('region', { name: 'Last action' });

test('with nothing saved it tells how to save the first posting', async ({ extension }) => {
  const desk = await extension.open('desk.html');
  await expect(desk.getByText('Nothing is saved yet.')).toBeVisible();
  await expect(desk.getByText('Alt+Shift+S')).toBeVisible();
});

test('a posting saved elsewhere appears by itself', async ({ extension }) => {
  const desk = await extension.open('desk.html');
  await expect(desk.getByText('Nothing is saved yet.')).toBeVisible();
  const url = 'https://jobs.fernwright.example/openings/irrigation-ml-engineer';
  extension.serve(url, postingPage());
  const popup = await extension.popupFor(await extension.visit(url));
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await expect(desk.getByRole('link', { name: 'Irrigation ML Engineer' })).toBeVisible();
});

test('lists what is saved and sorts by any column', async ({ extension }) => {
  const desk = await deskWith(extension);
  await expect(desk.getByText('3 postings', { exact: true })).toBeVisible();
  await expect(desk.getByRole('row', { name: /Irrigation/ })).toContainText(
    /Fernwright Robotics.*Utrecht, Netherlands.*Hybrid.*€70,000 – €90,000 per year.*Nov 3, 2026.*Saved/,
  );
  expect(await titles(desk)).toEqual(['Data Scientist', 'Platform Engineer', 'Irrigation ML Engineer']);
  await expect(desk.getByRole('columnheader', { name: 'Saved on' })).toHaveAttribute('aria-sort', 'descending');

  await button(desk, 'Title').click();
  expect(await titles(desk)).toEqual(['Data Scientist', 'Irrigation ML Engineer', 'Platform Engineer']);
  await expect(desk.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  await button(desk, 'Salary').click();
  expect(await titles(desk)).toEqual(['Platform Engineer', 'Irrigation ML Engineer', 'Data Scientist']);
  await button(desk, 'Salary').click();
  expect(await titles(desk)).toEqual(['Irrigation ML Engineer', 'Platform Engineer', 'Data Scientist']);
  for (const name of ['Company', 'Location', 'Workplace', 'Posted', 'Stage']) {
    await button(desk, name).click();
    await expect(desk.getByRole('columnheader', { name })).toHaveAttribute('aria-sort', /./);
  }
});

test('filters as one types, whatever the accents, and keeps that on the way back', async ({ extension }) => {
  const desk = await deskWith(extension);
  const filter = desk.getByLabel('Filter by text');
  await filter.fill('beneficielle');
  await expect(desk.getByText('1 of 3 postings matches')).toBeVisible();
  expect(await titles(desk)).toEqual(['Data Scientist']);
  for (const typed of ['robots', 'labels', 'drift']) {
    await filter.fill(typed);
    await expect.poll(() => titles(desk)).toEqual(['Irrigation ML Engineer']);
  }
  await desk.getByRole('link', { name: 'Irrigation ML Engineer' }).click();
  await desk.goBack();
  await expect(filter).toHaveValue('drift');
  await filter.fill('no such thing');
  await expect(desk.getByText('Nothing matches “no such thing”.')).toBeVisible();
  await button(desk, 'Show all postings').click();
  await expect.poll(() => titles(desk)).toHaveLength(3);
});

test('deletes one and brings it back whole', async ({ extension }) => {
  const desk = await deskWith(extension);
  const before = await extension.rows('applications');
  await button(desk, 'Delete Irrigation ML Engineer').click();
  await expect(lastAction(desk)).toContainText('Deleted Irrigation ML Engineer');
  await expect.poll(() => titles(desk)).toEqual(['Data Scientist', 'Platform Engineer']);
  await button(desk, 'Undo').click();
  await expect.poll(() => titles(desk)).toHaveLength(3);
  expect(await extension.rows('applications')).toEqual(before);
  await expect(lastAction(desk)).toBeHidden();
});

test('deletes several at once, by keyboard alone, and Ctrl+Z brings them back', async ({ extension }) => {
  const desk = await deskWith(extension);
  const before = await extension.rows('postings');
  await desk.getByLabel('Select Data Scientist').focus();
  await desk.keyboard.press('Space');
  await desk.getByLabel('Select Platform Engineer').focus();
  await desk.keyboard.press('Space');
  await expect(desk.getByText('2 postings selected')).toBeVisible();
  await button(desk, 'Delete').focus();
  await desk.keyboard.press('Enter');
  await expect.poll(() => titles(desk)).toEqual(['Irrigation ML Engineer']);
  await expect(lastAction(desk)).toBeFocused();
  await expect(desk.getByText('2 postings selected')).toBeHidden();
  await desk.keyboard.press('Control+z');
  await expect.poll(() => titles(desk)).toHaveLength(3);
  expect(await extension.rows('postings')).toEqual(before);
});

test('ticks all that match, and no others', async ({ extension }) => {
  const desk = await deskWith(extension);
  await desk.getByLabel('Filter by text').fill('engineer');
  await expect(desk.getByText('2 of 3 postings match')).toBeVisible();
  await desk.getByLabel('Select all that are listed').check();
  await button(desk, 'Delete').click();
  await expect(lastAction(desk)).toContainText('Deleted 2 postings');
  await button(desk, 'Show all postings').click();
  await expect.poll(() => titles(desk)).toEqual(['Data Scientist']);
});

test('a deletion that the user went on from is not undone over their words', async ({ extension }) => {
  const desk = await deskWith(extension);
  await desk.getByRole('link', { name: 'Data Scientist' }).click();
  await desk.getByLabel('Stage').selectOption('Offer');
  await expect(lastAction(desk)).toContainText('Moved to “offer”');
  await desk.getByLabel('Notes').fill('They called.');
  await expect(desk.getByText('Saved.', { exact: true })).toBeVisible();
  await button(desk, 'Undo').click();
  await expect(desk.getByRole('alert')).toContainText('was changed again since');
  expect(await extension.rows('applications')).toContainEqual(
    expect.objectContaining({ stage: 'offer', notes: 'They called.' }),
  );
});

test('one posting shows its facts with their sources and its description, with no page behind it', async ({
  extension,
}) => {
  const desk = await deskWith(extension);
  await desk.getByRole('link', { name: 'Irrigation ML Engineer' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Irrigation ML Engineer');
  await expect(desk).toHaveTitle('Irrigation ML Engineer – Fivesight');
  await expect(desk.locator('dl.facts-told')).toContainText('Utrecht, Netherlandsfrom the page’s structured data');
  await expect(desk.locator('dl.facts-told')).toContainText('€70,000 – €90,000 per year');
  await expect(desk.getByText('Not stated:')).toContainText('seniority');
  const description = desk.getByRole('region', { name: 'Description' }).locator('p');
  await expect(description).toBeVisible();
  await expect(description).toHaveText('You measure drift.');
  const link = desk.getByRole('link', { name: 'Open the page' });
  await expect(link).toHaveAttribute('href', 'https://boards.example/1');
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(desk.locator('main')).toBeFocused();
});

test('corrects facts as the user’s, refuses what cannot be, and takes it back', async ({ extension }) => {
  const desk = await deskWith(extension);
  await desk.getByRole('link', { name: 'Irrigation ML Engineer' }).click();
  await button(desk, 'Edit facts').click();
  await desk.getByLabel('Title', { exact: true }).fill('');
  await button(desk, 'Store corrections').click();
  await expect(desk.getByText('Fill in the title.')).toBeVisible();
  await desk.getByLabel('Title', { exact: true }).fill('Irrigation Research Engineer');
  await desk.getByLabel('Company', { exact: true }).fill('Orbit');
  await button(desk, 'Store corrections').click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Irrigation Research Engineer');
  const stored = (await extension.rows('postings')).find((posting) => posting.id === 'boards:1');
  expect(stored).toMatchObject({
    title: 'Irrigation Research Engineer',
    companyName: 'Orbit',
    sources: { title: 'user', companyName: 'user', location: 'json-ld' },
    capturedAt: '2026-11-03T09:00:00.000Z',
  });
  expect((await extension.rows('companies')).map((company) => company.name)).toContain('Orbit');
  await button(desk, 'Undo').click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Irrigation ML Engineer');
  expect((await extension.rows('companies')).map((company) => company.name)).not.toContain('Orbit');
});

test('notes and tags are kept as they are written, even when the page goes at once', async ({ extension }) => {
  const desk = await deskWith(extension);
  await desk.getByRole('link', { name: 'Data Scientist' }).click();
  await desk.getByLabel('Notes').pressSequentially('They call on Monday');
  await desk.reload();
  await expect(desk.getByLabel('Notes')).toHaveValue('They call on Monday');
  await desk.getByLabel('Tags').fill('nlp, NLP,  first   choice');
  const own = async () => (await extension.rows('applications')).find((one) => one.postingIds.includes('boards:2'));
  await expect
    .poll(own)
    .toMatchObject({ notes: 'They call on Monday', tags: ['nlp', 'first choice'], stage: 'applied' });
});

test('a stage goes into the history and can be taken back', async ({ extension }) => {
  const desk = await deskWith(extension);
  await desk.getByRole('link', { name: 'Irrigation ML Engineer' }).click();
  await desk.getByLabel('Stage').selectOption('Interviewing');
  await expect(lastAction(desk)).toContainText('Moved to “interviewing”');
  await desk.getByText('History').click();
  await expect(desk.locator('ol.history li')).toHaveText([/^Saved/, /^Interviewing/]);
  await button(desk, 'Undo').click();
  await expect(desk.locator('ol.history li')).toHaveText([/^Saved/]);
  await expect(desk.getByLabel('Stage')).toHaveValue('saved');
});

test('links the same job seen elsewhere, and unlinks it', async ({ extension }) => {
  const text = 'You own the models that plan which greenhouse is watered when. '.repeat(3);
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  const desk = await deskWith(extension, [
    { title: 'Irrigation ML Engineer', text: `${text}${words}` },
    { title: 'ML Engineer', company: 'Board Example', text: `${text}${words}`, own: { notes: 'seen on a board' } },
  ]);
  await desk.getByRole('link', { name: 'Irrigation ML Engineer' }).click();
  await desk.getByLabel('Notes').fill('mine');
  await button(desk, 'Link ML Engineer').click();
  await expect(button(desk, 'Unlink ML Engineer')).toBeVisible();
  await expect(desk.getByLabel('Notes')).toHaveValue('mine\n\nseen on a board');
  expect(await extension.rows('applications')).toMatchObject([{ postingIds: ['boards:1', 'boards:2'] }]);
  await button(desk, 'Unlink ML Engineer').click();
  await expect(button(desk, 'Link ML Engineer')).toBeVisible();
  expect(await extension.rows('applications')).toHaveLength(2);
});

test('companies are merged, and undo parts them again', async ({ extension }) => {
  const desk = await deskWith(extension);
  await desk.getByRole('link', { name: 'Companies' }).click();
  const names = () => desk.locator('.company-list h2').allTextContents();
  expect(await names()).toEqual(['Bénéficielle', 'Fernwright Robotics']);
  await desk.getByLabel('Select Bénéficielle').check();
  await desk.getByLabel('Select Fernwright Robotics').check();
  await desk.getByLabel('Merge into').selectOption('Bénéficielle');
  await button(desk, 'Merge').click();
  await expect.poll(names).toEqual(['Bénéficielle']);
  await expect(desk.getByText('3 postings', { exact: true })).toBeVisible();
  await button(desk, 'Undo').click();
  await expect.poll(names).toEqual(['Bénéficielle', 'Fernwright Robotics']);
});

test('a company is split, and what is saved later follows its name', async ({ extension }) => {
  const desk = await deskWith(extension);
  await desk.getByRole('link', { name: 'Companies' }).click();
  await button(desk, 'Split Fernwright Robotics').click();
  await button(desk, 'Split').click();
  await expect(desk.getByText('Tick the postings that belong to the new company.')).toBeVisible();
  await desk.getByLabel(/^Platform Engineer/).check();
  await expect(desk.getByLabel('Name of the new company')).toHaveValue('Fernwright Foods');
  await button(desk, 'Split').click();
  await expect(desk.locator('.company-list h2')).toHaveText([
    'Bénéficielle',
    'Fernwright Foods',
    'Fernwright Robotics',
  ]);

  const url = 'https://jobs.fernwright.example/openings/taster';
  extension.serve(url, postingPage({ title: 'Taste Model Engineer', company: 'Fernwright Foods Ltd.' }));
  const popup = await extension.popupFor(await extension.visit(url));
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: 'Fernwright Foods' }).first()).toContainText('2 postings');
});

test('a company is renamed by keyboard, and an empty one removed', async ({ extension }) => {
  const desk = await deskWith(extension);
  await button(desk, 'Delete Data Scientist').click();
  await desk.getByRole('link', { name: 'Companies' }).click();
  await button(desk, 'Rename Fernwright Robotics').press('Enter');
  await expect(desk.getByLabel('New name')).toBeFocused();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type('Fernwright');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Fernwright', exact: true })).toBeVisible();
  await button(desk, 'Remove Bénéficielle').click();
  await expect(desk.locator('.company-list h2')).toHaveText(['Fernwright']);
});

test('an address that names nothing says so', async ({ extension }) => {
  const desk = await extension.open('desk.html#/posting/gone');
  await expect(desk.getByText('This posting is not saved.')).toBeVisible();
  await desk.goto(`chrome-extension://${extension.id}/desk.html#/posting/%E0%A4%A`);
  await expect(desk.getByText('There is nothing at this address.')).toBeVisible();
});

test('a database that does not open is told in words, with a way out', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('corrupt', 'UnknownError');
    };
  });
  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  await expect(page.getByRole('alert')).toContainText('Nothing was deleted.');
  await expect(button(page, 'Try again')).toBeVisible();
});

test('a database held by an older window says what to close, and goes on by itself', async ({ extension }) => {
  // A page of the extension that runs no script of its own: it holds what it opens.
  const holder = await extension.open('icons/16.png');
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('fivesight').onsuccess = () => {
          const open = indexedDB.open('fivesight', 1);
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            Object.assign(window, { held: open.result });
            resolve();
          };
        };
      }),
  );
  const desk = await extension.open('desk.html');
  await expect(desk.getByText('Close your other Fivesight windows')).toBeVisible();
  await holder.close();
  await expect(desk.getByText('Nothing is saved yet.')).toBeVisible();
});

test('three thousand postings stay usable', async ({ extension }) => {
  test.slow(); // writes them, deletes them and brings them back
  const text = 'You own the models that plan which greenhouse is watered when, and write down what went wrong. '.repeat(
    40,
  );
  const many = Array.from({ length: 3_000 }, (_, i) => ({
    title: `Engineer ${i}`,
    company: `Company ${i % 200}`,
    text,
  }));
  const desk = await deskWith(extension, many);
  await expect(desk.getByText('3,000 postings', { exact: true })).toBeVisible();
  expect((await titles(desk)).length).toBeLessThanOrEqual(300);
  await desk.getByLabel('Filter by text').fill('engineer 2999');
  await expect(desk.getByText('1 of 3,000 postings matches')).toBeVisible();
  await desk.getByLabel('Filter by text').fill('');
  await button(desk, 'Title').click();
  await expect.poll(async () => (await titles(desk))[0]).toBe('Engineer 0');
  const drawn = async () => (await titles(desk)).length;
  const before = await drawn();
  await desk.mouse.wheel(0, 100_000);
  await expect.poll(drawn).toBeGreaterThan(before);
  await desk.getByLabel('Select all that are listed').check();
  await button(desk, 'Delete').click();
  await expect(lastAction(desk)).toContainText('Deleted 3000 postings', PATIENTLY);
  await button(desk, 'Undo').click();
  await expect(desk.getByText('3,000 postings', { exact: true })).toBeVisible(PATIENTLY);
});

const LOOKS = [
  { name: 'light', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark, 320 pixels', width: 320, media: { colorScheme: 'dark' } },
  { name: 'forced colours, 2560 pixels', width: 2560, media: { forcedColors: 'active' } },
] as const;

for (const { name, width, media } of LOOKS) {
  test(`no place has an accessibility fault or scrolls sideways (${name})`, async ({ extension }) => {
    test.slow(); // seven places, each looked through from top to bottom
    const desk = await extension.open('desk.html');
    await desk.emulateMedia({ reducedMotion: 'reduce', ...media });
    await desk.setViewportSize({ width, height: 800 });
    const check = async (place: string) => {
      const { violations } = await new AxeBuilder({ page: desk })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${place}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      const wide = await desk.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${place} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await expect(desk.getByText('Nothing is saved yet.')).toBeVisible();
    await check('empty');
    await store(desk, rowsOf(THREE));
    await check('list');
    await desk.getByLabel('Select Data Scientist').check();
    await button(desk, 'Delete Platform Engineer').click();
    await expect(lastAction(desk)).toBeVisible();
    await check('selection and undo');
    await desk.getByRole('link', { name: 'Irrigation ML Engineer' }).click();
    await expect(desk.getByLabel('Notes')).toBeVisible();
    await check('posting');
    await button(desk, 'Edit facts').click();
    await check('editing');
    await desk.getByRole('link', { name: 'Companies' }).click();
    await button(desk, 'Undo').click();
    await button(desk, 'Split Fernwright Robotics').click();
    await desk.getByLabel('Select Bénéficielle').check();
    await check('companies');
    await desk.getByRole('link', { name: 'Settings' }).click();
    await expect(desk.getByText('Room taken')).toBeVisible();
    await check('settings');
  });
}
