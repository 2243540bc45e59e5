/** Decides with which occasion writing to a person begins; the composer says why, and lets the user choose another. */
import type { Contact } from '../../../lib/records/contact';
import type { Message, Occasion } from '../../../lib/records/message';

export function occasionFor({ roles, warmth }: Contact, messages: readonly Message[]): Occasion {
  if (messages.length > 0 || warmth === 'close') return 'keep-in-touch';
  return roles.includes('recruiter') ? 'recruiter-outreach' : 'informational-request';
}
