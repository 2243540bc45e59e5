/** Decides the shape in which our templates are written down: one family an occasion, each variant a different approach. */
import type { DraftedOccasion } from '../draft';
import type { DraftLanguage } from '../placeholders';
import type { Template } from '../template';

export interface Variant {
  /** Last part of the id; never renamed, as users' own versions refer to it. */
  key: string;
  approach: string;
  subject: string;
  body: string;
  note?: string;
}

/** The templates of one occasion in one language, the one to propose first. */
export function family(language: DraftLanguage, occasion: DraftedOccasion, variants: readonly Variant[]): Template[] {
  return variants.map(({ key, approach, subject, body, note = null }) => ({
    id: `${language}/${occasion}/${key}`,
    occasion,
    language,
    approach,
    subject,
    body,
    note,
  }));
}
