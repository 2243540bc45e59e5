/** Decides which places the desk has, and the address of each after the `#`. */
import { comparedIds } from './compare/compare-place';

export type Place =
  | { name: 'postings' }
  | { name: 'posting'; id: string }
  | { name: 'companies' }
  | { name: 'compare'; ids: readonly string[] }
  | { name: 'settings' }
  | { name: 'nowhere' };

export const POSTINGS = '#/';
export const COMPANIES = '#/companies';
export const SETTINGS = '#/settings';

/** Ids carry slashes and whole addresses, so they are encoded as one part. */
export function postingPlace(id: string): string {
  return `#/posting/${encodeURIComponent(id)}`;
}

/** The place that a location such as `/posting/lever%3Aacme%2F1` names. */
export function placeAt(location: string): Place {
  if (location === '/' || location === '') return { name: 'postings' };
  if (location === '/companies') return { name: 'companies' };
  if (location === '/settings') return { name: 'settings' };
  if (location.startsWith('/compare/'))
    return { name: 'compare', ids: comparedIds(location.slice('/compare/'.length)) };
  const [, encoded] = /^\/posting\/(.+)$/.exec(location) ?? [];
  if (!encoded) return { name: 'nowhere' };
  try {
    return { name: 'posting', id: decodeURIComponent(encoded) };
  } catch {
    return { name: 'nowhere' };
  }
}
