/** Decides how what is typed of a person becomes a contact, and what must be corrected first, each beside its field. */
import {
  CHANNELS,
  type Channel,
  CONTACT_ROLES,
  type Contact,
  type ContactRole,
  WARMTHS,
  type Warmth,
} from '../records/contact';
import { z } from '../records/zod';
import type { ContactDraft } from './keep-contact';

/** A person as a form holds them. */
export interface PersonDraft {
  name: string;
  headline: string;
  roles: readonly ContactRole[];
  warmth: Warmth;
  howMet: string;
  mutual: string;
  prefers: Channel | '';
  email: string;
  profileUrl: string;
  keepInTouch: boolean;
}

export type PersonProblems = Partial<Record<keyof PersonDraft, string>>;

export const BLANK_PERSON: PersonDraft = {
  ...{ name: '', headline: '', roles: [], warmth: 'cold', howMet: '', mutual: '' },
  ...{ prefers: '', email: '', profileUrl: '', keepInTouch: false },
};

const emailSchema = z.email();

export function draftOfContact(contact: Contact): PersonDraft {
  const { name, headline, roles, warmth, howMet, mutual, prefers, email, profileUrl, keepInTouch } = contact;
  return {
    ...{ name, roles, warmth, keepInTouch, headline: headline ?? '', howMet: howMet ?? '', mutual: mutual ?? '' },
    ...{ prefers: prefers ?? '', email: email ?? '', profileUrl: profileUrl ?? '' },
  };
}

/** What must be corrected before the person can be stored. */
export function personProblems({ name, email, profileUrl }: PersonDraft): PersonProblems {
  const problems: PersonProblems = {};
  if (!name.trim()) problems.name = 'Give the person a name.';
  if (email.trim() && !emailSchema.safeParse(email.trim()).success) problems.email = 'This is no e-mail address.';
  const address = profileUrl.trim();
  if (address && !(/^https?:\/\/./i.test(address) && URL.canParse(address))) {
    problems.profileUrl = 'The address of a web page begins with https:// or http://.';
  }
  return problems;
}

/** What is stored of a draft without problems; what is left empty is not known. */
export function contactOfDraft(draft: PersonDraft): ContactDraft {
  const { headline, howMet, mutual, prefers, email, profileUrl, roles, ...rest } = draft;
  return {
    ...rest,
    roles: [...roles],
    headline: headline.trim() || null,
    howMet: howMet.trim() || null,
    mutual: mutual.trim() || null,
    prefers: prefers || null,
    email: email.trim() || null,
    profileUrl: profileUrl.trim() || null,
  };
}

const keptSchema = z.object({
  ...{ name: z.string(), headline: z.string(), howMet: z.string(), mutual: z.string() },
  ...{ email: z.string(), profileUrl: z.string(), keepInTouch: z.boolean() },
  roles: z.array(z.enum(CONTACT_ROLES)),
  warmth: z.enum(WARMTHS),
  prefers: z.enum(['', ...CHANNELS]),
});

/** A draft that was kept as text while it was written; null where it is none. */
export function draftTyped(kept: string | null): PersonDraft | null {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(kept ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
