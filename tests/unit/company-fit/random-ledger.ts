/** Decides how evidence for tests of the score is made: single pieces, and ledgers of any kind for properties. */
import fc from 'fast-check';
import { questionOf } from '../../../lib/company-fit/framework';
import {
  EVIDENCE_SOURCES,
  type Evidence,
  GRADES,
  type Grade,
  ITEMS,
  type ItemName,
} from '../../../lib/records/evidence';

let made = 0;

/** One piece on a point. Its only placement is the moment it was kept, unless told otherwise. */
export function piece(item: ItemName | null, grade: Grade, over: Partial<Evidence> = {}): Evidence {
  made++;
  const id = over.id ?? `piece-${made}`;
  const createdAt = over.createdAt ?? '2026-03-01T10:00:00.000Z';
  return {
    id,
    companyId: 'company',
    question: item && questionOf(item),
    item,
    grade,
    quote: `Words of ${id}.`,
    note: '',
    source: 'posting',
    url: null,
    pageTitle: null,
    postingId: null,
    on: createdAt.slice(0, 10),
    confirmedOn: null,
    mark: id,
    placements: [{ at: createdAt, item, grade }],
    createdAt,
    updatedAt: createdAt,
    ...over,
  };
}

/** One piece of the same grade on each of these points. */
export function pieces(grade: Grade, ...items: readonly ItemName[]): Evidence[] {
  return items.map((item) => piece(item, grade));
}

const place = fc.record({ item: fc.option(fc.constantFrom(...ITEMS), { freq: 8 }), grade: fc.constantFrom(...GRADES) });
/** Few moments, so that many fall together. */
const moment = fc.integer({ min: 0, max: 40 }).map((hour) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString());

/** A piece that was moved up to four times, not always in the order of its times. */
const anyPiece = fc
  .record({
    id: fc.uuid(),
    source: fc.constantFrom(...EVIDENCE_SOURCES),
    on: fc.integer({ min: 0, max: 700 }).map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)),
    placements: fc.array(fc.record({ at: moment, place }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ id, source, on, placements }) => {
    const moved = placements.map(({ at, place: { item, grade } }) => ({ at, item, grade }));
    const last = moved.at(-1) ?? { item: null, grade: 'claimed' as const };
    const createdAt = moved[0]?.at ?? '2026-01-01T00:00:00.000Z';
    return piece(last.item, last.grade, { id, source, on, placements: moved, createdAt });
  });

/** Any ledger of up to 40 pieces. */
export const anyLedger = fc.uniqueArray(anyPiece, { maxLength: 40, selector: ({ id }) => id });
export const anyItem = fc.constantFrom(...ITEMS);
/** Text of any UTF-16 units up to `maxLength`, halves of pairs included; fast-check's own takes seconds to set up. */
export function anyText(maxLength: number) {
  return fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0, max: 0xffff })), { maxLength })
    .map((units) => String.fromCharCode(...units));
}
