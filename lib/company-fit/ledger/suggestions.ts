/**
 * Decides which sentences of a company's saved postings are offered as evidence: what the reader of texts finds, less
 * what is kept already or was turned down. Nothing counts before the user accepts it, and then as a claim.
 */
import { attempt, failed, type Result } from '../../capture/result';
import { type Database, db } from '../../db/database';
import { write } from '../../db/write';
import type { Dismissal } from '../../records/dismissal';
import type { Evidence, ItemName } from '../../records/evidence';
import type { Posting } from '../../records/posting';
import { itemTitle } from '../framework';
import { quoteMark } from '../quote-mark';
import { suggestEvidence } from '../suggest';
import type { Done } from './edit-evidence';
import { type Kept, keepEvidence } from './keep-evidence';

/** A sentence that may be evidence, and where it stands. */
export interface Suggestion {
  sentence: string;
  mark: string;
  item: ItemName;
  /** The words that speak for it. */
  reason: string;
  posting: Posting;
}

/** What postings suggest, in their order; the same sentence for the same item once, however many postings carry it. */
export function suggestionsFrom(
  postings: readonly Posting[],
  kept: readonly Pick<Evidence, 'mark' | 'item'>[],
  dismissed: readonly Pick<Dismissal, 'mark' | 'item'>[],
): Suggestion[] {
  const seen = new Set([...kept, ...dismissed].map(({ mark, item }) => `${mark} ${item}`));
  return postings.flatMap((posting) =>
    suggestEvidence(posting.description?.text ?? '').flatMap(({ sentence, item, reason }) => {
      const mark = quoteMark(sentence);
      if (seen.has(`${mark} ${item}`)) return [];
      seen.add(`${mark} ${item}`);
      return [{ sentence, mark, item, reason, posting }];
    }),
  );
}

/** Keeps a suggestion as a claim of the posting's. */
export function acceptSuggestion(
  { sentence, item, posting }: Suggestion,
  now = new Date(),
  database: Database = db,
): Promise<Result<Kept>> {
  return keepEvidence(
    {
      companyId: posting.companyId,
      question: null,
      item,
      grade: 'claimed',
      quote: sentence,
      note: '',
      source: 'posting',
      url: posting.url,
      pageTitle: posting.title,
      postingId: posting.id,
      on: posting.posted?.date ?? posting.capturedAt.slice(0, 10),
    },
    now,
    database,
  );
}

/** Turns a suggestion down for good, until that is undone. */
export function dismissSuggestion(
  { item, mark, posting: { companyId } }: Suggestion,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    if (!(await database.companies.get(companyId))) return failed('gone', 'This company was deleted or merged.');
    const label = `Dismissed a suggestion: ${itemTitle(item).toLowerCase()}`;
    const row = { id: `${companyId} ${mark} ${item}`, companyId, item, mark, at: now.toISOString() };
    const { undoId } = await write(label, now, async (writer) => writer.put('dismissals', row), database);
    return { ok: true, value: { undoId, label } };
  });
}
