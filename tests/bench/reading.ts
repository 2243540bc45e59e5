/** Measures the readers against defuddle and Mozilla's Readability: the same pages, the same browser, turn by turn. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { readerBundle } from '../support/reader-bundle.ts';
import { median, type Row, rounded, type SavedPage } from './rows.ts';

/** Times a page is read by each, after one reading to warm up. The median counts. */
const ROUNDS = 5;

declare const reader: typeof import('../support/reader-entry.ts');
declare const Readability: new (document: Document) => { parse(): unknown };
declare const Defuddle: new (document: Document, options: object) => { parse(): unknown };

interface Times {
  ours: number;
  readability: number;
  defuddle: number;
}

export async function measureReading(browser: ExtensionBrowser, pages: SavedPage[]): Promise<Row[]> {
  const scripts = [await readerBundle(), ...others()];
  const page = await browser.context.newPage();
  const times: Times[] = [];
  for (const saved of pages) times.push(await timesOn(page, saved, scripts));
  await page.close();
  const ours = median(times.map((one) => one.ours));
  return [
    { what: 'reading a page, median (ms)', figure: rounded(ours), most: 40 },
    { what: 'reading a page, worst (ms)', figure: rounded(Math.max(...times.map((one) => one.ours))), most: 40 },
    {
      what: 'of the median time of defuddle',
      figure: rounded(ours / median(times.map((one) => one.defuddle))),
      most: 0.1,
    },
    {
      what: 'of the median time of Readability',
      figure: rounded(ours / median(times.map((one) => one.readability))),
      most: 0.5,
    },
  ];
}

async function timesOn(page: Page, saved: SavedPage, scripts: string[]): Promise<Times> {
  let served = false;
  await page.unroute('**/*');
  await page.route('**/*', (route) => {
    if (served || route.request().resourceType() !== 'document') return route.abort();
    served = true;
    return route.fulfill({ contentType: saved.contentType, body: saved.body });
  });
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  for (const script of scripts) await page.evaluate(script);
  return page.evaluate((rounds) => {
    const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
    /** Both others change the document they are given, so each gets a copy; copying is not counted. */
    const copy = () => document.cloneNode(true) as Document;
    const timed = (work: (given: Document) => unknown, given: Document) => {
      const start = performance.now();
      try {
        work(given);
      } catch {
        // A page the others cannot read still took them this long.
      }
      return performance.now() - start;
    };
    const ours: number[] = [];
    const readability: number[] = [];
    const defuddle: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const one = timed((given) => reader.readAnything(given, new URL(location.href)), document);
      const two = timed((given) => new Readability(given).parse(), copy());
      const three = timed((given) => new Defuddle(given, { url: location.href }).parse(), copy());
      if (round === 0) continue;
      ours.push(one);
      readability.push(two);
      defuddle.push(three);
    }
    return { ours: middle(ours), readability: middle(readability), defuddle: middle(defuddle) };
  }, ROUNDS);
}

/** The two libraries as scripts that set a global. */
function others(): string[] {
  const require = createRequire(import.meta.url);
  const readability = readFileSync(join(dirname(require.resolve('@mozilla/readability')), 'Readability.js'), 'utf8');
  const defuddle = readFileSync(require.resolve('defuddle'), 'utf8');
  return [
    `${readability}; globalThis.Readability = Readability;`,
    `${defuddle}; globalThis.Defuddle = Defuddle.default ?? Defuddle;`,
  ];
}
