/** Decides what about a posting is different from what was saved, and which of it may be taken over unasked. */
import type { Posting } from '../records/posting';
import type { Draft, PostingFacts } from './settle';

/** One captured fact that differs. */
export interface Change {
  field: keyof PostingFacts;
  before: PostingFacts[keyof PostingFacts];
  after: PostingFacts[keyof PostingFacts];
  /** True where the saved value is the user's own correction: kept unless they choose otherwise. */
  corrected: boolean;
}

const FACTS: (keyof PostingFacts)[] = [
  'title',
  'companyName',
  'location',
  'employmentTypes',
  'seniority',
  'salary',
  'posted',
  'validThrough',
  'state',
  'description',
  'applyUrl',
  'companyFacts',
];

/** Days by which the date behind "2 weeks ago" may wander between two readings of the same page. */
const WANDERING_DAYS = { day: 1, week: 7, month: 31, 'at-least': Number.POSITIVE_INFINITY };

/** The facts that changed. A fact the new reading lacks is no change: what a page no longer shows stays known. */
export function changesOf(saved: Posting, draft: Draft): Change[] {
  return FACTS.flatMap((field) => {
    const before = saved[field];
    const after = draft.facts[field];
    const edited = draft.sources[field] === 'user' || (field === 'location' && draft.sources.workplace === 'user');
    // What the user emptied is emptied; what a page is silent about is not.
    if (edited ? isEqual(before, after) : isEmpty(after) || isSame(field, saved, draft.facts)) return [];
    const corrected = saved.sources[field] === 'user' || (field === 'location' && saved.sources.workplace === 'user');
    return [{ field, before, after, corrected }];
  });
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === 'unknown') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value as object).every(isEmpty);
}

function isSame(field: keyof PostingFacts, saved: Posting, facts: PostingFacts): boolean {
  if (field === 'posted' && saved.posted && facts.posted) {
    if (saved.posted.repost !== facts.posted.repost) return false;
    if (!saved.posted.date || !facts.posted.date) return !facts.posted.date;
    const apart = Math.abs(Date.parse(saved.posted.date) - Date.parse(facts.posted.date)) / 86_400_000;
    return apart <= Math.max(WANDERING_DAYS[saved.posted.precision], WANDERING_DAYS[facts.posted.precision]);
  }
  if (field === 'description') return squeezed(saved.description?.text) === squeezed(facts.description?.text);
  if (field === 'companyFacts') return agrees(saved.companyFacts, facts.companyFacts);
  if (field === 'location') {
    const { places, ...words } = facts.location;
    if (!agrees(saved.location, words)) return false;
    return !places.length || isEqual(places, saved.location.places);
  }
  return isEqual(saved[field], facts[field]);
}

/** True where everything the newer facts state is what was saved. */
function agrees<T extends object>(saved: T, newer: Partial<T>): boolean {
  return Object.entries(newer).every(([name, value]) => value === null || value === saved[name as keyof T]);
}

function squeezed(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, '');
}
