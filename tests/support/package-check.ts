/** Decides whether the built package is what we ship: small enough, every file used, nothing that phones home. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const out = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const KB = 1024;
/** Budgets in gzipped bytes, with every file that the first load fetches. */
const BUDGETS: [name: string, files: string[], most: number][] = [
  ...readingScripts().map((file): [string, string[], number] => [file, [file], 30 * KB]),
  ['popup, first load', [...firstLoad('popup.html')], 160 * KB],
];

const problems: string[] = [];
for (const [name, files, most] of BUDGETS) {
  const size = files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  console.log(`${name.padEnd(20)} ${(size / KB).toFixed(1).padStart(6)} KB gzipped, at most ${most / KB}`);
  if (size > most) problems.push(`${name} is over its budget: ${files.join(', ')}`);
}
/** What a reading script must not carry: a framework, and anything a page could notice or that leaves the browser. */
const FORBIDDEN =
  /react\.(?:transitional\.)?element|createElement\(|\b(?:postMessage|dispatchEvent|fetch|XMLHttpRequest|sendBeacon|WebSocket|scrollTo|scrollIntoView|setAttribute|appendChild|innerHTML)\b|\.click\(/;
for (const file of readingScripts()) {
  const found = FORBIDDEN.exec(read(file).toString());
  if (found) problems.push(`${file} carries ${found[0]}`);
}

const used = reachable();
for (const file of files(out)) if (!used.has(file)) problems.push(`${file} is in the package, but nothing uses it`);

for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);

function readingScripts(): string[] {
  return files(out).filter((file) => /^capture[\w-]*\.js$/.test(file));
}

function read(file: string): Buffer {
  return readFileSync(path.join(out, file));
}

function files(folder: string, below = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(path.join(folder, entry.name), `${below}${entry.name}/`) : [`${below}${entry.name}`],
  );
}

/** A page with all it loads before any code asks for more: scripts, preloads, styles, and their static imports. */
function firstLoad(page: string): Set<string> {
  const html = read(page).toString();
  const loaded = new Set([page]);
  for (const [, file = ''] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) follow(file, loaded, false);
  // A surface that asks for its drawing part at once (`import('./mount')`) loads that, and its styles, first as well.
  for (const file of [...loaded].filter((one) => one.endsWith('.js'))) {
    const code = read(file).toString();
    const parts = [...code.matchAll(/["'`](?:\.\/|\/?chunks\/)(mount-[\w-]+\.js)["'`]/g)];
    for (const [, part = ''] of parts) follow(`chunks/${part}`, loaded, false);
    if (parts.length)
      for (const [, style = ''] of code.matchAll(/["'`]\/?(assets\/[\w-]+\.css)["'`]/g)) loaded.add(style);
  }
  return loaded;
}

function follow(file: string, seen: Set<string>, lazyToo: boolean): void {
  if (seen.has(file)) return;
  seen.add(file);
  if (!file.endsWith('.js')) return;
  const code = read(file).toString();
  const pattern = lazyToo
    ? /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g
    : /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;
  for (const [, target = ''] of code.matchAll(pattern))
    follow(path.posix.join(path.posix.dirname(file), target), seen, lazyToo);
  if (!lazyToo) return;
  for (const [, asset = ''] of code.matchAll(/["'`]\/?((?:(?:assets|chunks)\/|capture)[^"'`\s]+)["'`]/g))
    follow(asset, seen, true);
}

/** Everything the manifest names, and everything that names in turn. */
function reachable(): Set<string> {
  const seen = new Set(['manifest.json']);
  const named = read('manifest.json').toString();
  for (const [, file = ''] of named.matchAll(/"([^"]+\.(?:js|html|png|css))"/g)) follow(file, seen, true);
  for (const page of files(out).filter((file) => file.endsWith('.html') && isOpened(file, named))) {
    seen.add(page);
    for (const [, file = ''] of read(page)
      .toString()
      .matchAll(/(?:src|href)="\/?([^"]+)"/g))
      follow(file, seen, true);
  }
  return seen;
}

/** Pages the manifest names, or some script opens by name. */
function isOpened(page: string, manifest: string): boolean {
  return manifest.includes(page) || files(out).some((file) => file.endsWith('.js') && read(file).includes(page));
}
