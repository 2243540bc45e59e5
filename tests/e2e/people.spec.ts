/** People on the shipped build: kept from the page the user has open, on their click, reviewed first; never a page changed. */
import { type Extension, expect, test } from './extension';

/** The extension's own global, inside code that runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const PROFILE = 'https://www.linkedin.com/in/imke-de-vries-5a1b/';
const TEAM = 'https://fernwright.example/team';

function profilePage(heading: string, title = `${heading} - Perception lead | LinkedIn`): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><section>
    <h1>${heading}</h1><div class="text-body-medium break-words">Perception lead at Fernwright Robotics</div>
    <p>500+ connections</p></section></main></body></html>`;
}

async function addSelected(extension: Extension, tabId: number, words: string): Promise<void> {
  await extension.worker().evaluate(
    async ([id, selectionText]) => {
      const tab = await chrome.tabs.get(id);
      const menus = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      menus.dispatch({ menuItemId: 'add-contact', selectionText, pageUrl: tab.url }, tab);
    },
    [tabId, words] as const,
  );
}

test('the person of an open profile page is read on the click, reviewed, kept, and taken back', async ({
  extension,
}) => {
  extension.serve(PROFILE, profilePage('Imke de Vries'));
  const page = await extension.visit(PROFILE);
  const before = await page.content();
  const popup = await extension.popupFor(page);
  expect(await extension.rows('contacts'), 'nothing is kept before the user says so').toEqual([]);
  await popup.getByRole('button', { name: 'Add this person' }).click();
  const form = popup.getByRole('form', { name: 'The person of this page' });
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Imke de Vries');
  await expect(form.locator('input[value="Perception lead at Fernwright Robotics"]')).toBeVisible();
  await form.getByRole('button', { name: 'Add to contacts' }).click();
  await expect(popup.getByText('Added Imke de Vries')).toBeVisible();
  expect(await extension.rows('contacts')).toMatchObject([
    { name: 'Imke de Vries', profileUrl: expect.stringContaining('/in/imke-de-vries-5a1b') },
  ]);
  expect(await page.content(), 'the page is as it was').toBe(before);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => extension.rows('contacts')).toEqual([]);
});

test('a page that does not say plainly whom it is about gives no name', async ({ extension }) => {
  extension.serve(PROFILE, profilePage('People you may know', 'LinkedIn'));
  const popup = await extension.popupFor(await extension.visit(PROFILE));
  await popup.getByRole('button', { name: 'Add this person' }).click();
  await expect(popup.getByLabel('Name', { exact: true })).toHaveValue('');
  await expect(popup.getByText('does not say plainly whom it is about')).toBeVisible();
});

test('a selected name becomes a contact from the context menu; what is no name is refused with the reason', async ({
  extension,
}) => {
  extension.serve(TEAM, '<!doctype html><title>Team</title><main><p>Ana Reis</p><p>We grow things.</p></main>');
  const page = await extension.visit(TEAM);
  const tabId = await extension.tabId(page);
  const title = () => extension.worker().evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  await addSelected(extension, tabId, 'Ana Reis');
  await expect.poll(title).toBe('Added Ana Reis to your contacts; the desk has them.');
  await addSelected(
    extension,
    tabId,
    'We grow things that nobody else in this part of the country has ever tried to grow.',
  );
  await expect.poll(title).toMatch(/^Not added\. /);
  expect(await extension.rows('contacts')).toMatchObject([{ name: 'Ana Reis' }]);
});
