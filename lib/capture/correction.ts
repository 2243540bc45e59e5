/** Decides how a saved posting is corrected in the fields of a review: as a draft to edit, and what the edits come to. */
import type { Posting } from '../records/posting';
import type { Correction } from './edit-posting';
import type { ReviewEdits } from './review-edits';
import type { Draft } from './settle';

/** A saved posting as a draft: nothing is in doubt, and no other source is at hand. */
export function draftOfPosting(posting: Posting): Draft {
  const { id, site, externalId, url, layout, sources } = posting;
  const { title, companyName, location, employmentTypes, seniority, salary, posted } = posting;
  const { validThrough, state, description, applyUrl, companyFacts } = posting;
  return {
    ...{ id, site, externalId, url, layout, sources },
    facts: {
      ...{ title, companyName, location, employmentTypes, seniority, salary, posted },
      ...{ validThrough, state, description, applyUrl, companyFacts },
    },
    companyKeys: [],
    doubtful: [],
    alternatives: {},
  };
}

/** The facts that were edited, as the finished draft has them. */
export function correctionOf(draft: Draft, edits: ReviewEdits): Correction {
  const { location, workplace, link: _, ...touched } = edits;
  const facts = Object.keys(touched).map((field) => [field, draft.facts[field as keyof typeof touched]]);
  const { text, places } = draft.facts.location;
  return {
    ...Object.fromEntries(facts),
    ...(location && { place: { text, places } }),
    ...(workplace !== undefined && { workplace }),
  };
}
