/** Decides how a company's own page is read that shows a posting kept in Ashby. */
import type { Page, PostingAddress } from '../reading/finding';
import { stripTracking } from '../reading/url';
import { readEmbedded } from './embedded-posting';
import type { Reader } from './site';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMBED = 'script[src*="jobs.ashbyhq.com/"], iframe[src*="jobs.ashbyhq.com/"]';

export const ashbyEmbed: Reader = {
  id: 'ashby',
  owns: () => false,
  identify: () => null,
  powers: ({ document, url }) =>
    UUID.test(url.searchParams.get('ashby_jid') ?? '') && document.querySelector(EMBED) !== null,
  read: (page) => readEmbedded(page, 'company page', addressOf(page)),
};

/** A board's name as Ashby compares it, from a segment of an address. */
export function ashbyBoardName(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

function addressOf({ document, url }: Page): PostingAddress | null {
  const source = document.querySelector(EMBED)?.getAttribute('src') ?? '';
  const board = URL.parse(source, url)?.pathname.split('/')[1];
  const id = url.searchParams.get('ashby_jid')?.toLowerCase();
  return board && id ? { externalId: `${ashbyBoardName(board)}/${id}`, url: stripTracking(url) } : null;
}
