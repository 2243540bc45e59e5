import { defineConfig } from '@playwright/test';
import { chromiumPath, QUIET_FLAGS } from './support/chromium';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A loaded machine may be slow; a wait that is not needed costs nothing.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: { launchOptions: { ...(executablePath ? { executablePath } : {}), args: QUIET_FLAGS } },
  projects: [
    { name: 'pages', testMatch: 'pages/**/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
  ],
});
