/** Decides which messages belong to a person, an application or a company, and finds them by index, the newest first. */
import { type Database, db } from '../db/database';
import type { Message } from '../records/message';

/** Sent or received, newest first. */
function dated(messages: readonly Message[]): Message[] {
  return messages
    .filter(({ state, at }) => state !== 'draft' && at !== null)
    .sort((a, b) => (`${a.at}` < `${b.at}` ? 1 : `${a.at}` > `${b.at}` ? -1 : a.id < b.id ? 1 : -1));
}

/** What passed between the user and this person; newest first. */
export async function messagesWith(contactId: string, database: Database = db): Promise<Message[]> {
  return dated(await database.messages.where('contactId').equals(contactId).toArray());
}

/** What was written about an application, whoever it was with; newest first. */
export async function messagesAbout(applicationId: string, database: Database = db): Promise<Message[]> {
  return dated(await database.messages.where('applicationId').equals(applicationId).toArray());
}

/** An earlier message, and the name of whom it was with. */
export interface EarlierMessage {
  message: Message;
  /** Null where no person is known. */
  who: string | null;
}

/** What the user wrote to and heard from this person, and from others at the company; each newest first, at most `most`. */
export async function earlierMessages(
  {
    contactId,
    companyId,
    applicationId,
  }: { contactId: string | null; companyId: string | null; applicationId: string | null },
  most: number,
  database: Database = db,
): Promise<{ theirs: EarlierMessage[]; others: EarlierMessage[]; more: number }> {
  const none: Message[] = [];
  const [own, company, application] = await Promise.all([
    contactId ? messagesWith(contactId, database) : none,
    companyId ? database.messages.where('companyId').equals(companyId).toArray() : none,
    applicationId ? messagesAbout(applicationId, database) : none,
  ]);
  const ids = new Set(own.map(({ id }) => id));
  const rest = new Map([...company, ...application].filter(({ id }) => !ids.has(id)).map((one) => [one.id, one]));
  const others = dated([...rest.values()]);
  const shown = [...own.slice(0, most), ...others.slice(0, most)];
  const people = await database.contacts.bulkGet([...new Set(shown.flatMap((one) => one.contactId ?? []))]);
  const names = new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  const named = (message: Message) => ({ message, who: names.get(message.contactId ?? '') ?? null });
  return {
    theirs: own.slice(0, most).map(named),
    others: others.slice(0, most).map(named),
    more: Math.max(0, own.length - most) + Math.max(0, others.length - most),
  };
}
