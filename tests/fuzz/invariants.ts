/** What must hold for every page, however broken. Each check answers with what is wrong, or null. */

import { parseReading } from '../../lib/capture/reading-schema.ts';
import { type Draft, settle } from '../../lib/capture/settle.ts';
import type { Reading } from '../../lib/reading/finding.ts';
import { MAX_DESCRIPTION_CHARS } from '../../lib/records/bounds.ts';
import { isCanonicalHtml } from '../../lib/records/canonical-html.ts';
import { readAnything } from '../../lib/sites/read-anything.ts';

/** Longest a page may take, in milliseconds. A guard against hanging, far above what any page needs; no measure of speed. */
const HANG_BOUND_MS = 2_000;
const READ_AT = new Date('2026-11-20T12:00:00.000Z');

/** Reads a page and answers with what it violates; the verdict counts how many were still postings. */
export function violationsOf(
  document: Document,
  url: URL,
  mayBePosting: boolean,
): { verdict: string; wrong: string[]; ms: number } {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const prototypes = ownKeys();
  const start = performance.now();
  let reading: Reading;
  let draft: Draft;
  try {
    reading = readAnything(document, url);
    draft = settle(reading, READ_AT);
  } catch (error) {
    return { verdict: 'threw', wrong: [`threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' ← ')}`], ms: 0 };
  }
  const ms = performance.now() - start;
  const wrong = [
    ms > HANG_BOUND_MS ? `took ${Math.round(ms)} ms` : null,
    observer.takeRecords().length ? 'changed the document' : null,
    ownKeys() === prototypes ? null : 'changed a prototype',
    parseReading(JSON.parse(JSON.stringify(reading))) ? null : `the extension refuses the reading: ${sizesOf(reading)}`,
    notCanonical(reading, draft),
    !mayBePosting && reading.verdict === 'posting'
      ? `made a posting of a page that is none: ${draft.facts.title}`
      : null,
    reading.verdict === 'posting' && !draft.facts.title ? 'claims a posting without a title' : null,
    invented(document, url, reading),
  ];
  observer.disconnect();
  return { verdict: reading.verdict, wrong: wrong.filter((one) => one !== null), ms };
}

function ownKeys(): string {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Object.getOwnPropertyNames(prototype).length)
    .join();
}

function sizesOf(reading: Reading): string {
  const fields = reading.findings.flatMap((one) => Object.entries(one.fields));
  const sizes = fields.map(([name, value]) => `${name} ${JSON.stringify(value).length}`);
  return [`url ${reading.url.length}`, `lang ${reading.lang.length}`, `${reading.findings.length} findings`, ...sizes]
    .join(', ')
    .slice(0, 600);
}

function notCanonical(reading: Reading, draft: Draft): string | null {
  const all = [...reading.findings.map((one) => one.fields.description), draft.facts.description?.html];
  for (const html of all) {
    if (html === undefined) continue;
    if (html.length > MAX_DESCRIPTION_CHARS) return `a description of ${html.length} characters`;
    if (!isCanonicalHtml(html)) return `a description that is not canonical: ${html.slice(0, 200)}`;
  }
  return null;
}

/** Words a reader may add by itself: parts of typed values that it joins, codes (`SALARIED_FT`) spelled out. */
const ADDED = /^(?:full|part|time|hour|day|week|month|year|per|telecommute|remote|hybrid|on|site)$/;

/** True facts only: every word of every claimed field occurs in the page's text, attributes, scripts or address. */
function invented(document: Document, url: URL, reading: Reading): string | null {
  if (reading.verdict === 'not-a-posting') return null;
  const said = everythingSaid(document, url);
  for (const { fields } of reading.findings) {
    for (const [name, value] of Object.entries(fields)) {
      if (name === 'description' || name === 'state' || name === 'companyKeys' || name === 'applyUrl') continue;
      if (name === 'postedDate' && isEpochIn(said, String(value))) continue;
      for (const word of wordsOf(value)) {
        if (!said.includes(word) && !ADDED.test(word) && !said.includes(word.replace(/^20(?=\d\d$)/, '')))
          return `${name} says "${word}", which the page does not: ${JSON.stringify(value).slice(0, 200)}`;
      }
    }
  }
  return null;
}

/** True where a date is that of a moment the page gives in seconds or milliseconds. */
function isEpochIn(said: string, date: string): boolean {
  return [...said.matchAll(/\b\d{10}(?:\d{3})?\b/g)].some(([digits]) => {
    const moment = new Date(Number(digits.padEnd(13, '0')));
    return moment.toISOString().slice(0, 10) === date.slice(0, 10);
  });
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return letters(String(value)).split(' ').filter(Boolean);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** The page's words as a person or a script could read them: entities and escapes undone, spaces as one. */
function everythingSaid(document: Document, url: URL): string {
  const parts = [document.documentElement?.textContent ?? '', url.href];
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) parts.push(element.getAttribute(name) ?? '');
  const raw = parts.join('\n');
  const once = undone(raw);
  const all = letters([raw, once, undone(once)].join('\n'));
  return `${all} ${all.replace(/(\d) (?=\d{3}(?!\d))/g, '$1')}`;
}

function undone(text: string): string {
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["'/\\])/g, '$1')
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    });
  const area = new DOMParser().parseFromString(
    `<textarea>${plain.replace(/<\/textarea/gi, '')}</textarea>`,
    'text/html',
  );
  return area.querySelector('textarea')?.value ?? '';
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .replace(/ {2,}/g, ' ');
}
