/** Decides whether an answer from a page is a reading: shape, types and bounds. Nothing of it is used unparsed. */
import { NOT_A_POSTING, type Reading } from '../reading/finding';
import { MAX_DESCRIPTION_CHARS, MAX_FIELD_CHARS, MAX_LIST_LENGTH } from '../records/bounds';
import { isCanonicalHtml } from '../records/canonical-html';
import { placeSchema, SOURCES } from '../records/posting';
import { z } from '../records/zod';

const MAX_FINDINGS = 40;
const MAX_SELECTION_CHARS = 20_000;

const text = z.string().check(z.maxLength(MAX_FIELD_CHARS));
const list = z.array(text).check(z.maxLength(MAX_LIST_LENGTH));
const optional = <T extends z.ZodMiniType>(schema: T) => z.exactOptional(schema);

const fields = z.strictObject({
  title: optional(text),
  companyName: optional(text),
  companyKeys: optional(list),
  location: optional(
    z.strictObject({ text, places: optional(z.array(placeSchema).check(z.maxLength(MAX_LIST_LENGTH))) }),
  ),
  workplace: optional(text),
  employmentTypes: optional(list),
  seniority: optional(text),
  salary: optional(
    z.strictObject({
      text,
      min: optional(z.number()),
      max: optional(z.number()),
      currency: optional(text),
      period: optional(text),
      siteEstimate: optional(z.boolean()),
    }),
  ),
  postedText: optional(text),
  postedDate: optional(text),
  validThrough: optional(text),
  state: optional(z.enum(['open', 'closed'])),
  description: optional(
    z.string().check(z.maxLength(MAX_DESCRIPTION_CHARS), z.refine(isCanonicalHtml, 'not canonical HTML')),
  ),
  applyUrl: optional(text),
  industry: optional(text),
  size: optional(text),
  founded: optional(text),
  headquarters: optional(text),
  website: optional(text),
  rating: optional(text),
});

const readingSchema = z.object({
  verdict: z.enum(['posting', 'unsure', 'not-a-posting']),
  reason: z.nullable(z.enum(NOT_A_POSTING)),
  site: text,
  layout: z.nullable(text),
  externalId: z.nullable(text),
  url: z.url({ protocol: /^(?:https?|file)$/ }).check(z.maxLength(MAX_FIELD_CHARS)),
  pageTitle: text,
  lang: z.string().check(z.maxLength(100)),
  selection: z.string().check(z.maxLength(MAX_SELECTION_CHARS)),
  findings: z
    .array(
      z.strictObject({
        source: z.enum(SOURCES.filter((source) => source !== 'user')),
        doubtful: optional(z.literal(true)),
        fields,
      }),
    )
    .check(z.maxLength(MAX_FINDINGS)),
});

/** The reading, or null where the answer is not one. */
export function parseReading(answer: unknown): Reading | null {
  const parsed = readingSchema.safeParse(answer);
  return parsed.success ? (parsed.data satisfies Reading) : null;
}
