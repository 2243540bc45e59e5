/** Browser edge: has the reading script read a tab, and says in one word when that is not possible. */
import { browser } from 'wxt/browser';
import type { Reading } from '../reading/finding';
import { type Family, familyOf, SCRIPTS } from '../sites/families';
import { parseReading, parseReferral } from './reading-schema';
import { type Draft, settle } from './settle';

/** Why a tab cannot be read. `browser-page`: the browser's own pages and stores are closed to every extension. */
export type NoAccess = 'browser-page' | 'file' | 'not-granted';

export type TabReading =
  | { state: 'posting' | 'unsure' | 'not-a-posting'; reading: Reading; draft: Draft }
  | { state: 'unreadable' }
  | { state: 'no-access'; why: NoAccess; url: string | null };

/** Longest wait for an answer, in milliseconds; a page's script can keep its thread busy for ever. */
const ANSWER_LIMIT_MS = 5_000;

/** Most scripts one page is handed through: its host's, the one for any page, a hiring system's. */
const MOST_SCRIPTS = 3;

/** Reads one tab. Needs the user's gesture on it (activeTab) or a host permission. Never throws. */
export async function readTab(tabId: number, now = new Date()): Promise<TabReading> {
  let answer: unknown;
  try {
    const address = await addressOf(tabId);
    let family: Family | null = address && URL.canParse(address) ? familyOf(new URL(address)) : 'any';
    for (let script = 0; family && script < MOST_SCRIPTS; script++) {
      answer = await inTime(answerOf(tabId, family));
      family = parseReferral(answer);
    }
  } catch (error) {
    if (error instanceof NoAnswer) return { state: 'unreadable' };
    const url = await addressOf(tabId);
    return { state: 'no-access', why: reasonFor(url, String(error)), url };
  }
  const reading = parseReading(answer);
  if (!reading) return { state: 'unreadable' };
  return { state: reading.verdict, reading, draft: settle(reading, now) };
}

async function answerOf(tabId: number, family: Family): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPTS[family]] });
  return frame?.result;
}

class NoAnswer extends Error {}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), ANSWER_LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What Chromium says of its own pages and its store, whose address it does not tell. */
const CLOSED = /\b(?:chrome|edge|brave|about|devtools|chrome-extension):|extensions gallery/;

function reasonFor(address: string | null, said: string): NoAccess {
  if (!address) return CLOSED.test(said) ? 'browser-page' : said.includes('file://') ? 'file' : 'not-granted';
  const url = new URL(address);
  if (url.protocol === 'file:') return 'file';
  return /^https?:$/.test(url.protocol) && !CLOSED_HOSTS.includes(url.hostname) ? 'not-granted' : 'browser-page';
}
