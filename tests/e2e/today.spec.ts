/** Today on the shipped build: what is due and why, put off, told, done, by hand and by key, and back again. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { rowsOf, type Saved, store } from '../support/saved-postings';
import { type Extension, expect, test } from './extension';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** An application sent so many days ago that nobody has answered. */
function silent(title: string, days: number): Saved {
  const history = [
    { stage: 'saved', at: daysAgo(days + 1) },
    { stage: 'applied', at: daysAgo(days) },
  ];
  return { title, own: { stage: 'applied', history, createdAt: daysAgo(days + 1) } };
}

/** The side panel on Today, with these postings saved and no quiet hours or weekends in the way. */
async function todayWith(extension: Extension, saved: readonly Saved[]): Promise<Page> {
  const desk = await extension.open('desk.html');
  const policy = { quietFrom: 0, quietUntil: 0, restDays: [] };
  const profile = [{ id: 'me', policy, updatedAt: daysAgo(0) }];
  await store(desk, { ...rowsOf(saved), profile } as ReturnType<typeof rowsOf>);
  await desk.close();
  const panel = await extension.open('sidepanel.html#today');
  await panel.setViewportSize({ width: 360, height: 780 });
  await panel.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  return panel;
}

const row = (panel: Page, title: string) => panel.locator('[data-due]').filter({ hasText: title });

test('is a nice state when it is empty, and says so on the desk too', async ({ extension }) => {
  const panel = await todayWith(extension, []);
  await expect(panel.getByText('Nothing needs you today.')).toBeVisible();
  const desk = await extension.open('desk.html#/today');
  await expect(desk.getByText('Nothing needs you today.')).toBeVisible();
});

test('an application nobody answered asks for a follow-up, with the reason and what it rests on', async ({
  extension,
}) => {
  const panel = await todayWith(extension, [silent('Irrigation ML Engineer', 8), silent('Data Scientist', 2)]);
  const due = row(panel, 'Irrigation ML Engineer');
  await expect(due.getByRole('heading', { name: 'Follow up on your application' })).toBeVisible();
  await due.getByText('Why then').click();
  await expect(due.locator('details p')).toContainText(/20\d\d/);
  await expect(row(panel, 'Data Scientist'), 'two days are too few').toHaveCount(0);
});

test('is put off until tomorrow, done, not needed; each comes back by undo', async ({ extension }) => {
  const panel = await todayWith(extension, [silent('Irrigation ML Engineer', 8)]);
  const due = row(panel, 'Irrigation ML Engineer');
  const undo = panel.getByRole('region', { name: 'Last action' }).getByRole('button', { name: 'Undo' });
  await due.getByRole('button', { name: /^Snooze: / }).click();
  await panel.getByRole('button', { name: /Tomorrow/ }).click();
  await expect(panel.getByText('Nothing needs you today.', { exact: false })).toBeVisible();
  expect(await extension.rows('followUps')).toMatchObject([{ settled: null, snoozedUntil: expect.any(String) }]);
  await undo.click();
  await expect(due).toBeVisible();
  for (const [answer, settled] of [
    [/^Done: /, 'done'],
    [/^Not needed: /, 'not-needed'],
  ] as const) {
    await due.getByRole('button', { name: answer }).click();
    await expect.poll(() => extension.rows('followUps')).toMatchObject([{ settled }]);
    await expect(due).toHaveCount(0);
    await undo.click();
    await expect(due).toBeVisible();
  }
});

test('an answer that is told settles what hung on silence, and moves the stage', async ({ extension }) => {
  const panel = await todayWith(extension, [silent('Irrigation ML Engineer', 8)]);
  const due = row(panel, 'Irrigation ML Engineer');
  await due.getByRole('button', { name: /^Log it: / }).click();
  const form = panel.getByRole('form', { name: /^Log: / });
  await form.getByLabel('They answered').check();
  await form.getByLabel('In a few words').fill('They want to talk next week.');
  await form.getByRole('button', { name: 'Log it' }).click();
  await expect(panel.locator('[data-rule="application-follow-up"]')).toHaveCount(0);
  expect(await extension.rows('messages')).toMatchObject([{ state: 'received', body: 'They want to talk next week.' }]);
  expect(await extension.rows('applications')).toMatchObject([{ stage: 'in conversation' }]);
});

test('a reminder of one’s own is set, refused without words, and done', async ({ extension }) => {
  const panel = await todayWith(extension, []);
  await panel.getByRole('button', { name: 'Remind me' }).click();
  const form = panel.getByRole('form', { name: 'New reminder' });
  await form.getByRole('button', { name: 'Keep the reminder' }).click();
  await expect(form.getByText('Say what to be reminded of.')).toBeVisible();
  await form.getByLabel('What', { exact: true }).fill('Ask Imke about the label guide');
  await form.getByRole('button', { name: 'Keep the reminder' }).click();
  await expect
    .poll(() => extension.rows('followUps'))
    .toMatchObject([{ own: { text: 'Ask Imke about the label guide' } }]);
});

test('many are worked off by keys alone', async ({ extension }) => {
  const titles = ['First', 'Second', 'Third', 'Fourth'].map((name) => `${name} Engineer`);
  const panel = await todayWith(
    extension,
    titles.map((title, i) => silent(title, 12 - i)),
  );
  const due = panel.locator('[data-rule="application-follow-up"]');
  await expect(due).toHaveCount(4);
  await panel.locator('[data-due] [data-tick]').first().focus();
  const focused = panel.locator('[data-due]:focus-within');
  await panel.keyboard.press('e');
  await expect(due).toHaveCount(3);
  await expect(focused, 'the keyboard goes on at the next row').toHaveCount(1);
  await panel.keyboard.press('x');
  await panel.keyboard.press('j');
  await panel.keyboard.press('x');
  await panel.keyboard.press('#');
  await expect(due, 'what is left may look again, later').toHaveCount(1);
  await due.locator('[data-tick]').focus();
  await panel.keyboard.press('s');
  await panel.keyboard.press('2');
  const snoozed = async () => (await extension.rows('followUps')).filter(({ snoozedUntil }) => snoozedUntil).length;
  await expect.poll(snoozed).toBe(1);
  await panel.keyboard.press('Control+z');
  await expect.poll(snoozed).toBe(0);
});

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 360],
] as const) {
  test(`has no barrier, ${colorScheme}, ${width} pixels wide`, async ({ extension }) => {
    const panel = await todayWith(extension, [silent('Irrigation ML Engineer', 8), silent('Data Scientist', 40)]);
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width, height: 900 });
    await panel
      .getByRole('button', { name: /^Log it: / })
      .first()
      .click();
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
    });
    const found = await new AxeBuilder({ page: panel })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);
  });
}
