/** Decides what an interview round is: when and where, with whom, and what came of it. Several to an application, in any order. */
import { MAX_FIELD_CHARS, MAX_LIST_LENGTH } from './bounds';
import { z } from './zod';

export const ROUND_KINDS = [
  'recruiter-screen',
  'take-home',
  'hiring-manager-call',
  'technical-coding',
  'technical-statistics',
  'technical-ml-depth',
  'on-site',
  'case-or-product',
  'executive',
  'values',
  'reverse-interview',
  'informational',
] as const;
/** `no-show`: they did not come. */
export const ROUND_STATES = ['planned', 'done', 'cancelled', 'no-show'] as const;

/** Longest text of one field, in characters. */
export const MAX_ROUND_TEXT_CHARS = 20_000;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const long = z.string().check(z.maxLength(MAX_ROUND_TEXT_CHARS));
const instant = z.nullable(z.iso.datetime());

/** Something one side said it would do. */
export const promiseSchema = z.object({
  id: text,
  by: z.enum(['me', 'them']),
  text,
  /** The day it was promised for. */
  on: z.nullable(z.iso.date()),
  keptAt: instant,
});

export const roundSchema = z.object({
  id: text,
  /** Null for an informational conversation that belongs to no application. */
  applicationId: z.nullable(text),
  companyId: z.nullable(text),
  kind: z.enum(ROUND_KINDS),
  state: z.enum(ROUND_STATES),
  /** Begin, as an instant; null while not fixed. */
  at: instant,
  /** The IANA zone it was agreed in: "Europe/Lisbon". */
  zone: text,
  minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(60 * 24 * 14))),
  /** An address, a room or a link. */
  place: z.string().check(z.maxLength(MAX_FIELD_CHARS)),
  interviewerIds: z.array(text).check(z.maxLength(MAX_LIST_LENGTH)),
  /** Of a take-home: when it has to be in, when the user began, and how many hours it may take. */
  deadline: instant,
  startedAt: instant,
  hourLimit: z.nullable(z.number().check(z.positive(), z.maximum(1_000))),
  preparation: long,
  questionsAsked: long,
  discussed: long,
  painPoints: long,
  impression: long,
  promises: z.array(promiseSchema).check(z.maxLength(MAX_LIST_LENGTH)),
  /** The day they said they would answer by. */
  answerBy: z.nullable(z.iso.date()),
  /** Counts changes a calendar must take over (RFC 5545, SEQUENCE). */
  sequence: z.int().check(z.nonnegative()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Round = z.infer<typeof roundSchema>;
export type RoundKind = (typeof ROUND_KINDS)[number];
export type RoundState = (typeof ROUND_STATES)[number];
export type PromiseMade = z.infer<typeof promiseSchema>;
