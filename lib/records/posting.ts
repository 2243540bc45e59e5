/**
 * Decides what we remember of a posting: facts as the page stated them, each with its source.
 * What the user decides about it (stage, notes, tags) is an application, kept apart.
 */
import { MAX_DESCRIPTION_CHARS, MAX_FIELD_CHARS, MAX_LIST_LENGTH } from './bounds';
import { isCanonicalHtml } from './canonical-html';
import { webAddress } from './web-address';
import { z } from './zod';

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
  'per-diem',
  'other',
] as const;
export const WORKPLACES = ['remote', 'hybrid', 'on-site'] as const;
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export const SALARY_SOURCES = ['employer', 'site-estimate', 'description'] as const;
export const POSTED_PRECISIONS = ['day', 'week', 'month', 'at-least'] as const;
export const POSTING_STATES = ['open', 'closed', 'unknown'] as const;
/** Where a value came from. RDFa counts as `microdata`: both are properties written onto the visible page. */
export const SOURCES = ['json-ld', 'microdata', 'embedded-state', 'page', 'url', 'user'] as const;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const maybeText = z.nullable(text);
const day = z.iso.date();

export const placeSchema = z.object({ locality: maybeText, region: maybeText, country: maybeText });

export const locationSchema = z.object({
  text: maybeText,
  places: z.array(placeSchema).check(z.maxLength(MAX_LIST_LENGTH)),
  workplace: z.nullable(z.enum(WORKPLACES)),
});

export const salarySchema = z.object({
  text,
  min: z.nullable(z.number().check(z.nonnegative())),
  max: z.nullable(z.number().check(z.nonnegative())),
  /** ISO 4217; null where the page leaves it open (a bare "$" on a page of no known country). */
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** As stated; null where the page does not say. Amounts are never converted to another period. */
  period: z.nullable(z.enum(PAY_PERIODS)),
  source: z.enum(SALARY_SOURCES),
});

export const postedSchema = z.object({
  text: maybeText,
  date: z.nullable(day),
  precision: z.enum(POSTED_PRECISIONS),
  repost: z.boolean(),
});

export const companyFactsSchema = z.object({
  industry: maybeText,
  size: maybeText,
  founded: maybeText,
  headquarters: maybeText,
  website: maybeText,
  rating: maybeText,
});

export const descriptionSchema = z.object({
  html: z
    .string()
    .check(z.maxLength(MAX_DESCRIPTION_CHARS), z.refine(isCanonicalHtml, 'description must be sanitised HTML')),
  text: z.string().check(z.maxLength(MAX_DESCRIPTION_CHARS)),
});

export const postingSchema = z.object({
  id: text,
  site: text,
  externalId: maybeText,
  url: webAddress,
  seenUrls: z.array(webAddress).check(z.maxLength(MAX_LIST_LENGTH)),
  title: text,
  companyName: text,
  companyId: text,
  location: locationSchema,
  employmentTypes: z.array(z.enum(EMPLOYMENT_TYPES)).check(z.maxLength(EMPLOYMENT_TYPES.length)),
  seniority: maybeText,
  salary: z.nullable(salarySchema),
  posted: z.nullable(postedSchema),
  validThrough: z.nullable(day),
  state: z.enum(POSTING_STATES),
  description: z.nullable(descriptionSchema),
  applyUrl: z.nullable(webAddress),
  companyFacts: companyFactsSchema,
  sources: z.record(z.string().check(z.maxLength(40)), z.enum(SOURCES)),
  capturedAt: z.iso.datetime(),
  layout: maybeText,
});

export type Place = z.infer<typeof placeSchema>;
export type PostingLocation = z.infer<typeof locationSchema>;
export type Salary = z.infer<typeof salarySchema>;
export type Posted = z.infer<typeof postedSchema>;
export type CompanyFacts = z.infer<typeof companyFactsSchema>;
export type Description = z.infer<typeof descriptionSchema>;
export type Posting = z.infer<typeof postingSchema>;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export type Workplace = (typeof WORKPLACES)[number];
export type PayPeriod = (typeof PAY_PERIODS)[number];
export type PostingState = (typeof POSTING_STATES)[number];
export type Source = (typeof SOURCES)[number];
