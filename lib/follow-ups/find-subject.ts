/** Decides what a reminder may be about, found by part of a name: a person, or an application by its company or its title. */
import { type Database, db } from '../db/database';
import { folded } from '../reading/folded';
import type { Application } from '../records/application';
import type { Posting } from '../records/posting';

/** Something a reminder may be about, in words. */
export interface FoundSubject {
  words: string;
  applicationId: string | null;
  contactId: string | null;
  companyId: string | null;
}

/** Those whose name holds what was typed, whatever the case and the accents: people first, then applications. */
export async function subjectsNamed(typed: string, most: number, database: Database = db): Promise<FoundSubject[]> {
  const sought = folded(typed.trim());
  if (!sought) return [];
  const holds = (name: string) => folded(name).includes(sought);
  const contacts = await database.contacts
    .filter(({ name }) => holds(name))
    .limit(most)
    .toArray();
  const people = contacts.map(({ id, name, companyIds }) => {
    return { words: name, applicationId: null, contactId: id, companyId: companyIds[0] ?? null };
  });
  if (people.length >= most) return people;
  const postings = await database.postings
    .filter(({ title, companyName }) => holds(`${title}, ${companyName}`))
    .limit(most - people.length)
    .toArray();
  const owners = await database.applications
    .where('postingIds')
    .anyOf(postings.map(({ id }) => id))
    .toArray();
  return [...people, ...postings.flatMap((posting) => applicationOf(posting, owners))];
}

function applicationOf({ id, title, companyName, companyId }: Posting, owners: readonly Application[]): FoundSubject[] {
  const application = owners.find(({ postingIds }) => postingIds.includes(id));
  if (!application) return [];
  return [{ words: `${title}, ${companyName}`, applicationId: application.id, contactId: null, companyId }];
}
