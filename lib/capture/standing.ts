/** Decides what we know already about the posting in front of the user: saved, seen elsewhere, or new. */
import { type Database, db } from '../db/database';
import type { Application } from '../records/application';
import type { Posting } from '../records/posting';
import { type Change, changesOf } from './changes';
import { companyKeysOf } from './company-keys';
import type { Draft } from './settle';
import { findSimilar, type SimilarPosting } from './similar';

export interface Standing {
  saved: { posting: Posting; application: Application | null; changes: Change[] } | null;
  /** Other saved postings that may be the same job; empty once this one is saved. */
  similar: SimilarPosting[];
}

/** Looks a draft up in the database. Reads only. */
export async function standingOf(draft: Draft, database: Database = db): Promise<Standing> {
  const posting = await savedPosting(draft, database);
  if (posting) {
    const application = (await database.applications.where('postingIds').equals(posting.id).first()) ?? null;
    return { saved: { posting, application, changes: changesOf(posting, draft) }, similar: [] };
  }
  const { title, companyName, companyFacts, description } = draft.facts;
  const keys = companyName ? companyKeysOf(companyName, draft.companyKeys, companyFacts.website) : [];
  const company = keys.length ? await database.companies.where('keys').anyOf(keys).first() : undefined;
  const similar = await findSimilar(database, {
    id: draft.id,
    title: title ?? '',
    companyId: company?.id ?? null,
    text: description?.text ?? '',
  });
  return { saved: null, similar };
}

/**
 * By identity, else by an address it was seen at (a posting saved by hand whose site we did not know). Two postings
 * that both carry an id of their own stay two, even where one address shows one after the other.
 */
export async function savedPosting(
  draft: { id: string; url: string },
  database: Database = db,
): Promise<Posting | undefined> {
  const [same, there] = await Promise.all([
    database.postings.get(draft.id),
    database.postings.where('seenUrls').equals(draft.url).toArray(),
  ]);
  if (same) return same;
  return isNamedByAddress(draft.id) ? there[0] : there.find((posting) => isNamedByAddress(posting.id));
}

function isNamedByAddress(id: string): boolean {
  return id.startsWith('web:');
}
