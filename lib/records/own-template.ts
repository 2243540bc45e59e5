/** Decides what a template of the user's own is: a new one, or their version of one of ours. */
import { MAX_FIELD_CHARS } from './bounds';
import { LANGUAGES } from './languages';
import { OCCASIONS } from './message';
import { z } from './zod';

/** Longest template, in characters. */
export const MAX_TEMPLATE_CHARS = 8_000;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const body = z.string().check(z.maxLength(MAX_TEMPLATE_CHARS));

export const ownTemplateSchema = z.object({
  /** Of their version of ours: our id, such as `en/nudge/one-question`; of a new one: an id of its own. */
  id: text,
  occasion: z.enum(OCCASIONS),
  language: z.enum(LANGUAGES),
  /** What sets it apart, for the choice between templates. */
  approach: text,
  subject: z.nullable(z.string().check(z.maxLength(MAX_FIELD_CHARS))),
  body,
  note: z.nullable(body),
  updatedAt: z.iso.datetime(),
});

export type OwnTemplate = z.infer<typeof ownTemplateSchema>;
