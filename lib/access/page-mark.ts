/**
 * Decides what the badge says of a page on a site allowed for good. It is judged by address alone, with what is saved:
 * the page itself is read on the user's gesture only.
 */
import { postingAt } from '../capture/posting-at';
import { savedPosting } from '../capture/standing';
import type { Database } from '../db/database';
import { stripTracking } from '../reading/url';

export type PageMark =
  | { mark: 'saved'; postingId: string; title: string }
  | { mark: 'unsaved-posting' }
  | { mark: 'none' };

/** The mark of the page at `address`. Reads the database only. */
export async function pageMarkOf(address: string, database: Database): Promise<PageMark> {
  if (!URL.canParse(address)) return { mark: 'none' };
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return { mark: 'none' };
  const named = postingAt(address);
  const plain = stripTracking(url);
  const saved = await savedPosting(named ?? { id: `web:${plain}`, url: plain }, database);
  if (saved) return { mark: 'saved', postingId: saved.id, title: saved.title };
  return { mark: named ? 'unsaved-posting' : 'none' };
}
