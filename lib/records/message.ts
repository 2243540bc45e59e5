/**
 * Decides what a message is: what the user wrote for an occasion, first as a draft and then exactly as it was sent, or
 * what somebody answered.
 */
import { MAX_FIELD_CHARS } from './bounds';
import { CHANNELS } from './contact';
import { LANGUAGES } from './languages';
import { z } from './zod';

/** What a message is for. */
export const OCCASIONS = [
  'informational-request',
  'informational-thanks',
  'recruiter-outreach',
  'referral-request',
  'referrer-news',
  'cover-note',
  'application-follow-up',
  'nudge',
  'interview-preparation',
  'interview-thanks',
  'promised-work',
  'check-in',
  'rejection-reply',
  'offer-time',
  'counter-offer',
  'offer-acceptance',
  'offer-decline',
  'team-hello',
  'keep-in-touch',
  'no-show',
  'other',
] as const;

export const MESSAGE_STATES = ['draft', 'sent', 'received'] as const;

/** Longest message kept, in characters. */
export const MAX_MESSAGE_CHARS = 20_000;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const words = z.string().check(z.maxLength(MAX_MESSAGE_CHARS));

/** How a draft came to be, so that it can be drafted again around the user's own words. */
export const composingSchema = z.object({
  templateId: text,
  language: z.enum(LANGUAGES),
  length: z.enum(['short', 'long']),
  /** What the user filled into blanks, by placeholder. */
  typed: z.record(text, z.string().check(z.maxLength(MAX_FIELD_CHARS))),
  /** The text as drafted, before the user's own changes. */
  baseSubject: z.string().check(z.maxLength(MAX_FIELD_CHARS)),
  baseBody: words,
});

const about = z.nullable(text);

export const messageSchema = z.object({
  id: text,
  state: z.enum(MESSAGE_STATES),
  occasion: z.enum(OCCASIONS),
  channel: z.enum(CHANNELS),
  /** To whom, or from whom; null where no person is known ("Hiring team"). */
  contactId: about,
  applicationId: about,
  companyId: about,
  roundId: about,
  subject: z.string().check(z.maxLength(MAX_FIELD_CHARS)),
  body: words,
  /** When it was sent or received; null for a draft. */
  at: z.nullable(z.iso.datetime()),
  /** The message that this one answers. */
  answersId: about,
  /** Of a draft; kept with what was sent, to learn what works. */
  composing: z.exactOptional(composingSchema),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Message = z.infer<typeof messageSchema>;
export type Composing = z.infer<typeof composingSchema>;
export type Occasion = (typeof OCCASIONS)[number];
