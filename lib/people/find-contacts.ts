/** Decides which contacts a name finds, and when two contacts are likely one person. Adding and changing them is `keep-contact.ts`. */
import { type Database, db } from '../db/database';
import { folded } from '../reading/folded';
import type { Contact } from '../records/contact';

/** What tells one person from another. */
export type Recognisable = Pick<Contact, 'name'> & Partial<Pick<Contact, 'companyIds' | 'profileUrl'>>;

/**
 * Contacts in whose name or headline each typed word begins a word, those at `companyId` first, then by name; at most
 * `most`. Without words: those at the company.
 */
export function contactsNamed(
  contacts: readonly Contact[],
  typed: string,
  companyId: string | null,
  most: number,
): Contact[] {
  const words = folded(typed).split(' ').filter(Boolean);
  const near = ({ companyIds }: Contact) => companyId !== null && companyIds.includes(companyId);
  const found = contacts.filter((contact) => {
    if (words.length === 0) return near(contact);
    const text = ` ${folded(`${contact.name} ${contact.headline ?? ''}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  });
  return found.sort((a, b) => Number(near(b)) - Number(near(a)) || a.name.localeCompare(b.name)).slice(0, most);
}

/**
 * Contacts that are likely the same person: with the same profile page, or of the same name where a company is shared or
 * one of the two has none.
 */
export function likelySame(contacts: readonly Contact[], person: Recognisable): Contact[] {
  const page = profileKey(person.profileUrl ?? null);
  const name = folded(person.name);
  const companyIds = person.companyIds ?? [];
  return contacts.filter((contact) => {
    if (page && profileKey(contact.profileUrl) === page) return true;
    if (!name || folded(contact.name) !== name) return false;
    const unplaced = companyIds.length === 0 || contact.companyIds.length === 0;
    return unplaced || contact.companyIds.some((id) => companyIds.includes(id));
  });
}

/** Contacts kept that are likely this person. */
export async function contactsLike(person: Recognisable, database: Database = db): Promise<Contact[]> {
  return likelySame(await database.contacts.toArray(), person);
}

/** By what two addresses are one profile page: host without `www` or a country, and path; null for none. */
function profileKey(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '').replace(/^[a-z]{2}\.(?=linkedin\.com$)/, '');
  const path = pathname.replace(/\/+$/, '').toLowerCase();
  return path ? `${host}${path}` : null;
}
