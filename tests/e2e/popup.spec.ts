/** The popup on the shipped build: what it shows of a page, what it stores, and what it does where there is no posting. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension';
import { articlePage, doubtfulPage, loginPage, postingPage } from './posting-pages';

const POSTING = 'https://jobs.fernwright.example/openings/irrigation-ml-engineer';
const ELSEWHERE = 'https://board.example/jobs/irrigation-ml-engineer-77';
const DOUBTFUL = 'https://fernwright.example/jobs/robot-perception-engineer';
const ARTICLE = 'https://fernwright.example/blog/drift-in-spring';

const field = (popup: Page, name: string) => popup.getByLabel(name, { exact: true });
const button = (popup: Page, name: string) => popup.getByRole('button', { name, exact: true });

async function review(extension: Extension, url = POSTING, html = postingPage()): Promise<{ page: Page; popup: Page }> {
  extension.serve(url, html);
  const page = await extension.visit(url);
  return { page, popup: await extension.popupFor(page) };
}

async function save(popup: Page): Promise<void> {
  await button(popup, 'Save posting').click();
  await expect(button(popup, 'Undo')).toBeVisible();
}

test('the toolbar button opens the review of the page in front', async ({ extension }) => {
  extension.serve(POSTING, postingPage());
  const page = await extension.context.newPage();
  await page.goto(POSTING);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('main')).toHaveAttribute('data-reading', 'posting');
  await expect(field(popup, 'Title')).toHaveValue('Irrigation ML Engineer');
});

test('shows each value with its source, and what another source says to take with one press', async ({ extension }) => {
  const salary = { min: 70_000, max: 90_000 };
  const { popup } = await review(
    extension,
    POSTING,
    postingPage({ salary, heading: 'Irrigation ML Engineer (m/f/d)' }),
  );

  await expect(popup.locator('main')).toHaveAttribute('data-reading', 'posting');
  await expect(popup.locator('output')).toHaveText(/^Read: Irrigation ML Engineer.* at Fernwright Robotics$/);
  await expect(field(popup, 'Company')).toHaveValue('Fernwright Robotics');
  await expect(field(popup, 'Company')).toHaveAccessibleDescription('from the page’s structured data');
  await expect(field(popup, 'Link to apply')).toHaveAccessibleDescription('from the page');
  await expect(field(popup, 'Posted')).toHaveValue('2026-10-05');
  await expect(field(popup, 'Open until')).toHaveValue('2026-12-31');
  await expect(popup.getByText('€70,000 – €90,000 per year, the employer’s figure')).toBeVisible();
  await expect(field(popup, 'Seniority'), 'what the page does not state waits folded').toBeHidden();

  const other = popup.getByRole('button', { name: /says: Irrigation ML Engineer/ });
  const offered = (await other.textContent())?.replace(/^.*?: /, '') ?? '';
  await other.click();
  await expect(field(popup, 'Title')).toHaveValue(offered);
  await expect(field(popup, 'Title')).toHaveAccessibleDescription('you');
});

test('stores what is shown, a correction as the user’s, and takes it back', async ({ extension }) => {
  const { popup } = await review(extension);
  await field(popup, 'Company').fill('Fernwright Robotics BV');
  await popup.getByText('Add what the page does not state').click();
  await field(popup, 'Workplace').selectOption('Hybrid');
  await save(popup);

  const [posting] = await extension.rows('postings');
  expect(posting).toMatchObject({
    url: POSTING,
    title: 'Irrigation ML Engineer',
    companyName: 'Fernwright Robotics BV',
    location: { text: 'Utrecht, NL', workplace: 'hybrid' },
    employmentTypes: ['full-time'],
    posted: { date: '2026-10-05' },
    sources: { companyName: 'user', workplace: 'user', location: 'json-ld' },
  });
  expect(posting.description.text).toContain('compare every idea with a plain seasonal average');
  await expect(popup.locator('output')).toHaveText('Saved');

  await button(popup, 'Undo').click();
  await expect(button(popup, 'Save posting')).toBeVisible();
  expect(await extension.rows('postings')).toEqual([]);
  expect(await extension.rows('applications')).toEqual([]);
  await expect(field(popup, 'Company')).toHaveValue('Fernwright Robotics BV');
});

test('asks for title and company at their fields, and for nothing else', async ({ extension }) => {
  const { popup } = await review(extension);
  await field(popup, 'Company').fill('');
  await field(popup, 'Title').fill('  ');
  await field(popup, 'Location').fill('');
  await button(popup, 'Save posting').click();
  await expect(field(popup, 'Title')).toBeFocused();
  await expect(field(popup, 'Title')).toHaveAccessibleDescription(/Fill in the title/);
  await expect(field(popup, 'Company')).toHaveAccessibleDescription(/Fill in the company/);
  expect(await extension.rows('postings')).toEqual([]);

  await field(popup, 'Title').fill('Irrigation engineer');
  await field(popup, 'Company').fill('Fernwright');
  await field(popup, 'Company').press('Control+Enter');
  await expect(button(popup, 'Undo')).toBeVisible();
  expect(await extension.rows('postings')).toMatchObject([{ title: 'Irrigation engineer', location: { text: null } }]);
});

test('corrects pay by its figures', async ({ extension }) => {
  const { popup } = await review(extension, POSTING, postingPage({ salary: { min: 70_000, max: 90_000 } }));
  await popup.getByText('the employer’s figure').first().click();
  await field(popup, 'To').fill('60.000');
  await button(popup, 'Save posting').click();
  await expect(field(popup, 'Salary')).toHaveAccessibleDescription(/lower figure is above/);
  await field(popup, 'To').fill('95k');
  await field(popup, 'Period').selectOption('per month');
  await save(popup);
  const [posting] = await extension.rows('postings');
  expect(posting.salary).toMatchObject({ min: 70_000, max: 95_000, currency: 'EUR', period: 'month' });
  expect(posting.sources.salary).toBe('user');
});

test('keeps unsaved changes when it closes, until they are discarded', async ({ extension }) => {
  const { page, popup } = await review(extension);
  await field(popup, 'Title').fill('Irrigation engineer, night shift');
  await popup.close();

  const again = await extension.popupFor(page);
  await expect(again.getByText('Your changes from before are kept.')).toBeVisible();
  await expect(field(again, 'Title')).toHaveValue('Irrigation engineer, night shift');
  await button(again, 'Discard my changes').click();
  await expect(field(again, 'Title')).toHaveValue('Irrigation ML Engineer');
  await again.close();

  const third = await extension.popupFor(page);
  await expect(field(third, 'Title')).toHaveValue('Irrigation ML Engineer');
  await expect(third.getByText('Your changes from before are kept.')).toBeHidden();
});

test('updates a saved posting field by field and leaves corrections, notes and stage alone', async ({ extension }) => {
  const first = await review(extension, POSTING, postingPage({ salary: { min: 70_000, max: 90_000 } }));
  await field(first.popup, 'Title').fill('Irrigation ML Engineer (Utrecht)');
  await save(first.popup);
  await first.popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('fivesight');
        open.onsuccess = () => {
          const change = open.result.transaction('applications', 'readwrite');
          const table = change.objectStore('applications');
          const all = table.getAll();
          all.onsuccess = () => table.put({ ...all.result[0], notes: 'Asked Imke about the team', tags: ['water'] });
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await first.popup.close();

  const unchanged = await extension.popupFor(first.page);
  await expect(unchanged.getByRole('checkbox', { name: 'Title corrected by you' })).not.toBeChecked();
  await unchanged.close();

  extension.serve(POSTING, postingPage({ salary: { min: 75_000, max: 98_000 } }));
  await first.page.reload();
  await extension.pressToolbarButton(first.page);
  const popup = await extension.popupFor(first.page);
  await expect(popup.getByRole('heading', { name: /^Saved / })).toBeVisible();
  await expect(popup.getByText('Stage: saved.')).toBeVisible();
  const salary = popup.getByRole('checkbox', { name: 'Salary' });
  await expect(salary).toBeChecked();
  await expect(salary).toHaveAccessibleDescription(/before: €70,000.*now: €75,000/);
  await button(popup, 'Update saved posting').click();
  await expect(popup.getByText('Updated.')).toBeVisible();

  const [posting] = await extension.rows('postings');
  expect(posting).toMatchObject({ title: 'Irrigation ML Engineer (Utrecht)', salary: { min: 75_000, max: 98_000 } });
  const noted = { notes: 'Asked Imke about the team', tags: ['water'], stage: 'saved' };
  expect(await extension.rows('applications')).toMatchObject([noted]);

  await button(popup, 'Undo').click();
  await expect(button(popup, 'Update saved posting')).toBeVisible();
  expect(await extension.rows('postings')).toMatchObject([{ salary: { min: 70_000, max: 90_000 } }]);
  expect(await extension.rows('applications')).toMatchObject([noted]);
});

test('says when nothing changed since it was saved', async ({ extension }) => {
  const { page, popup } = await review(extension);
  await save(popup);
  await popup.close();
  const again = await extension.popupFor(page);
  await expect(again.getByText('Nothing has changed since.')).toBeVisible();
  await expect(again.getByRole('button', { name: /Save posting|Update/ })).toHaveCount(0);
});

test('offers to link the same job seen elsewhere, and joins nothing by itself', async ({ extension }) => {
  const first = await review(extension);
  await save(first.popup);

  const second = await review(extension, ELSEWHERE);
  await expect(second.popup.getByText('its text is nearly the same')).toBeVisible();
  await button(second.popup, 'Link to it').click();
  await expect(second.popup.getByText('Saved and linked.')).toBeVisible();
  const linked = await extension.rows('applications');
  expect(linked).toHaveLength(1);
  expect(linked[0].postingIds).toHaveLength(2);

  const third = await review(extension, `${ELSEWHERE}8`);
  await expect(third.popup.getByText('its text is nearly the same').first()).toBeVisible();
  await save(third.popup);
  expect(await extension.rows('applications')).toHaveLength(2);
});

test('asks before it takes a page for a posting that it is not sure of', async ({ extension }) => {
  const { popup } = await review(extension, DOUBTFUL, doubtfulPage());
  await expect(popup.locator('main')).toHaveAttribute('data-reading', 'not-a-posting');
  await expect(popup.getByText('This may be a posting, but Fivesight is not sure.')).toBeVisible();
  await expect(button(popup, 'Save posting')).toHaveCount(0);
  await button(popup, 'Review what was found').click();
  await expect(popup.locator('main')).toHaveAttribute('data-reading', 'posting');
  await expect(field(popup, 'Title')).toHaveValue('Robot perception engineer');
  await field(popup, 'Company').fill('Fernwright Robotics');
  await save(popup);
  expect(await extension.rows('postings')).toMatchObject([{ title: 'Robot perception engineer', url: DOUBTFUL }]);
});

test('saves by hand from a page that is no posting, with its title, address and selection', async ({ extension }) => {
  extension.serve(ARTICLE, articlePage());
  const page = await extension.visit(ARTICLE);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
  const popup = await extension.popupFor(page);
  await expect(popup.locator('main')).toHaveAttribute('data-reading', 'not-a-posting');
  await button(popup, 'Save by hand').click();
  await expect(field(popup, 'Link to the posting')).toHaveValue(ARTICLE);
  await expect(field(popup, 'Title')).toHaveValue('Why our forecasts drift in spring');
  await field(popup, 'Title').fill('Forecasting engineer');
  await field(popup, 'Company').fill('Fernwright Robotics');
  await field(popup, 'Link to the posting').fill('fernwright');
  await button(popup, 'Save posting').click();
  await expect(field(popup, 'Link to the posting')).toBeFocused();
  await field(popup, 'Link to the posting').fill('https://fernwright.example/jobs/12?utm_source=mail');
  await save(popup);
  const [posting] = await extension.rows('postings');
  expect(posting).toMatchObject({
    id: 'web:https://fernwright.example/jobs/12',
    url: 'https://fernwright.example/jobs/12',
    title: 'Forecasting engineer',
    description: { text: 'Every spring the forecasts of our greenhouses get worse for two weeks.' },
  });
});

test('reads pasted text and pasted HTML', async ({ extension }) => {
  const { popup } = await review(extension, ARTICLE, loginPage());
  await expect(popup.getByText('This page asks you to sign in.')).toBeVisible();
  await button(popup, 'Paste the posting').click();
  await button(popup, 'Read it').click();
  await expect(field(popup, 'The posting')).toBeFocused();
  await field(popup, 'Link to the posting').fill('https://board.example/jobs/5');
  await field(popup, 'The posting').fill(postingPage({ title: 'Soil model engineer' }));
  await button(popup, 'Read it').click();
  await expect(field(popup, 'Title')).toHaveValue('Soil model engineer');
  await expect(field(popup, 'Company')).toHaveValue('Fernwright Robotics');
  await popup.close();

  const kept = await extension.popupFor(extension.context.pages().find((one) => one.url() === ARTICLE) as Page);
  await expect(field(kept, 'Title'), 'what was pasted outlives the popup').toHaveValue('Soil model engineer');
  await save(kept);
  expect(await extension.rows('postings')).toMatchObject([{ url: 'https://board.example/jobs/5' }]);
  await kept.close();

  const page = extension.context.pages().find((one) => one.url() === ARTICLE) as Page;
  const again = await extension.popupFor(page);
  await button(again, 'Paste the posting').click();
  await field(again, 'Link to the posting').fill('');
  await field(again, 'The posting').fill('Leaf image annotator\n\nWe look at leaves.\n\n- patience\n- good light');
  await button(again, 'Read it').click();
  await field(again, 'Title').fill('Leaf image annotator');
  await field(again, 'Company').fill('Fernwright Robotics');
  await button(again, 'Save posting').click();
  await expect(field(again, 'Link to the posting')).toBeFocused();
  await field(again, 'Link to the posting').fill('https://board.example/jobs/6');
  await save(again);
  const stored = (await extension.rows('postings')).find((one) => one.title === 'Leaf image annotator');
  expect(stored.description.text).toContain('We look at leaves.');
});

test('says that the browser keeps its own pages closed, and that access comes with the button', async ({
  extension,
}) => {
  await review(extension);
  const closed = await extension.context.newPage();
  await closed.goto('chrome://version/');
  await closed.bringToFront();
  const tab = await extension.worker().evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  });
  const popup = await extension.open(`popup.html?tab=${tab}`);
  await expect(popup.locator('main')).toHaveAttribute('data-reading', 'no-access');
  await expect(popup.getByText('The browser keeps this page closed to extensions.')).toBeVisible();
  await button(popup, 'Save by hand').click();
  await expect(field(popup, 'Link to the posting')).toHaveValue('');

  const unasked = await extension.context.newPage();
  extension.serve(ELSEWHERE, postingPage());
  await unasked.goto(ELSEWHERE);
  const other = await extension.worker().evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  });
  const refused = await extension.open(`popup.html?tab=${other}`);
  await expect(refused.locator('main')).toHaveAttribute('data-reading', 'no-access');
  await expect(refused.getByText('Press the Fivesight button on the page you want to read.')).toBeVisible();
});

test('draws the description without what a page smuggled into it, and edits it as text', async ({ extension }) => {
  const smuggled = `<p onclick="alert(1)">Harmless words<img src="x" onerror="alert(2)"></p><script>alert(3)</script>
    <style>main{display:none}</style><a href="javascript:alert(4)">a link</a><iframe src="https://board.example"></iframe>`;
  const { popup } = await review(extension, POSTING, postingPage({ smuggled }));
  await popup.getByText(/^\d+ words$/).click();
  await expect(popup.getByRole('listitem').filter({ hasText: 'Time series' })).toBeVisible();
  await expect(popup.getByText('Harmless words')).toBeVisible();
  const attributes = await popup
    .locator('#root main details *')
    .evaluateAll((elements) =>
      elements.flatMap((one) => [...one.attributes].filter(({ name, value }) => /^on|^javascript:/.test(name + value))),
    );
  expect(attributes).toEqual([]);
  await expect(popup.locator('#root :is(img, script, style, iframe, a)')).toHaveCount(0);
  await button(popup, 'Edit as text').click();
  await field(popup, 'Description').fill('Short and <b>plain</b>.\n\n- one\n- two');
  await save(popup);
  const [posting] = await extension.rows('postings');
  expect(posting.description.html).toBe('<p>Short and &lt;b&gt;plain&lt;/b&gt;.</p><ul><li>one</li><li>two</li></ul>');
  expect(posting.sources.description).toBe('user');
});

for (const look of [
  { name: 'light', colorScheme: 'light', width: 400 },
  { name: 'dark, 320 pixels', colorScheme: 'dark', width: 320 },
] as const) {
  test(`has no accessibility fault and no sideways scrolling in any state (${look.name})`, async ({ extension }) => {
    test.slow();
    const check = async (popup: Page, state: string) => {
      await popup.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
      await popup.setViewportSize({ width: look.width, height: 600 });
      const { violations } = await new AxeBuilder({ page: popup })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        state,
      ).toEqual([]);
      const wide = await popup.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${state}: sideways scrolling`).toBeLessThanOrEqual(0);
    };
    const html = postingPage({ salary: { min: 70_000, max: 90_000 }, heading: 'Irrigation ML Engineer (m/f/d)' });
    const { page, popup } = await review(extension, POSTING, html);
    await check(popup, 'review');
    await popup.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await expect(popup.getByRole('listitem').filter({ hasText: 'Time series' })).toBeVisible();
    await check(popup, 'everything unfolded');
    await field(popup, 'Title').fill('');
    await button(popup, 'Save posting').click();
    await check(popup, 'a required field is empty');
    await field(popup, 'Title').fill('Irrigation engineer');
    await save(popup);
    await check(popup, 'saved');
    await popup.close();

    const again = await extension.popupFor(page);
    await expect(again.getByRole('heading', { name: /^Saved / })).toBeVisible();
    await check(again, 'saved before, changed');

    const similar = await review(extension, ELSEWHERE, html);
    await expect(button(similar.popup, 'Link to it')).toBeVisible();
    await check(similar.popup, 'seen elsewhere');
    const unsure = await review(extension, DOUBTFUL, doubtfulPage());
    await check(unsure.popup, 'unsure');
    const none = await review(extension, ARTICLE, articlePage());
    await check(none.popup, 'not a posting');
    await button(none.popup, 'Paste the posting').click();
    await check(none.popup, 'paste');
    await button(none.popup, 'Back').click();
    await button(none.popup, 'Save by hand').click();
    await check(none.popup, 'by hand');
  });
}
