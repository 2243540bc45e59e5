/**
 * Decides what we remember of a person: as much as the user typed, selected or reviewed. Nothing is looked up anywhere.
 */
import { MAX_FIELD_CHARS, MAX_LIST_LENGTH } from './bounds';
import { webAddress } from './web-address';
import { z } from './zod';

/** What somebody is to the user; one person may be several. */
export const CONTACT_ROLES = [
  'recruiter',
  'engineer',
  'manager',
  'founder',
  'alumnus',
  'referrer',
  'interviewer',
  'teammate',
  'other',
] as const;
/** How well they know the user. */
export const WARMTHS = ['cold', 'warm', 'close'] as const;
/** Ways to reach somebody. LinkedIn's three differ in who may use them and in their limits. */
export const CHANNELS = ['linkedin-note', 'linkedin-message', 'inmail', 'email', 'phone', 'other'] as const;

export const MAX_CONTACT_NOTES_CHARS = 20_000;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS));
const maybe = z.nullable(text);

export const contactSchema = z.object({
  id: text,
  name: text,
  /** Their position as they put it: "Staff ML Engineer, Forecasting". */
  headline: maybe,
  roles: z.array(z.enum(CONTACT_ROLES)).check(z.maxLength(CONTACT_ROLES.length)),
  /** Where they are now, and companies they are of use for otherwise. */
  companyIds: z.array(text).check(z.maxLength(MAX_LIST_LENGTH)),
  warmth: z.enum(WARMTHS),
  howMet: maybe,
  /** Contacts who could introduce the user to this person. */
  introducerIds: z.array(text).check(z.maxLength(MAX_LIST_LENGTH)),
  /** A mutual connection who is no contact of the user's: a name. */
  mutual: maybe,
  /** What they asked to be reached by. */
  prefers: z.nullable(z.enum(CHANNELS)),
  email: z.nullable(z.email().check(z.maxLength(320))),
  profileUrl: z.nullable(webAddress),
  /** True: to be written to each quarter. */
  keepInTouch: z.boolean(),
  notes: z.string().check(z.maxLength(MAX_CONTACT_NOTES_CHARS)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Contact = z.infer<typeof contactSchema>;
export type ContactRole = (typeof CONTACT_ROLES)[number];
export type Warmth = (typeof WARMTHS)[number];
export type Channel = (typeof CHANNELS)[number];
