/** Drives the cases through a browser page in batches, so that a hang is found and named. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { bundle } from '../support/bundle.ts';
import type { Fixture, Outcome } from './in-page.ts';

declare const fuzz: typeof import('./in-page.ts');

/** Cases a batch, and the time after which a batch counts as hung, in milliseconds. */
const BATCH = 50;
const BATCH_LIMIT_MS = 120_000;

/** The page fixtures with their addresses, as material to break. */
export function fixtures(): Fixture[] {
  const root = fileURLToPath(new URL('../pages/', import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const { url, verdict } = JSON.parse(readFileSync(root + file.replace(/html$/, 'json'), 'utf8'));
      return { name: file, html: readFileSync(root + file, 'utf8'), url, isPosting: verdict !== 'not-a-posting' };
    });
}

/** Runs cases `from` up to `to` of a seed; `page` is left on a blank page of ours. */
export async function runInBrowser(page: Page, seed: number, from: number, to: number): Promise<Outcome> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>fuzz</title>' })
      : route.abort(),
  );
  await page.goto('https://fuzz.example/');
  await page.evaluate(await bundle(fileURLToPath(new URL('in-page.ts', import.meta.url)), 'fuzz'));
  await page.evaluate((given) => Object.assign(globalThis, { fixtures: given }), fixtures());
  const total: Outcome = { verdicts: {}, failures: [], slowestMs: 0 };
  for (let start = from; start < to; start += BATCH) {
    const range = { seed, start, end: Math.min(start + BATCH, to) };
    const batch = page.evaluate(
      ({ seed, start, end }) =>
        fuzz.runCases(seed, start, end, (globalThis as unknown as { fixtures: Fixture[] }).fixtures),
      range,
    );
    const outcome = await Promise.race([batch, hung(range)]);
    for (const [verdict, count] of Object.entries(outcome.verdicts))
      total.verdicts[verdict] = (total.verdicts[verdict] ?? 0) + count;
    total.failures.push(...outcome.failures);
    total.slowestMs = Math.max(total.slowestMs, outcome.slowestMs);
  }
  return total;
}

function hung({ seed, start, end }: { seed: number; start: number; end: number }): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`cases ${start} to ${end} of seed ${seed} did not end in ${BATCH_LIMIT_MS} ms`)),
      BATCH_LIMIT_MS,
    ).unref();
  });
}
