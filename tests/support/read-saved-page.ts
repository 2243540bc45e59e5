/** Serves one saved page at its own URL, with everything else refused, and reads it as the extension would. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Draft } from '../../lib/capture/settle';
import type { Reading } from '../../lib/reading/finding';
import { readerBundle } from './reader-bundle.ts';

interface SavedPage {
  path: string;
  url: string;
  /** ISO time the page is taken to be read at. */
  now: string;
}

declare const reader: typeof import('./reader-entry');

export async function readSavedPage(page: Page, saved: SavedPage): Promise<{ reading: Reading; draft: Draft }> {
  const source = readFileSync(saved.path, 'utf8');
  const body = saved.path.endsWith('.json') ? pageAround(source) : source;
  const contentType = saved.path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  let served = false;
  await page.route('**/*', (route) => {
    if (served || route.request().resourceType() !== 'document') return route.abort();
    served = true;
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
  });
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(await readerBundle());
  return page.evaluate((now) => {
    const reading = reader.readAnything(document, new URL(location.href));
    return { reading, draft: reader.settle(reading, new Date(now)) };
  }, saved.now);
}

/** A block of JSON-LD as the page it stood on would carry it. */
function pageAround(block: string): string {
  const { title } = JSON.parse(block) as { title: string };
  const script = `<script type="application/ld+json">${block.replace(/<\//g, '<\\/')}</script>`;
  return `<!doctype html><html><head><title>${title}</title>${script}</head><body><h1>${title}</h1></body></html>`;
}
