/**
 * Decides what the badge says of a page on a site allowed for good. It is judged by address alone, with what is saved:
 * the page itself is read on the user's gesture only.
 */
import { savedPosting } from '../capture/standing';
import type { Database } from '../db/database';
import { stripTracking } from '../reading/url';
import { siteOf } from '../sites/index';

export type PageMark =
  | { mark: 'saved'; postingId: string; title: string }
  | { mark: 'unsaved-posting' }
  | { mark: 'none' };

/** The mark of the page at `address`. Reads the database only. */
export async function pageMarkOf(address: string, database: Database): Promise<PageMark> {
  if (!URL.canParse(address)) return { mark: 'none' };
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return { mark: 'none' };
  const named = postingAt(url);
  const saved = await savedPosting(named, database);
  if (saved) return { mark: 'saved', postingId: saved.id, title: saved.title };
  return { mark: named.isPosting ? 'unsaved-posting' : 'none' };
}

/** The identity that reading this page would give. */
function postingAt(url: URL): { id: string; url: string; isPosting: boolean } {
  const site = siteOf(url);
  const address = site?.identify(url);
  if (site && address) return { id: `${site.id}:${address.externalId}`, url: address.url, isPosting: true };
  const plain = stripTracking(url);
  return { id: `web:${plain}`, url: plain, isPosting: false };
}
