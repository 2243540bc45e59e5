/** Decides how kept evidence changes: regraded, moved, corrected, confirmed, filed under a company, deleted. */
import { attempt, failed, type Result } from '../../capture/result';
import { type Database, db } from '../../db/database';
import { write } from '../../db/write';
import { type Evidence, evidenceSchema } from '../../records/evidence';
import { itemTitle, questionOf } from '../framework';
import { quoteMark } from '../quote-mark';
import { placedAt } from './placements';
import { whyRefused } from './refusal';

/** What was done and how to take it back. */
export interface Done {
  undoId: string;
  label: string;
}

const GONE = 'This piece was deleted. Undo the deletion to go on.';

/** What a user may change of a piece. */
export type EvidenceChange = Partial<
  Pick<
    Evidence,
    | 'companyId'
    | 'question'
    | 'item'
    | 'grade'
    | 'quote'
    | 'note'
    | 'source'
    | 'url'
    | 'pageTitle'
    | 'on'
    | 'confirmedOn'
  >
>;

/**
 * Changes a piece. A question without one of its items takes the item away. `refused` where that would make it the
 * same as another, or a value is out of bounds; `gone` where it was deleted.
 */
export function editEvidence(
  id: string,
  change: EvidenceChange,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const before = await database.evidence.get(id);
    if (!before) return failed('gone', GONE);
    const parsed = evidenceSchema.safeParse(changed(before, change, now));
    if (!parsed.success) return failed('refused', whyRefused(parsed.error.issues));
    const after = parsed.data;
    const others = await database.evidence.where({ companyId: after.companyId, mark: after.mark }).toArray();
    if (others.some((other) => other.id !== id && other.item === after.item)) {
      return failed('refused', 'You keep this sentence there already.');
    }
    const label = labelOf(before, after);
    const { undoId } = await write(label, now, async (writer) => writer.put('evidence', after, before), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Deletes pieces as one action. `gone` where none of them is left. */
export function deleteEvidence(
  ids: readonly string[],
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const doomed = (await database.evidence.bulkGet([...ids])).filter((piece) => piece !== undefined);
    if (doomed.length === 0) return failed('gone', 'This was deleted already.');
    const label = doomed.length === 1 ? 'Deleted a piece of evidence' : `Deleted ${doomed.length} pieces of evidence`;
    const { undoId } = await write(
      label,
      now,
      async (writer) => {
        for (const piece of doomed) writer.remove('evidence', piece.id);
      },
      database,
    );
    return { ok: true, value: { undoId, label } };
  });
}

function changed(before: Evidence, change: EvidenceChange, now: Date): Evidence {
  const after = { ...before, ...change };
  if (change.quote !== undefined) {
    after.quote = change.quote.replace(/\s+/g, ' ').trim();
    after.mark = quoteMark(after.quote);
  }
  if (change.item) after.question = questionOf(change.item);
  else if (after.item && change.question !== undefined && questionOf(after.item) !== change.question) after.item = null;
  return placedAt(after, now);
}

function labelOf(before: Evidence, after: Evidence): string {
  if (before.companyId !== after.companyId) return 'Moved evidence to another company';
  if (!before.item && after.item) return `Placed: ${itemTitle(after.item).toLowerCase()}`;
  if (before.item !== after.item || before.question !== after.question) return 'Moved a piece of evidence';
  if (before.grade !== after.grade) return `Graded evidence as ${after.grade}`;
  return before.confirmedOn === after.confirmedOn ? 'Changed a piece of evidence' : 'Confirmed a piece of evidence';
}
