/** Decides how long to wait for a page that is still filling: by observing it, never past a limit. */
import type { Reading } from '../reading/finding';
import { type Readers, type Referral, readPage } from './read-page';

/** Longest wait for late content, in milliseconds. */
const WAIT_LIMIT_MS = 800;
/** Quiet time after a change before reading again, in milliseconds: many changes come in one burst. */
const QUIET_MS = 40;

/** Reads the page, again after it changes while it still seems to be filling, and answers with the last reading. */
export function readWhenFilled(document: Document, url: () => URL, readers: Readers): Promise<Reading | Referral> {
  const now = () => {
    const answer = readPage(document, url(), readers);
    if ('readBy' in answer) return { settled: true, reading: answer };
    const { settled, ...reading } = answer;
    return { settled, reading };
  };
  const start = now();
  if (start.settled) return Promise.resolve(start.reading);
  return new Promise((resolve) => {
    let last: Reading | Referral = start.reading;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
      resolve(last);
    };
    const again = () => {
      const next = now();
      last = next.reading;
      if (next.settled) finish();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(again, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const limit = setTimeout(() => {
      last = now().reading;
      finish();
    }, WAIT_LIMIT_MS);
  });
}
