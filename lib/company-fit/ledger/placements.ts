/** Decides how a piece remembers where it stood before, so that the verdict's history can be told. */
import { type Evidence, MAX_PLACEMENTS } from '../../records/evidence';

/** The piece with its present item and grade written into its history, if they are not what it says last. */
export function placedAt(piece: Evidence, now: Date): Evidence {
  const at = now.toISOString();
  const { item, grade, placements } = piece;
  const last = placements.at(-1);
  if (last?.item === item && last.grade === grade) return { ...piece, updatedAt: at };
  const all = [...placements, { at, item, grade }];
  const kept = all.length > MAX_PLACEMENTS ? [...all.slice(0, 1), ...all.slice(all.length - MAX_PLACEMENTS + 1)] : all;
  return { ...piece, placements: kept, updatedAt: at };
}
