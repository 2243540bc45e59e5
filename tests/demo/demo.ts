/**
 * The demo. With a display: a browser with the extension and the demo job fair in front, until it is closed. Without
 * one, or with --headless: the main job played by itself, through the real toolbar button, with screenshots.
 */
import { launchWithExtension } from '../support/extension-browser.ts';
import { play } from './play.ts';
import { startDemoSite } from './server.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const site = await startDemoSite();
const browser = await launchWithExtension({ headless });
try {
  if (headless) {
    await play(site, browser);
  } else {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(site.home);
    console.log(`The demo is open at ${site.home}. Open a posting and press the Fivesight button (or Alt+Shift+F).`);
    console.log('Close the browser to end the demo.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  }
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await browser.close().catch(() => undefined);
  await site.close();
}
