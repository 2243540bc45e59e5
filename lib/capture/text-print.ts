/**
 * Decides when two descriptions are near-equal: MinHash over runs of words, cut into bands so that an index finds the
 * likely twins among thousands, and the exact overlap to confirm them.
 * Method: Broder 1997 (resemblance of documents); banding as in "Mining of Massive Datasets", ch. 3.
 */
import { fnv1a } from '../records/fnv1a';
import type { Posting } from '../records/posting';
import type { PostingPrint } from '../records/posting-print';

/** Words in a run. Five are rarely shared by texts that were not copied. */
const RUN = 5;
/** Bands and hashes in each: finds an overlap of 0.7 with probability 0.98, and one of 0.2 with 0.08. */
const BANDS = 10;
const HASHES_PER_BAND = 3;
/** Shortest text that is worth comparing, in runs. */
const FEWEST_RUNS = 40;
/** Overlap of runs (Jaccard) from which texts count as near-equal. */
export const NEAR_EQUAL = 0.7;

/** The bands of a text; empty where it is too short to tell. */
export function bandsOf(text: string): string[] {
  const runs = runsOf(text);
  if (runs.size < FEWEST_RUNS) return [];
  const lowest = new Uint32Array(BANDS * HASHES_PER_BAND).fill(0xffffffff);
  for (const run of runs) {
    const step = mix(run) | 1;
    for (let i = 0; i < lowest.length; i++) {
      const hash = mix((run + Math.imul(i, step)) >>> 0);
      if (hash < (lowest[i] as number)) lowest[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const part = lowest.subarray(band * HASHES_PER_BAND, (band + 1) * HASHES_PER_BAND);
    return `${band}:${fnv1a(part.join(',')).toString(36)}`;
  });
}

/** What is kept of a posting to find its twins by. */
export function printOf(posting: Posting): PostingPrint {
  return { id: posting.id, bands: bandsOf(posting.description?.text ?? '') };
}

/** Share of word runs two texts have in common, 0 to 1. */
export function overlap(one: string, other: string): number {
  const a = runsOf(one);
  const b = runsOf(other);
  if (!a.size || !b.size) return 0;
  let common = 0;
  for (const run of a) if (b.has(run)) common++;
  return common / (a.size + b.size - common);
}

/** A hash for each run of words: two runs with the same hash count as the same. */
function runsOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(fnv1a);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let hash = 0;
    for (let j = i; j < i + RUN; j++) hash = mix(Math.imul(hash, 31) + (words[j] as number));
    runs.add(hash);
  }
  return runs;
}

/** Finaliser of MurmurHash3: spreads every input bit. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
