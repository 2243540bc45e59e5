/** Decides which saved postings may be the same job seen elsewhere. It suggests; only the user links. */
import type { Database } from '../db/database';
import type { Posting } from '../records/posting';
import { bandsOf, NEAR_EQUAL, overlap, printOf } from './text-print';

/** A saved posting that may be the same job, and why it looks so. */
export interface SimilarPosting {
  posting: Posting;
  why: 'same company, near-equal title' | 'near-equal text';
}

/** Share of title words in common (Jaccard) from which two titles of one company count as near-equal. */
const NEAR_TITLE = 0.75;
const MOST_SUGGESTED = 3;

/** Saved postings other than `id` that resemble this one, text matches first. */
export async function findSimilar(
  database: Database,
  draft: { id: string; title: string; companyId: string | null; text: string },
): Promise<SimilarPosting[]> {
  const found = new Map<string, SimilarPosting>();
  const bands = bandsOf(draft.text);
  if (bands.length) {
    await makeMissingPrints(database);
    const prints = await database.postingPrints.where('bands').anyOf(bands).distinct().primaryKeys();
    for (const posting of await database.postings.bulkGet(prints)) {
      if (posting && posting.id !== draft.id && overlap(posting.description?.text ?? '', draft.text) >= NEAR_EQUAL) {
        found.set(posting.id, { posting, why: 'near-equal text' });
      }
    }
  }
  if (draft.companyId) {
    for (const posting of await database.postings.where('companyId').equals(draft.companyId).toArray()) {
      if (posting.id !== draft.id && !found.has(posting.id) && titlesNearEqual(posting.title, draft.title)) {
        found.set(posting.id, { posting, why: 'same company, near-equal title' });
      }
    }
  }
  return [...found.values()].slice(0, MOST_SUGGESTED);
}

/**
 * Prints are made when they are first needed, so that saving need not wait for them. One for a posting that is gone is
 * dropped.
 */
async function makeMissingPrints(database: Database): Promise<void> {
  await database.transaction('rw', ['postings', 'postingPrints'], async () => {
    const [saved, printed] = await Promise.all([
      database.postings.toCollection().primaryKeys(),
      database.postingPrints.toCollection().primaryKeys(),
    ]);
    const has = new Set(printed);
    const wanted = new Set(saved);
    const missing = await database.postings.bulkGet(saved.filter((id) => !has.has(id)));
    await database.postingPrints.bulkPut(missing.filter((posting) => posting !== undefined).map(printOf));
    await database.postingPrints.bulkDelete(printed.filter((id) => !wanted.has(id)));
  });
}

/** True for "Data Scientist (m/f/d)" and "Data Scientist – Remote"; false where a word that tells roles apart differs. */
export function titlesNearEqual(one: string, other: string): boolean {
  const a = titleWords(one);
  const b = titleWords(other);
  if (!a.size || !b.size) return false;
  const levels = (words: Set<string>) =>
    [...words]
      .filter((word) => LEVEL.test(word))
      .sort()
      .join();
  if (levels(a) !== levels(b)) return false;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common) >= NEAR_TITLE;
}

const LEVEL = /^(?:junior|mid|senior|staff|principal|lead|head|intern|\d+)$/;
/** Other ways of writing a level. */
const SAME_LEVEL: Record<string, string> = { jr: 'junior', sr: 'senior', i: '1', ii: '2', iii: '3', iv: '4', v: '5' };
const NOISE = /\((?:[mfdwxh](?:\s*[/|]\s*[a-z*]+)+|all genders)\)|\b(?:remote|hybrid|on-?site)\b/gi;

function titleWords(title: string): Set<string> {
  const words =
    title
      .toLowerCase()
      .replace(NOISE, ' ')
      .match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return new Set(words.map((word) => SAME_LEVEL[word] ?? word));
}
