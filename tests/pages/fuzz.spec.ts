/** A few hundred broken pages with a fixed seed; `npm run fuzz` reads many thousand with a new one. */
import { expect, test } from '@playwright/test';
import { runInBrowser } from '../fuzz/run-in-browser';

const SEED = 20_261_122;
const CASES = 400;

test('broken pages are read without harm', async ({ page }) => {
  test.setTimeout(240_000);
  const { verdicts, failures } = await runInBrowser(page, SEED, 0, CASES);
  expect(failures, `repeat one with "npm run fuzz -- <seed> 1 <index>"`).toEqual([]);
  expect(Object.keys(verdicts).sort(), 'the cases must reach every verdict').toEqual([
    'not-a-posting',
    'posting',
    'unsure',
  ]);
});
