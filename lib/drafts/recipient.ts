/** Decides as whom a contact is addressed: which of their roles a question is put to. */
import type { Contact, ContactRole } from '../records/contact';

export const RECIPIENTS = ['engineer', 'manager', 'founder', 'alumnus', 'other'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** The role that says most about what to ask comes first: somebody who is founder and engineer is asked as founder. */
const ORDER: readonly [ContactRole, Recipient][] = [
  ['founder', 'founder'],
  ['manager', 'manager'],
  ['engineer', 'engineer'],
  ['alumnus', 'alumnus'],
];

export function recipientOf(contact: Pick<Contact, 'roles'> | null): Recipient {
  return ORDER.find(([role]) => contact?.roles.includes(role))?.[1] ?? 'other';
}

/** The flag that templates ask for: `to.engineer`. Exactly one is up. */
export function recipientFlag(contact: Pick<Contact, 'roles'> | null): `to.${Recipient}` {
  return `to.${recipientOf(contact)}`;
}
