/** Decides what a user's correction does to a draft: the value is theirs, and no longer in doubt. */
import type { Draft, PostingFacts, SourcedField } from './settle';

/** The draft with one fact as the user wants it. */
export function editDraft<F extends keyof PostingFacts>(draft: Draft, field: F, value: PostingFacts[F]): Draft {
  return { ...marked(draft, field), facts: { ...draft.facts, [field]: value } };
}

/** Workplace sits inside location but has a source of its own. */
export function editWorkplace(draft: Draft, workplace: PostingFacts['location']['workplace']): Draft {
  return { ...marked(draft, 'workplace'), facts: { ...draft.facts, location: { ...draft.facts.location, workplace } } };
}

function marked(draft: Draft, field: SourcedField): Draft {
  return {
    ...draft,
    sources: { ...draft.sources, [field]: 'user' },
    doubtful: draft.doubtful.filter((one) => one !== field),
  };
}

/** A draft of nothing but an address and perhaps a title: what saving by hand starts from. */
export function emptyDraft(url: string, title: string | null): Draft {
  return {
    id: `web:${url}`,
    site: 'web',
    externalId: null,
    url,
    layout: null,
    facts: {
      title,
      companyName: null,
      location: { text: null, places: [], workplace: null },
      employmentTypes: [],
      seniority: null,
      salary: null,
      posted: null,
      validThrough: null,
      state: 'unknown',
      description: null,
      applyUrl: null,
      companyFacts: { industry: null, size: null, founded: null, headquarters: null, website: null, rating: null },
    },
    companyKeys: [],
    sources: title ? { title: 'page' } : {},
    doubtful: title ? ['title'] : [],
    alternatives: {},
  };
}
