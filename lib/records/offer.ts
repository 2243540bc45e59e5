/** Decides what an offer is, as far as its deadline goes. What it is worth comes with comparing offers. */
import { MAX_FIELD_CHARS } from './bounds';
import { z } from './zod';

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));

export const offerSchema = z.object({
  id: text,
  applicationId: text,
  receivedAt: z.iso.datetime(),
  /** When an answer is due; null where none was named. */
  deadline: z.nullable(z.iso.datetime()),
  notes: z.string().check(z.maxLength(20_000)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Offer = z.infer<typeof offerSchema>;
