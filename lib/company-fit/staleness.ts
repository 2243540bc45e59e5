/** Decides when evidence has aged: a year after it was said or last confirmed. It greys; it never counts for less. */
import type { Evidence } from '../records/evidence';

/**
 * True from the day after the first anniversary of the later of `on` and `confirmedOn`; a 29 February has its
 * anniversary on the last day of the next February. `today` is the user's day, 'YYYY-MM-DD'.
 */
export function isStale(piece: Pick<Evidence, 'on' | 'confirmedOn'>, today: string): boolean {
  const since = piece.confirmedOn && piece.confirmedOn > piece.on ? piece.confirmedOn : piece.on;
  const years = Number(today.slice(0, 4)) - Number(since.slice(0, 4));
  return years > 1 || (years === 1 && today.slice(4) > since.slice(4));
}
