/** Decides what we remember of the user: for now, what they look for in a company, in their order. One row. */
import { z } from './zod';

/** The only id there is. */
export const PROFILE_ID = 'me';
/** Most criteria of one user. */
export const MAX_CRITERIA = 30;
/** Longest criterion, in characters. */
export const MAX_CRITERION_CHARS = 200;

export const criterionSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  text: z.string().check(z.minLength(1), z.maxLength(MAX_CRITERION_CHARS)),
});

export const profileSchema = z.object({
  id: z.literal(PROFILE_ID),
  /** The first matters most. */
  criteria: z.array(criterionSchema).check(z.maxLength(MAX_CRITERIA)),
  updatedAt: z.iso.datetime(),
});

export type Criterion = z.infer<typeof criterionSchema>;
export type Profile = z.infer<typeof profileSchema>;
