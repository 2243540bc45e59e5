/** Runs many cases and prints what came of them. Arguments: seed, how many, and the first case (to repeat one). */
import { chromium } from '@playwright/test';
import { chromiumPath, QUIET_FLAGS } from '../support/chromium.ts';
import { runInBrowser } from './run-in-browser.ts';

const MANY = 10_000;

const [seed = Math.floor(Math.random() * 1_000_000), count = MANY, first = 0] = process.argv.slice(2).map(Number);
console.log(`${count} broken pages from seed ${seed}; repeat with: npm run fuzz -- ${seed} ${count} ${first}`);
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: QUIET_FLAGS });
const started = Date.now();
const { verdicts, failures, slowestMs } = await runInBrowser(await browser.newPage(), seed, first, first + count);
await browser.close();
for (const failure of failures.slice(0, 40)) {
  const [of, index] = failure.id.split('/');
  console.log(`\n${failure.fixture}, then ${failure.mutations.join(', ')} (npm run fuzz -- ${of} 1 ${index})`);
  for (const wrong of failure.wrong) console.log(`  ${wrong}`);
}
console.log(
  `\n${count} cases in ${Math.round((Date.now() - started) / 1000)} s, slowest reading ${Math.round(slowestMs)} ms`,
);
console.log(
  Object.entries(verdicts)
    .map(([verdict, times]) => `${verdict} ${times}`)
    .join(', '),
);
console.log(`${failures.length} failed (seed ${seed})`);
process.exitCode = failures.length ? 1 : 0;
