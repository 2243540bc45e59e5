/** Decides how contacts are listed and found: by name, position, role and company, whatever the case and accents. */
import { folded } from '../reading/folded';
import type { Company } from '../records/company';
import type { Contact } from '../records/contact';
import { CONTACT_ROLE_NAMES } from '../words/contact-words';

export interface ListedPerson {
  contact: Contact;
  /** Companies they are at or of use for; those deleted left out. */
  companies: readonly Company[];
  /** What is searched, folded, a space before each word. */
  text: string;
}

/** Everybody by name. */
export function listPeople(contacts: readonly Contact[], companies: readonly Company[]): ListedPerson[] {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return contacts
    .map((contact) => {
      const own = contact.companyIds.flatMap((id) => byId.get(id) ?? []);
      const roles = contact.roles.map((role) => CONTACT_ROLE_NAMES[role]);
      const parts = [contact.name, contact.headline ?? '', ...roles, ...own.map(({ name }) => name)];
      return { contact, companies: own, text: parts.map((part) => ` ${folded(part)}`).join('') };
    })
    .sort((one, other) => order.compare(one.contact.name, other.contact.name));
}

/** Those in whom each typed word begins a word; everybody where nothing is typed. */
export function peopleMatching(list: readonly ListedPerson[], typed: string): ListedPerson[] {
  const words = folded(typed).split(' ').filter(Boolean);
  return list.filter(({ text }) => words.every((word) => text.includes(` ${word}`)));
}
