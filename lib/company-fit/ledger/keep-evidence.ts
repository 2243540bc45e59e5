/**
 * Decides what becomes a piece of evidence: bounded, from the web or from a person, and the same sentence only once for
 * the same item of the same company.
 */
import { attempt, failed, type Result } from '../../capture/result';
import { type Database, db } from '../../db/database';
import { type Writer, write } from '../../db/write';
import { type Evidence, evidenceSchema, type ItemName, MAX_QUOTE_CHARS, UNFILED } from '../../records/evidence';
import { itemTitle, questionOf } from '../framework';
import { quoteMark } from '../quote-mark';
import { placedAt } from './placements';
import { whyRefused } from './refusal';

/** What the user gives or confirms of a piece; all else follows. */
export type EvidenceDraft = Pick<
  Evidence,
  'companyId' | 'question' | 'item' | 'grade' | 'quote' | 'note' | 'source' | 'url' | 'pageTitle' | 'postingId' | 'on'
>;

/** A piece that was stored, and how to take that back. */
export interface Kept {
  evidence: Evidence;
  undoId: string;
  /** What was done, in words. */
  label: string;
}

/**
 * Keeps a piece. A sentence that waits without an item is placed rather than kept again. `refused`, with the reason,
 * where it is kept already, too long, empty, or its address is no page of the web.
 */
export function keepEvidence(
  draft: EvidenceDraft,
  now = new Date(),
  database: Database = db,
  /** What is written in the same action. */
  also: (evidence: Evidence, writer: Writer) => void = () => undefined,
): Promise<Result<Kept>> {
  return attempt<Kept>(async () => {
    const made = evidenceOf(draft, now);
    if ('says' in made) return made;
    const same = await database.evidence.where({ companyId: made.companyId, mark: made.mark }).toArray();
    if (same.some((piece) => piece.item === made.item || made.item === null)) {
      return failed('refused', 'You keep this sentence already.');
    }
    const waiting = same.find((piece) => piece.item === null);
    const evidence = waiting && made.item ? placedAt({ ...waiting, ...draftPlace(made) }, now) : made;
    const label = labelOf(evidence);
    const put = async (writer: Writer) => {
      writer.put('evidence', evidence);
      also(evidence, writer);
    };
    const { undoId } = await write(label, now, put, database);
    return { ok: true, value: { evidence, undoId, label } };
  });
}

function draftPlace({ item, question, grade }: Evidence): Pick<Evidence, 'item' | 'question' | 'grade'> {
  return { item, question, grade };
}

/** The row a draft becomes, or why it cannot be one. */
function evidenceOf(draft: EvidenceDraft, now: Date): Evidence | ReturnType<typeof failed> {
  const quote = draft.quote.replace(/\s+/g, ' ').trim();
  if (!quote) return failed('incomplete', 'Quote the words, or write what you saw.');
  if (quote.length > MAX_QUOTE_CHARS) {
    return failed('refused', `This is longer than ${MAX_QUOTE_CHARS} characters. Keep the sentences that say it.`);
  }
  const at = now.toISOString();
  const { item, grade } = draft;
  const parsed = evidenceSchema.safeParse({
    ...draft,
    id: crypto.randomUUID(),
    quote,
    question: item ? questionOf(item) : draft.question,
    confirmedOn: null,
    mark: quoteMark(quote),
    placements: [{ at, item, grade }],
    createdAt: at,
    updatedAt: at,
  });
  return parsed.success ? parsed.data : failed('refused', whyRefused(parsed.error.issues));
}

function labelOf(evidence: Evidence): string {
  return evidence.companyId === UNFILED || !evidence.item
    ? 'Kept as evidence'
    : `Kept as evidence: ${titleOf(evidence.item)}`;
}

function titleOf(item: ItemName): string {
  return itemTitle(item).toLowerCase();
}
