/** Decides what saving without the popup does with what was read: store it, leave it, or ask the user to look. */
import { type Database, db } from '../db/database';
import type { TabReading } from './read-tab';
import { type Saved, savePosting } from './save-posting';
import { standingOf } from './standing';
import { isStillSameJob, isTrustworthy } from './trustworthy';

export type SavedAtOnce =
  | { outcome: 'saved' | 'updated'; saved: Saved }
  /** Saved before, and the page says nothing new: nothing was written. */
  | { outcome: 'unchanged'; title: string }
  /** Somebody has to look: not surely one posting, or its title or company is in doubt. */
  | { outcome: 'review' }
  | { outcome: 'failed'; says: string };

/**
 * Stores a trustworthy reading. A posting saved before takes over what changed on the page, except what the user has
 * corrected. Never throws.
 */
export async function saveAtOnce(read: TabReading, now: Date, database: Database = db): Promise<SavedAtOnce> {
  if (!isTrustworthy(read)) return { outcome: 'review' };
  const { draft } = read;
  try {
    const { saved: before } = await standingOf(draft, database);
    if (before && !isStillSameJob(before.posting, draft)) return { outcome: 'review' };
    const changed = before?.changes.filter((change) => !change.corrected).map((change) => change.field);
    if (before && changed?.length === 0) return { outcome: 'unchanged', title: before.posting.title };
    const stored = await savePosting(draft, { now, database, ...(changed && { only: changed }) });
    if (!stored.ok) return { outcome: 'failed', says: stored.says };
    return { outcome: before ? 'updated' : 'saved', saved: stored.value };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown error';
    return { outcome: 'failed', says: `The browser could not look into what is saved (${name}). Nothing was changed.` };
  }
}
