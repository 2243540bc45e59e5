/** Decides which pieces of a ledger match what the user types to find one again. */
import { folded } from '../../reading/folded';
import type { Evidence } from '../../records/evidence';
import { EVIDENCE_SOURCE_NAMES, GRADE_NAMES } from '../evidence-words';

/** Those in which every typed word stands somewhere: in the quote, note, page, grade or kind of source. */
export function matchingEvidence(pieces: readonly Evidence[], typed: string): Evidence[] {
  const words = folded(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [...pieces];
  return pieces.filter((piece) => {
    const text = textOf(piece);
    return words.every((word) => text.includes(word));
  });
}

/** Folded once for each piece as it was stored. */
const texts = new WeakMap<Evidence, string>();

function textOf(piece: Evidence): string {
  const known = texts.get(piece);
  if (known !== undefined) return known;
  const { quote, note, pageTitle, url, grade, source } = piece;
  const parts = [quote, note, pageTitle, url, GRADE_NAMES[grade], EVIDENCE_SOURCE_NAMES[source]];
  const text = folded(parts.filter(Boolean).join(' \n '));
  texts.set(piece, text);
  return text;
}
