import { defineConfig } from '@playwright/test';
import { chromiumPath, QUIET_FLAGS } from './support/chromium';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: { launchOptions: { ...(executablePath ? { executablePath } : {}), args: QUIET_FLAGS } },
  projects: [
    { name: 'pages', testMatch: 'pages/**/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
  ],
});
