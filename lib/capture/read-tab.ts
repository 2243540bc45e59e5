/** Decides what a tab's answer is: a reading with its draft, or in one word why there is none. */
import type { Reading } from '../reading/finding';
import { type Asked, askTab } from './ask-tab';
import { parseReading } from './reading-schema';
import { type Draft, settle } from './settle';

/** Why a tab cannot be read. `browser-page`: the browser's own pages and stores are closed to every extension. */
export type NoAccess = 'browser-page' | 'file' | 'not-granted';

export type TabReading =
  | { state: 'posting' | 'unsure' | 'not-a-posting'; reading: Reading; draft: Draft }
  | { state: 'unreadable' }
  | { state: 'no-access'; why: NoAccess; url: string | null };

/** What the answer of a tab comes to, as of `now`. */
export function understand(asked: Asked, now: Date): TabReading {
  if ('refused' in asked) return { state: 'no-access', why: reasonFor(asked.url, asked.refused), url: asked.url };
  const reading = 'answer' in asked ? parseReading(asked.answer) : null;
  return reading ? { state: reading.verdict, reading, draft: settle(reading, now) } : { state: 'unreadable' };
}

/** Reads one tab. Needs the user's gesture on it (activeTab) or a host permission. */
export async function readTab(tabId: number, now = new Date()): Promise<TabReading> {
  return understand(await askTab(tabId), now);
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
