/**
 * Decides what the user's edits make of a reading: a draft in which what they touched is theirs and the rest is as
 * read. Edits are kept apart from the reading, so that a page can be read again beneath them.
 */
import { placesIn } from '../reading/places';
import { stripTracking } from '../reading/url';
import type { Posting, Salary, Workplace } from '../records/posting';
import { editDraft, editWorkplace } from './edit-draft';
import type { Alternative, Draft, PostingFacts, SourcedField } from './settle';

/** Only what the user touched. `link`: the address of a posting saved by hand, as typed. */
export type ReviewEdits = Partial<PostingFacts> & { workplace?: Workplace | null; link?: string };

const FACTS = [
  'title',
  'companyName',
  'employmentTypes',
  'seniority',
  'salary',
  'posted',
  'validThrough',
  'state',
  'description',
  'applyUrl',
  'companyFacts',
] as const satisfies (keyof PostingFacts)[];

/** The draft as the user wants it. */
export function applyEdits(base: Draft, edits: ReviewEdits): Draft {
  let draft = edits.link === undefined ? base : atLink(base, edits.link);
  for (const field of FACTS) if (edits[field] !== undefined) draft = editDraft(draft, field, edits[field]);
  if (edits.location) {
    const { workplace } = draft.facts.location;
    draft = editDraft(draft, 'location', { ...edits.location, workplace });
  }
  return edits.workplace === undefined ? draft : editWorkplace(draft, edits.workplace);
}

/** The edits with some more; an edit that says what was read anyway is none. */
export function withEdits(base: Draft, edits: ReviewEdits, more: ReviewEdits): ReviewEdits {
  const all: ReviewEdits = { ...edits, ...more };
  const read = applyEdits(base, {});
  for (const field of Object.keys(all) as (keyof ReviewEdits)[]) {
    if (JSON.stringify(all[field]) === JSON.stringify(valueRead(read, field))) delete all[field];
  }
  return all;
}

function valueRead(base: Draft, field: keyof ReviewEdits): unknown {
  if (field === 'link') return base.url;
  if (field === 'workplace') return base.facts.location.workplace;
  return base.facts[field];
}

/** A location as the user typed it: its parts are read from the words. */
export function locationTyped(text: string, location: Posting['location']): Posting['location'] {
  return { ...location, text: text || null, places: placesIn(text) };
}

/** The edit that takes over what another source says. */
export function editToAlternative(draft: Draft, field: SourcedField, alternative: Alternative): ReviewEdits {
  const { value } = alternative;
  const { salary, posted, location } = draft.facts;
  if (field === 'location') return { location: locationTyped(value, location) };
  if (field === 'employmentTypes') return { employmentTypes: value.split(', ') as PostingFacts['employmentTypes'] };
  if (field === 'posted') {
    return { posted: { text: posted?.text ?? null, date: value, precision: 'day', repost: posted?.repost ?? false } };
  }
  if (field === 'salary') return { salary: { ...figuresOf(value), source: salary?.source ?? 'employer' } };
  return { [field]: value } as ReviewEdits;
}

/** The figures in an alternative: "80000 100000 EUR year", with a dash for what is left open. */
export function figuresOf(value: string): Omit<Salary, 'source'> {
  const [min, max, currency, period] = value.split(' ').map((part) => (part === '–' ? null : part));
  const figures = {
    min: min ? Number(min) : null,
    max: max ? Number(max) : null,
    currency: currency ?? null,
    period: (period ?? null) as Salary['period'],
  };
  return { text: wordsOfFigures(figures) ?? value, ...figures };
}

/** The draft as it is stored: edges trimmed, what was left blank not stated, a salary's words made of its figures. */
export function finished(draft: Draft): Draft {
  const { facts } = draft;
  const { location, salary, posted, companyFacts } = facts;
  const written = salary && (blank(salary.text) ?? wordsOfFigures(salary));
  return {
    ...draft,
    facts: {
      ...facts,
      title: blank(facts.title),
      companyName: blank(facts.companyName),
      location: { ...location, text: blank(location.text) },
      seniority: blank(facts.seniority),
      salary: salary && written ? { ...salary, text: written } : null,
      posted: posted && (posted.date || posted.text) ? posted : null,
      applyUrl: blank(facts.applyUrl),
      companyFacts: Object.fromEntries(
        Object.entries(companyFacts).map(([name, value]) => [name, blank(value)]),
      ) as unknown as PostingFacts['companyFacts'],
    },
  };
}

function blank(text: string | null): string | null {
  return text?.trim() || null;
}

function wordsOfFigures({ min, max, currency, period }: Omit<Salary, 'text' | 'source'>): string | null {
  const stated = [min, max].filter((figure) => figure !== null).join('–');
  return stated ? [stated, currency, period && `per ${period}`].filter(Boolean).join(' ') : null;
}

/** A posting saved by hand is known by its link. */
function atLink(base: Draft, link: string): Draft {
  const typed = link.trim();
  const url = /^https?:\/\//i.test(typed) && URL.canParse(typed) ? stripTracking(new URL(typed)) : typed;
  return { ...base, url, id: `web:${url}`, site: 'web', externalId: null };
}
