/**
 * Decides what a piece of evidence about a company's machine learning is: words somebody said, which item of the five
 * questions they bear on, and how far they go. What they add up to is derived (lib/company-fit), never stored.
 */
import { MAX_FIELD_CHARS } from './bounds';
import { webAddress } from './web-address';
import { z } from './zod';

/** The five questions, in their order. */
export const QUESTIONS = ['problem', 'approach', 'data', 'audit', 'should'] as const;

/** Four items to each question, in the order they are shown. */
export const ITEMS = [
  'problem.user',
  'problem.metric',
  'problem.fit',
  'problem.core',
  'approach.task',
  'approach.baseline',
  'approach.shipping',
  'approach.ownership',
  'data.source',
  'data.labels',
  'data.access',
  'data.care',
  'audit.accuracy',
  'audit.groups',
  'audit.monitoring',
  'audit.response',
  'should.harm',
  'should.benefit',
  'should.mitigation',
  'should.limits',
] as const;

/**
 * `claimed`: marketing or a posting's text. `shown`: a named artefact, or the account of somebody who was there.
 * `contradicted`: it speaks against the item.
 */
export const GRADES = ['claimed', 'shown', 'contradicted'] as const;

export const EVIDENCE_SOURCES = [
  'posting',
  'engineering-blog',
  'paper',
  'model-or-data-card',
  'news',
  'review',
  'conversation',
  'interview',
  'own-judgement',
] as const;

/** Stands for the company of evidence that has none yet: the browser finds no row by an empty value. */
export const UNFILED = 'unfiled';
/** Longest quote kept, in characters: a long paragraph. */
export const MAX_QUOTE_CHARS = 2_000;
/** Longest note kept, in characters. */
export const MAX_EVIDENCE_NOTE_CHARS = 4_000;
/** Most past placements one piece remembers; the oldest but the first give way. */
export const MAX_PLACEMENTS = 50;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const grade = z.enum(GRADES);
const item = z.nullable(z.enum(ITEMS));

/** Where a piece stood from `at` on. */
const placement = z.object({ at: z.iso.datetime(), item, grade });

export const evidenceSchema = z.object({
  id: text,
  /** `UNFILED` until the user says whose practice it is. */
  companyId: text,
  /** Null: not decided yet; counts for nothing until it has an item. */
  question: z.nullable(z.enum(QUESTIONS)),
  item,
  grade,
  quote: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE_CHARS)),
  note: z.string().check(z.maxLength(MAX_EVIDENCE_NOTE_CHARS)),
  source: z.enum(EVIDENCE_SOURCES),
  /** Without a text fragment; a link to the passage is made of it and the quote. */
  url: z.nullable(webAddress),
  pageTitle: z.nullable(text),
  /** The saved posting it was taken from. */
  postingId: z.nullable(text),
  /** The day it was said or published, as far as known; else the day it was kept. */
  on: z.iso.date(),
  /** The day the user last found it still true. */
  confirmedOn: z.nullable(z.iso.date()),
  /** By which the same sentence is recognised: see `quoteMark`. */
  mark: text,
  /** First to last, the last one being how it stands now. */
  placements: z.array(placement).check(z.minLength(1), z.maxLength(MAX_PLACEMENTS)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type QuestionName = (typeof QUESTIONS)[number];
export type ItemName = (typeof ITEMS)[number];
export type Grade = (typeof GRADES)[number];
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];
