/** Decides what is known of a company from its postings: of each fact the value stated last, and who stated it. */

import type { CompanyFacts, Posting } from '../records/posting';
import { COMPANY_FACT_NAMES } from '../words/field-words';

export interface StatedFact {
  name: keyof CompanyFacts;
  value: string;
  posting: Posting;
}

const NAMES = Object.keys(COMPANY_FACT_NAMES) as (keyof CompanyFacts)[];

/** The facts that any posting states, in the order they are shown; of several values the one captured last. */
export function statedFacts(postings: readonly Posting[]): StatedFact[] {
  const newest = [...postings].sort((a, b) => b.capturedAt.localeCompare(a.capturedAt));
  return NAMES.flatMap((name) => {
    const posting = newest.find(({ companyFacts }) => companyFacts[name]?.trim());
    const value = posting?.companyFacts[name]?.trim();
    return posting && value ? [{ name, value, posting }] : [];
  });
}
