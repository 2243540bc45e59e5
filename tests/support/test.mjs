/** `npm test`: sets up what is missing, builds what is shipped, and runs every test on it. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, installDependencies, must, root, run } from './prepare.mjs';

installDependencies();
ensureChromium();
rmSync(path.join(root, 'test-results'), { recursive: true, force: true });
must('the build', 'wxt', ['build']);
must('the build with test permissions', 'wxt', ['build', '--mode', 'e2e']);

const failedSteps = [
  run('vitest', ['run', '--config', 'tests/vitest.config.ts']),
  run('playwright', ['test', '--config', 'tests/playwright.config.ts']),
].filter((code) => code !== 0).length;

const units = resultsOf('vitest.json');
const browser = resultsOf('playwright.json');
const passed = (units?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0);
const failed = (units?.numFailedTests ?? 0) + (browser ? browser.stats.unexpected + browser.stats.flaky : 0);
console.log(`\n${passed} passed, ${failed} failed`);
if (!units || !browser) console.log('Some tests did not report: see above.');
process.exit(failedSteps || failed || !units || !browser ? 1 : 0);

function resultsOf(name) {
  try {
    return JSON.parse(readFileSync(path.join(root, 'test-results', name), 'utf8'));
  } catch {
    return null;
  }
}
