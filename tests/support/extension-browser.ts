/** Drives the built extension in a real Chromium the way a user does: toolbar button, popup, pages at their own URLs. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumPath, QUIET_FLAGS } from './chromium.ts';

/** The extension's own global, inside code that runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** The build that users get. */
export const SHIPPED = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** Longest wait for a surface to appear after what opens it, in milliseconds. */
const SURFACE_LIMIT_MS = 5_000;
/** Longest wait for the background worker to start, in milliseconds. */
const START_LIMIT_MS = 10_000;

export interface ExtensionBrowser {
  context: BrowserContext;
  id: string;
  /** The background worker as it is now; a new one after it was stopped. */
  worker(): Worker;
  /** Presses the toolbar button on this page's tab: grants activeTab and opens the popup. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Presses the button and answers with the popup that really opens. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the real side panel through the popup's button and answers with it. */
  openSidePanel(page: Page): Promise<Page>;
  /** Ends the background worker at once, as the browser does when it needs the room. */
  stopWorker(): Promise<void>;
  /** The tab id Chromium gives this page. */
  tabId(page: Page): Promise<number>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the build; the shipped one unless told. */
  extension?: string;
  headless?: boolean;
  /** Profile folder; a fresh one unless told. */
  profile?: string;
  /** The time zone the browser believes to be in, such as `Asia/Kathmandu`; the machine's unless told. */
  zone?: string;
}

export async function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const extension = options.extension ?? SHIPPED;
  const executablePath = chromiumPath();
  const port = await freePort();
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless: options.headless ?? true,
    ...(options.zone ? { env: { ...process.env, TZ: options.zone } as Record<string, string> } : {}),
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: [
      ...QUIET_FLAGS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      `--remote-debugging-port=${port}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await listening(worker);
  const id = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('the browser has no debugging session');
  const cdp = await browser.newBrowserCDPSession();
  const current = () => context.serviceWorkers().at(-1) ?? worker;
  const pressToolbarButton = (page: Page) => press(cdp, id, page);

  return {
    context,
    id,
    worker: current,
    pressToolbarButton,
    async openPopup(page) {
      await pressToolbarButton(page);
      return surfaceOf(port, id, 'popup.html');
    },
    async openSidePanel(page) {
      await pressToolbarButton(page);
      const popup = await surfaceOf(port, id, 'popup.html');
      await popup.getByRole('button', { name: 'Company', exact: true }).click();
      return surfaceOf(port, id, 'sidepanel.html');
    },
    async stopWorker() {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      const own = targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${id}/`));
      for (const { targetId } of own) await cdp.send('Target.closeTarget', { targetId });
    },
    tabId: (page) =>
      current().evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (tab?.id === undefined) throw new Error(`no tab shows ${url}; the extension sees only tabs it was let into`);
        return tab.id;
      }, page.url()),
    close: () => context.close(),
  };
}

/** A worker exists before its script has run; until then Chromium drops every event meant for it. */
async function listening(worker: Worker): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  while (!(await worker.evaluate(() => chrome.tabs.onUpdated.hasListeners()))) {
    if (Date.now() > until) throw new Error('the background worker registered no listener');
    await new Promise((wait) => setTimeout(wait, 20));
  }
}

async function press(cdp: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((one) => one.url === page.url());
  if (!target) throw new Error(`no tab shows ${page.url()}`);
  // Chromium knows this command; the protocol typings of the test library do not yet.
  await (cdp as { send(method: string, params: object): Promise<unknown> }).send('Extensions.triggerAction', {
    id,
    targetId: target.targetId,
  });
}

/** The popup is not among the context's pages; a second connection made after it opened sees it. */
async function surfaceOf(port: number, id: string, file: string): Promise<Page> {
  const until = Date.now() + SURFACE_LIMIT_MS;
  while (Date.now() < until) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const surface = pages.find((page) => page.url().startsWith(`chrome-extension://${id}/${file}`));
    if (surface) return surface;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`${file} did not open`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
