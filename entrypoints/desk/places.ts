/** Decides which places the desk has, and the address of each after the `#`. */
import type { Occasion } from '../../lib/records/message';
import { comparedIds } from './compare/compare-place';
import { type Wished, wishedAt } from './write/write-place';

export type Place =
  | { name: 'today' }
  | { name: 'postings' }
  | { name: 'posting'; id: string }
  | { name: 'companies' }
  | { name: 'compare'; ids: readonly string[] }
  | { name: 'people' }
  | { name: 'person'; id: string }
  | { name: 'templates' }
  | { name: 'template'; id: string }
  | { name: 'profile' }
  | { name: 'write'; wished: Wished }
  | { name: 'settings' }
  | { name: 'nowhere' };

export const TODAY = '#/today';
export const POSTINGS = '#/';
export const COMPANIES = '#/companies';
export const PEOPLE = '#/people';
export const TEMPLATES = '#/templates';
export const PROFILE = '#/profile';
export const SETTINGS = '#/settings';

/** Ids carry slashes and whole addresses, so they are encoded as one part. */
export function postingPlace(id: string): string {
  return `#/posting/${encodeURIComponent(id)}`;
}

export function personPlace(id: string): string {
  return `${PEOPLE}/${encodeURIComponent(id)}`;
}

export function templatePlace(id: string): string {
  return `${TEMPLATES}/${encodeURIComponent(id)}`;
}

const ONE_OF: Readonly<Record<string, 'posting' | 'person' | 'template'>> = { people: 'person', templates: 'template' };

/** For what a message is to be written, and about what. */
export interface ToWrite {
  occasion: Occasion;
  applicationId?: string;
  contactId?: string;
  roundId?: string;
}

/** Where a message for an occasion is written: `#/write/check-in?application=…&contact=…&round=…`. */
export function writePlace({ occasion, applicationId, contactId, roundId }: ToWrite): string {
  const about = new URLSearchParams({
    ...(applicationId ? { application: applicationId } : {}),
    ...(contactId ? { contact: contactId } : {}),
    ...(roundId ? { round: roundId } : {}),
  }).toString();
  return `#/write/${occasion}${about ? `?${about}` : ''}`;
}

/** The place that a location such as `/posting/lever%3Aacme%2F1` names. */
export function placeAt(location: string): Place {
  if (location === '/' || location === '') return { name: 'postings' };
  if (location === '/today') return { name: 'today' };
  if (location === '/companies') return { name: 'companies' };
  if (location === '/people') return { name: 'people' };
  if (location === '/templates') return { name: 'templates' };
  if (location === '/profile') return { name: 'profile' };
  if (location === '/settings') return { name: 'settings' };
  const wished = wishedAt(location);
  if (wished) return { name: 'write', wished };
  if (location.startsWith('/compare/'))
    return { name: 'compare', ids: comparedIds(location.slice('/compare/'.length)) };
  const [, room, encoded] = /^\/(posting|people|templates)\/(.+)$/.exec(location) ?? [];
  if (!room || !encoded) return { name: 'nowhere' };
  try {
    return { name: ONE_OF[room] ?? 'posting', id: decodeURIComponent(encoded) };
  } catch {
    return { name: 'nowhere' };
  }
}
