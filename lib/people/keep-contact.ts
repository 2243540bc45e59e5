/**
 * Decides how people are stored: added, changed, removed, each as one action that can be undone; notes as they are
 * written. Who is found by a name, and who is likely known already, is `find-contacts.ts`.
 */
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { type Contact, contactSchema } from '../records/contact';
import { contactsLike } from './find-contacts';

type ContactFields = Omit<Contact, 'id' | 'createdAt' | 'updatedAt'>;
/** What the user gives of a person; what is left out is not known. */
export type ContactDraft = Pick<Contact, 'name'> & Partial<ContactFields>;
/** What the user may change of a person. */
export type ContactChange = Partial<ContactFields>;

/** A person who was stored, and how to take that back. */
export interface ContactKept {
  contact: Contact;
  undoId: string;
  label: string;
}

const GONE = 'This person was deleted. Undo the deletion to go on.';

const REASONS: Record<string, string> = {
  name: 'Give the person a name of at most 2,000 characters.',
  email: 'This is no email address.',
  profileUrl: 'The address must be that of a web page: it begins with https:// or http://.',
  notes: 'The notes are too long. Shorten them.',
};

/**
 * Adds a person. `refused` without a name, where a value is out of bounds, or where they are likely known already:
 * `onPurpose` adds another one of that name all the same.
 */
export function addContact(
  draft: ContactDraft,
  { onPurpose = false, now = new Date() }: { onPurpose?: boolean; now?: Date } = {},
  database: Database = db,
): Promise<Result<ContactKept>> {
  return attempt<ContactKept>(async () => {
    const at = now.toISOString();
    const contact = checked({
      ...{ headline: null, roles: [], companyIds: [], warmth: 'cold', howMet: null, introducerIds: [], mutual: null },
      ...{ prefers: null, email: null, profileUrl: null, keepInTouch: false, notes: '' },
      ...draft,
      ...{ id: crypto.randomUUID(), createdAt: at, updatedAt: at },
    });
    if ('ok' in contact) return contact;
    const [known] = onPurpose ? [] : await contactsLike(contact, database);
    if (known) return failed('refused', `You keep ${known.name} already. Choose them, or add another of this name.`);
    const label = `Added ${contact.name}`;
    const { undoId } = await write(label, now, async (writer) => writer.put('contacts', contact, null), database);
    return { ok: true, value: { contact, undoId, label } };
  });
}

/** Changes a person. `refused` where a value is out of bounds, `gone` where they were deleted. */
export function editContact(
  id: string,
  change: ContactChange,
  now = new Date(),
  database: Database = db,
): Promise<Result<ContactKept>> {
  return attempt<ContactKept>(async () => {
    const before = await database.contacts.get(id);
    if (!before) return failed('gone', GONE);
    const contact = checked({ ...before, ...change, updatedAt: now.toISOString() });
    if ('ok' in contact) return contact;
    const label = `Changed ${contact.name}`;
    const { undoId } = await write(label, now, async (writer) => writer.put('contacts', contact, before), database);
    return { ok: true, value: { contact, undoId, label } };
  });
}

/** Removes a person. Rounds and messages keep their mark, so that an undo brings everything together again. */
export function removeContact(
  id: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt<{ undoId: string; label: string }>(async () => {
    const contact = await database.contacts.get(id);
    if (!contact) return failed('gone', 'This was deleted already.');
    const label = `Deleted ${contact.name}`;
    const { undoId } = await write(label, now, async (writer) => writer.remove('contacts', id), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Stores what the user writes about a person, without an entry for undo: it would keep every keystroke. */
export function keepContactNotes(
  id: string,
  notes: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.contacts, async () => {
      const contact = await database.contacts.get(id);
      if (!contact) return failed('gone', GONE);
      const kept = contactSchema.safeParse({ ...contact, notes, updatedAt: now.toISOString() });
      if (!kept.success) return failed('refused', 'This is too long to keep. The last version that fits is stored.');
      await database.contacts.put(kept.data);
      return { ok: true, value: null };
    }),
  );
}

/** The row as it is stored, its single lines tidied and each company and role once; or why it cannot be. */
function checked(contact: Contact): Contact | ReturnType<typeof failed> {
  const line = (text: string | null) => text?.replace(/\s+/g, ' ').trim() || null;
  const parsed = contactSchema.safeParse({
    ...contact,
    name: line(contact.name) ?? '',
    headline: line(contact.headline),
    howMet: line(contact.howMet),
    mutual: line(contact.mutual),
    email: line(contact.email),
    profileUrl: line(contact.profileUrl),
    roles: [...new Set(contact.roles)],
    companyIds: [...new Set(contact.companyIds)],
    introducerIds: [...new Set(contact.introducerIds)],
  });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0] ?? '');
  return failed('refused', REASONS[field] ?? 'Something here is too long to keep. Shorten it.');
}
