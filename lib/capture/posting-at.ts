/** Decides which posting an address names, by the registry of sites. The page itself is not read. */
import { siteOf } from '../sites/index';

/** Identity and canonical address of a posting. */
export interface NamedPosting {
  id: string;
  url: string;
}

/** Null where no site of ours names a posting by this address. */
export function postingAt(address: string): NamedPosting | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteOf(url);
  const named = site?.identify(url);
  return site && named ? { id: `${site.id}:${named.externalId}`, url: named.url } : null;
}
