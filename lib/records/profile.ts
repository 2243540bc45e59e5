/** Decides what we remember of the user: what they look for in a company, stages of their own, their pace. One row. */
import { customStagesSchema } from './application';
import { policyChangesSchema } from './follow-up';
import { LANGUAGES } from './languages';
import { webAddress } from './web-address';
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

export const TONES = ['plain', 'warm'] as const;
const MAX_STRENGTHS = 10;
const MAX_LINKS = 10;

const line = z.string().check(z.minLength(1), z.maxLength(300));
const maybeLine = z.nullable(line);

/** What the user says of themself in one language; never translated into another. */
export const ownWordsSchema = z.object({
  headline: maybeLine,
  /** The one sentence that makes them distinct. */
  distinct: maybeLine,
  looksFor: maybeLine,
  /** Each completes "I am good at …", with what proves it. */
  strengths: z.array(z.object({ claim: line, proof: maybeLine })).check(z.maxLength(MAX_STRENGTHS)),
});

export const profileSchema = z.object({
  id: z.literal(PROFILE_ID),
  /** The first matters most; left out until they change the starting list. */
  criteria: z.exactOptional(z.array(criterionSchema).check(z.maxLength(MAX_CRITERIA))),
  /** Stages of their own; left out where there are none. */
  stages: z.exactOptional(customStagesSchema),
  /** Where they follow up at another pace than the default; left out where they changed nothing. */
  policy: z.exactOptional(policyChangesSchema),
  /** Hours between two notifications; 0: none. Left out: the default. */
  notifyEveryHours: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(168))),
  name: z.exactOptional(maybeLine),
  links: z.exactOptional(z.array(z.object({ label: line, url: webAddress })).check(z.maxLength(MAX_LINKS))),
  tone: z.exactOptional(z.enum(TONES)),
  /** The first is the one proposed for drafts. */
  languages: z.exactOptional(z.array(z.enum(LANGUAGES)).check(z.maxLength(LANGUAGES.length))),
  signature: z.exactOptional(z.nullable(z.string().check(z.minLength(1), z.maxLength(600)))),
  words: z.exactOptional(z.object({ en: z.exactOptional(ownWordsSchema), de: z.exactOptional(ownWordsSchema) })),
  /** True where LinkedIn lets them write longer notes. */
  premium: z.exactOptional(z.boolean()),
  updatedAt: z.iso.datetime(),
});

export type Criterion = z.infer<typeof criterionSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type OwnWords = z.infer<typeof ownWordsSchema>;
export type Tone = (typeof TONES)[number];
