/** Decides what is kept of a suggestion the user turned down, so that it is not made again. */
import { MAX_FIELD_CHARS } from './bounds';
import { ITEMS } from './evidence';
import { z } from './zod';

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));

export const dismissalSchema = z.object({
  id: text,
  companyId: text,
  item: z.enum(ITEMS),
  /** By which the sentence is recognised: see `quoteMark`. */
  mark: text,
  at: z.iso.datetime(),
});

export type Dismissal = z.infer<typeof dismissalSchema>;
