/** Decides what stands in the form for what was learned from an answer, and how it survives the form being closed. */
import { type PlaceName, placeName, placeNamed } from '../../lib/company-fit/ledger/evidence-place';
import type { LearnedEvidence } from '../../lib/people/log-answer';
import { GRADES, type Grade } from '../../lib/records/evidence';
import { z } from '../../lib/records/zod';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../autosave/unsaved-words';

/** As far as it is filled in. */
export interface LearnedDraft {
  /** To be added to the person's notes. */
  note: string;
  /** The company the quote is to be kept about; null: none. Another company's form does not take it over. */
  about: string | null;
  quote: string;
  place: PlaceName;
  /** Null until chosen: a guess would be taken for a fact. */
  grade: Grade | null;
}

export const NOTHING_LEARNED: LearnedDraft = { note: '', about: null, quote: '', place: '', grade: null };

const unsavedSchema = z.object({
  note: z.string(),
  about: z.nullable(z.string()),
  quote: z.string(),
  place: z.string(),
  grade: z.nullable(z.enum(GRADES)),
});

/** `answer`: the name under which the words of the answer are kept. */
export function keepUnsavedLearned(answer: string, learned: LearnedDraft): void {
  keepUnsaved(nameOf(answer), JSON.stringify(learned));
}

export function forgetUnsavedLearned(answer: string): void {
  forgetUnsaved(nameOf(answer));
}

/** What was kept; nothing learned where there is nothing usable. */
export function unsavedLearned(answer: string): LearnedDraft {
  try {
    const kept = unsavedSchema.safeParse(JSON.parse(unsavedSince(nameOf(answer), '') ?? 'null'));
    return kept.success ? { ...kept.data, place: placeName(placeNamed(kept.data.place)) } : NOTHING_LEARNED;
  } catch {
    return NOTHING_LEARNED;
  }
}

export function isNothing({ note, about, quote }: LearnedDraft): boolean {
  return !note && !about && !quote;
}

/** The evidence a draft makes about the company in view; null where it is not to be kept about that one. */
export function evidenceIn(
  { about, quote, place, grade }: LearnedDraft,
  companyId: string | null,
): LearnedEvidence | null {
  return about && about === companyId ? { companyId: about, quote, grade, ...placeNamed(place) } : null;
}

function nameOf(answer: string): string {
  return `learned from ${answer}`;
}
