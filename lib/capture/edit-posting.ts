/** Decides what correcting a saved posting writes: the facts as the user states them, marked as theirs. */
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { type Posting, postingSchema } from '../records/posting';
import { companyFor, ownersOf } from './company-for';
import { companyKeysOf } from './company-keys';
import { attempt, failed, type Result } from './result';
import type { PostingFacts } from './settle';

/** Facts to correct. `workplace` is apart from the words and parts of the location, as it has a source of its own. */
export type Correction = Partial<Omit<PostingFacts, 'location'>> & {
  place?: Pick<PostingFacts['location'], 'text' | 'places'>;
  workplace?: PostingFacts['location']['workplace'];
};

/**
 * Corrects a saved posting. A new company name moves it to the company of that name. `refused` where a value is empty
 * that must not be, or out of bounds; then nothing has changed.
 */
export function editPosting(
  id: string,
  correction: Correction,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ posting: Posting; undoId: string }>> {
  return attempt<{ posting: Posting; undoId: string }>(async () => {
    const known = await database.postings.get(id);
    if (!known) return failed('gone', 'This posting was deleted.');
    const parsed = postingSchema.safeParse(corrected(known, correction));
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? 'a field';
      return failed('refused', `This cannot be stored: ${field} is empty, too long or not in its form.`);
    }
    const { result, undoId } = await write(
      `Edited ${known.title}`,
      now,
      async (writer) => {
        const before = (await database.postings.get(id)) ?? known;
        const after = corrected(before, correction) as Posting;
        if (after.companyName !== before.companyName) {
          const keys = companyKeysOf(after.companyName, [], null);
          const owners = await ownersOf(keys, database);
          after.companyId = companyFor(after.companyName, keys, owners, now.toISOString(), writer).id;
        }
        writer.put('postings', after);
        return after;
      },
      database,
    );
    return { ok: true, value: { posting: result, undoId } };
  });
}

function corrected(posting: Posting, { place, workplace, ...facts }: Correction): PostingFacts {
  const mine = Object.keys({
    ...facts,
    ...(place && { location: place }),
    ...(workplace !== undefined && { workplace }),
  });
  return {
    ...posting,
    ...facts,
    location: { ...posting.location, ...place, ...(workplace !== undefined && { workplace }) },
    sources: { ...posting.sources, ...Object.fromEntries(mine.map((field) => [field, 'user'])) },
  } as PostingFacts;
}
