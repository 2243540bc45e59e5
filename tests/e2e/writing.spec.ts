/** Drafting on the shipped build: a message from facts, its blanks filled, marked as sent, and what follows from that. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { rowsOf, store } from '../support/saved-postings';
import { expect, test } from './extension';
import { postingPage } from './posting-pages';

const POSTING = 'https://jobs.fernwright.example/openings/irrigation-ml-engineer';
const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** The choice of a person; a posting's review behind it has a field of the same name. */
const to = (page: Page) => page.getByRole('region', { name: 'To whom and for what' }).getByLabel('To', { exact: true });

async function fillBlanks(page: Page): Promise<void> {
  const blanks = page.getByRole('region', { name: /^Blanks to fill/ });
  const open = blanks.locator('input[data-open]');
  for (let left = await open.count(), n = 1; left > 0; left = await open.count(), n++) {
    await open.first().fill(`the answer number ${n}`);
    await expect(open).toHaveCount(left - 1);
  }
}

async function markAsSent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mark as sent …' }).click();
  await page.getByRole('button', { name: 'Mark as sent', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Marked as sent/ })).toBeVisible();
}

test('from a saved posting an informational request is drafted, its blanks filled, copied and marked as sent', async ({
  extension,
}) => {
  extension.serve(POSTING, postingPage());
  const popup = await extension.popupFor(await extension.visit(POSTING));
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await popup
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await popup.getByRole('button', { name: 'Write', exact: true }).click();

  await to(popup).selectOption({ label: 'Somebody else …' });
  await popup.getByLabel('Their name').fill('Imke de Vries');
  await popup.getByRole('button', { name: 'Add “Imke de Vries” as somebody new' }).click();
  await expect(to(popup)).toHaveValue(/.+/);
  await popup.getByLabel('Occasion').selectOption('informational-request');
  const text = popup.getByLabel('Text');
  await expect(text).toHaveValue(/Imke/);
  await expect(text).toHaveValue(/\[/);

  await popup.getByRole('button', { name: 'Mark as sent …' }).click();
  await expect(popup.getByRole('alert').first(), 'blanks stand in the way').toBeVisible();
  expect((await extension.rows('messages')).filter(({ state }) => state === 'sent')).toEqual([]);

  await text.press('End');
  await fillBlanks(popup);
  await expect(text).not.toHaveValue(/\[/);
  const written = await text.inputValue();
  await popup.getByRole('button', { name: /^Copy/ }).first().click();
  await markAsSent(popup);
  await expect(popup.getByRole('heading', { name: /^What follows: Nudge, once/ })).toBeVisible();
  expect(await extension.rows('messages')).toMatchObject([
    { state: 'sent', occasion: 'informational-request', body: written },
  ]);
});

test('what is written outlives the popup, and facts change the draft around it', async ({ extension }) => {
  extension.serve(POSTING, postingPage());
  const page = await extension.visit(POSTING);
  const popup = await extension.popupFor(page);
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await popup
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await popup.getByRole('button', { name: 'Write', exact: true }).click();
  await popup.getByLabel('Occasion').selectOption('cover-note');
  const text = popup.getByLabel('Text');
  await text.press('Control+End');
  await text.pressSequentially('\nPS: I grow tomatoes.');
  await popup.close();
  const again = await extension.popupFor(page);
  await again.getByRole('button', { name: 'Write', exact: true }).click();
  await again.getByLabel('Occasion').selectOption('cover-note');
  await expect(again.getByLabel('Text')).toHaveValue(/PS: I grow tomatoes\.$/);
  await fillBlanks(again);
  await expect(again.getByLabel('Text'), 'their own words stay').toHaveValue(/PS: I grow tomatoes\.$/);
});

test('after a round each of two interviewers gets their own thank-you', async ({ extension }) => {
  const desk = await extension.open('desk.html');
  const rows = rowsOf([{ title: 'Irrigation ML Engineer', own: { stage: 'interviewing' } }]);
  const application = rows.applications[0];
  const companyId = rows.companies[0]?.id;
  const person = (id: string, name: string) => ({
    ...{ id, name, headline: null, roles: ['interviewer'], companyIds: [companyId], warmth: 'warm', howMet: null },
    ...{ introducerIds: [], mutual: null, prefers: null, email: null, profileUrl: null, keepInTouch: false, notes: '' },
    ...{ createdAt: ago(3), updatedAt: ago(3) },
  });
  const round = {
    ...{ id: 'r1', applicationId: application?.id, companyId, kind: 'technical-ml-depth', state: 'done', at: ago(0.2) },
    ...{ zone: 'Europe/Lisbon', minutes: 60, place: '', interviewerIds: ['ana', 'jonas'], deadline: null },
    ...{ startedAt: null, hourLimit: null, preparation: '', questionsAsked: '', impression: '', promises: [] },
    discussed: 'Ana: how you label field images\nJonas: rolling models back in spring',
    painPoints: 'Ana: labels that disagree\nJonas: pages at night',
    ...{ answerBy: null, sequence: 0, createdAt: ago(3), updatedAt: ago(0.1) },
  };
  const profile = { id: 'me', name: 'Noa Lindqvist', updatedAt: ago(3) };
  await store(desk, {
    ...rows,
    contacts: [person('ana', 'Ana Reis'), person('jonas', 'Jonas Weber')],
    rounds: [round],
    profile: [profile],
  } as unknown as ReturnType<typeof rowsOf>);
  await desk.close();

  const bodies: string[] = [];
  for (const contact of ['ana', 'jonas']) {
    const address = `desk.html#/write/interview-thanks?application=${encodeURIComponent(application?.id ?? '')}&contact=${contact}&round=r1`;
    const page = await extension.open(address);
    await page.getByLabel('Text').waitFor();
    await fillBlanks(page);
    bodies.push(await page.getByLabel('Text').inputValue());
    await markAsSent(page);
    await page.close();
  }
  const [ana = '', jonas = ''] = bodies;
  expect(ana).toContain('Ana');
  expect(ana).toContain('label');
  expect(jonas).toContain('Jonas');
  expect(jonas).toContain('rolling models back');
  expect(jonas, 'what one said is not told to the other').not.toContain('label field images');
  const sent = await extension.rows('messages');
  expect(sent.map(({ state, contactId }) => `${state} to ${contactId}`).toSorted()).toEqual([
    'sent to ana',
    'sent to jonas',
  ]);
});

test('a second nudge is refused with the reason, and may be written all the same', async ({ extension }) => {
  const desk = await extension.open('desk.html');
  const contact = {
    ...{
      id: 'ana',
      name: 'Ana Reis',
      headline: null,
      roles: ['engineer'],
      companyIds: [],
      warmth: 'cold',
      howMet: null,
    },
    ...{ introducerIds: [], mutual: null, prefers: null, email: null, profileUrl: null, keepInTouch: false, notes: '' },
    ...{ createdAt: ago(30), updatedAt: ago(30) },
  };
  const message = (id: string, occasion: string, days: number) => ({
    ...{ id, state: 'sent', occasion, channel: 'email', contactId: 'ana', applicationId: null, companyId: null },
    ...{ roundId: null, subject: 'Hello', body: 'Hello Ana.', at: ago(days), answersId: null },
    ...{ createdAt: ago(days), updatedAt: ago(days) },
  });
  const messages = [message('m1', 'informational-request', 12), message('m2', 'nudge', 3)];
  await store(desk, { contacts: [contact], messages } as unknown as ReturnType<typeof rowsOf>);
  await desk.goto(desk.url().replace(/#.*|$/, '#/write/nudge?contact=ana'));
  await expect(desk.getByRole('button', { name: 'Write it all the same' })).toBeVisible();
  await expect(desk.getByLabel('Text')).toHaveCount(0);
  await desk.getByRole('button', { name: 'Write it all the same' }).click();
  await expect(desk.getByLabel('Text')).toBeVisible();
});

test('markup and template syntax in a name are text, and are never carried out', async ({ extension }) => {
  const desk = await extension.open('desk.html');
  const name = '<img src=x onerror="document.title=\'broken\'"> {{me.name}} {{#x}}';
  const contact = {
    ...{ id: 'ana', name, headline: name, roles: ['engineer'], companyIds: [], warmth: 'cold', howMet: null },
    ...{ introducerIds: [], mutual: null, prefers: null, email: null, profileUrl: null, keepInTouch: false, notes: '' },
    ...{ createdAt: ago(3), updatedAt: ago(3) },
  };
  await store(desk, { contacts: [contact] } as unknown as ReturnType<typeof rowsOf>);
  await desk.goto(desk.url().replace(/#.*|$/, '#/write/informational-request?contact=ana'));
  await desk.getByLabel('Text').waitFor();
  expect(await desk.locator('main img').count()).toBe(0);
  expect(await desk.title()).not.toBe('broken');
});

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 800],
] as const) {
  test(`has no barrier, ${colorScheme}, ${width} pixels wide`, async ({ extension }) => {
    extension.serve(POSTING, postingPage());
    const popup = await extension.popupFor(await extension.visit(POSTING));
    await popup.getByRole('button', { name: 'Save posting' }).click();
    await popup
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.setViewportSize({ width, height: 900 });
    await popup.getByRole('button', { name: 'Write', exact: true }).click();
    await popup.getByLabel('Text').waitFor();
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
    });
    const found = await new AxeBuilder({ page: popup })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);
  });
}
