/** Decides what is kept so that one action can be taken back: the rows it touched, before and after. */
import { z } from './zod';

/** Hours an action can be undone. After that its old rows are removed for good. */
export const UNDO_KEPT_HOURS = 24;

/** A row as it stood before (null: not there), and a mark of what the action made of it. */
const rowImage = z.object({ table: z.string(), key: z.string(), before: z.unknown(), after: z.string() });

export const undoEntrySchema = z.object({
  id: z.string(),
  /** What was done, in words for the user: "Saved Research Engineer". */
  label: z.string(),
  at: z.iso.datetime(),
  rows: z.array(rowImage),
});

export type UndoEntry = z.infer<typeof undoEntrySchema>;
