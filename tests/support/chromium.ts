/** Decides which Chromium the tests drive: Playwright's own where it is installed, else the system's. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Path of the browser, or undefined to let Playwright say what is missing. */
export function chromiumPath(): string | undefined {
  return existsSync(chromium.executablePath()) ? undefined : SYSTEM.find((path) => existsSync(path));
}

/** Flags that keep a headless Chromium quiet and offline; the sandbox needs a user other than root. */
export const QUIET_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
