/** Decides what a message is about, and under which key its draft is kept: one draft for each person and occasion. */
import type { DraftedOccasion } from '../drafts/draft';

/** What a message is about, as far as it is known. */
export interface WriteAbout {
  contactId: string | null;
  applicationId: string | null;
  companyId: string | null;
  roundId: string | null;
}

export const ABOUT_NOTHING: WriteAbout = { contactId: null, applicationId: null, companyId: null, roundId: null };

/** The id of the draft: of the person, else of the application or the company. The same again for the same moment. */
export function draftIdOf({ contactId, applicationId, companyId }: WriteAbout, occasion: DraftedOccasion): string {
  const whom = contactId ?? applicationId ?? companyId ?? 'nobody';
  return `draft ${occasion} ${whom}`;
}
