/** Decides what belongs to one person: their companies, rounds, messages newest first, and what those are about. */
import { type Database, db } from '../db/database';
import type { Company } from '../records/company';
import type { Contact } from '../records/contact';
import type { Message } from '../records/message';
import type { Posting } from '../records/posting';
import type { Round } from '../records/round';
import { messagesWith } from './find-messages';

export interface KnownPerson {
  contact: Contact;
  /** Sent and received, newest first. */
  messages: readonly Message[];
  drafts: readonly Message[];
  /** The latest first; those without a time before them. */
  rounds: readonly Round[];
  companies: readonly Company[];
  /** By the id of the application: the posting it is about. */
  postings: ReadonlyMap<string, Pick<Posting, 'id' | 'title' | 'companyName'>>;
}

/** The person with all that belongs to them; null where nobody has this id. */
export async function knownPerson(id: string, database: Database = db): Promise<KnownPerson | null> {
  const contact = await database.contacts.get(id);
  if (!contact) return null;
  const [messages, drafts, rounds, companies] = await Promise.all([
    messagesWith(id, database),
    database.messages
      .where({ contactId: id })
      .filter(({ state }) => state === 'draft')
      .toArray(),
    database.rounds.filter(({ interviewerIds }) => interviewerIds.includes(id)).toArray(),
    database.companies.bulkGet(contact.companyIds),
  ]);
  const about = [...messages, ...drafts, ...rounds].flatMap(({ applicationId }) => applicationId ?? []);
  return {
    contact,
    messages,
    drafts,
    rounds: rounds.sort((one, other) => timeOf(other) - timeOf(one)),
    companies: companies.flatMap((company) => company ?? []),
    postings: await postingsOf([...new Set(about)], database),
  };
}

async function postingsOf(applicationIds: readonly string[], database: Database): Promise<KnownPerson['postings']> {
  const applications = (await database.applications.bulkGet([...applicationIds])).flatMap((one) => one ?? []);
  const postings = await database.postings.bulkGet(applications.map(({ postingIds }) => postingIds[0] ?? ''));
  return new Map(
    applications.flatMap(({ id }, index) => {
      const posting = postings[index];
      return posting ? [[id, { id: posting.id, title: posting.title, companyName: posting.companyName }]] : [];
    }),
  );
}

function timeOf({ at }: Round): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}
