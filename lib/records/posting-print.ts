/** Decides what is kept to recognise near-equal texts: hash bands of a posting's description, derived from it. */
import { z } from './zod';

export const postingPrintSchema = z.object({
  /** Id of the posting. */
  id: z.string(),
  bands: z.array(z.string()),
});

export type PostingPrint = z.infer<typeof postingPrintSchema>;
