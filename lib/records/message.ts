/**
 * Decides what a message is: what the user wrote for an occasion, first as a draft and then exactly as it was sent, or
 * what somebody answered.
 */
import { MAX_FIELD_CHARS } from './bounds';
import { CHANNELS } from './contact';
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
  body: z.string().check(z.maxLength(MAX_MESSAGE_CHARS)),
  /** When it was sent or received; null for a draft. */
  at: z.nullable(z.iso.datetime()),
  /** The message that this one answers. */
  answersId: about,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Message = z.infer<typeof messageSchema>;
export type Occasion = (typeof OCCASIONS)[number];
export type MessageState = (typeof MESSAGE_STATES)[number];
