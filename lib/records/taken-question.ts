/** Decides what a question is that the user takes to a conversation, and what became of it there. */
import { MAX_FIELD_CHARS } from './bounds';
import { GRADES, ITEMS, MAX_QUOTE_CHARS } from './evidence';
import { z } from './zod';

/** Whom a question is put to; each is asked in other words. */
export const AUDIENCES = ['recruiter', 'engineer', 'manager', 'founder'] as const;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));

export const takenQuestionSchema = z.object({
  id: text,
  companyId: text,
  item: z.enum(ITEMS),
  audience: z.enum(AUDIENCES),
  /** As it will be asked; the user may reword it. */
  text,
  takenAt: z.iso.datetime(),
  /** Null until it was asked. */
  answer: z.nullable(
    z.object({
      at: z.iso.datetime(),
      words: z.string().check(z.maxLength(MAX_QUOTE_CHARS)),
      /** Null: they could or would not say. */
      grade: z.nullable(z.enum(GRADES)),
      /** The evidence it became. */
      evidenceId: z.nullable(text),
    }),
  ),
});

export type TakenQuestion = z.infer<typeof takenQuestionSchema>;
export type Audience = (typeof AUDIENCES)[number];
