/**
 * Decides what the user themself says of a company: which kind it is, notes on its culture, how it meets their own
 * criteria. Kept beside the score and never blended into it.
 */
import { MAX_FIELD_CHARS } from './bounds';
import { webAddress } from './web-address';
import { z } from './zod';

export const COMPANY_TYPES = ['early-stage', 'established-with-data', 'large-tech'] as const;
export const CULTURE_KINDS = ['reviews', 'news', 'backgrounds', 'interviews'] as const;
export const JUDGEMENTS = ['yes', 'partly', 'no'] as const;

/** Longest note, in characters. */
export const MAX_ASSESSMENT_NOTE_CHARS = 4_000;
/** Most notes on a company's culture. */
export const MAX_CULTURE_NOTES = 200;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const note = z.string().check(z.maxLength(MAX_ASSESSMENT_NOTE_CHARS));

export const cultureNoteSchema = z.object({
  id: text,
  kind: z.enum(CULTURE_KINDS),
  text: note,
  url: z.nullable(webAddress),
  /** The day it was written down. */
  on: z.iso.date(),
});

/** How one of the user's criteria is met; null: not judged yet. */
const criterionJudgement = z.object({ judgement: z.nullable(z.enum(JUDGEMENTS)), note });

export const assessmentSchema = z.object({
  /** Id of the company. */
  id: text,
  /** As the user decided; null: not decided. */
  type: z.nullable(z.enum(COMPANY_TYPES)),
  culture: z.array(cultureNoteSchema).check(z.maxLength(MAX_CULTURE_NOTES)),
  /** By the criterion's id in the profile. */
  criteria: z.record(text, criterionJudgement),
  updatedAt: z.iso.datetime(),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type CultureNote = z.infer<typeof cultureNoteSchema>;
export type CompanyType = (typeof COMPANY_TYPES)[number];
export type CultureKind = (typeof CULTURE_KINDS)[number];
export type Judgement = (typeof JUDGEMENTS)[number];
