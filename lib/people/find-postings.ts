/** Decides which saved postings a message can be about: those of the company, else those saved last. */
import type { Database } from '../db/database';
import type { Posting } from '../records/posting';

/** Most postings offered. */
const MOST = 20;

/** A posting by its application, as one line. */
export interface PostingToWriteAbout {
  applicationId: string;
  /** With the company's name where several companies stand side by side. */
  name: string;
}

/** The newest first, each application once. */
export async function postingsToWriteAbout(
  companyId: string | null,
  database: Database,
): Promise<PostingToWriteAbout[]> {
  const lately = database.postings.orderBy('capturedAt').reverse().limit(MOST);
  const found = companyId
    ? await database.postings.where('companyId').equals(companyId).limit(MOST).toArray()
    : await lately.toArray();
  const newest = found.sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
  const applications = await database.applications
    .where('postingIds')
    .anyOf(newest.map(({ id }) => id))
    .toArray();
  const owner = (posting: Posting) => applications.find(({ postingIds }) => postingIds.includes(posting.id))?.id;
  const lines = new Map<string, string>();
  for (const posting of newest) {
    const id = owner(posting);
    if (id && !lines.has(id)) lines.set(id, companyId ? posting.title : `${posting.title}, ${posting.companyName}`);
  }
  return [...lines].map(([applicationId, name]) => ({ applicationId, name }));
}
