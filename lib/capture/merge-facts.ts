/**
 * Decides what stands after newer facts meet saved ones: what the newer ones state replaces, what they are silent
 * about stays known, and what the user wrote is theirs to empty.
 */
import type { Source } from '../records/posting';
import type { PostingFacts, SourcedField } from './settle';

type Sources = Partial<Record<SourcedField, Source>>;

/** The saved facts with only the `chosen` ones replaced, each with its source. */
export function takeOver<F extends PostingFacts>(
  saved: { facts: F; sources: Sources },
  newer: { facts: F; sources: Sources },
  chosen: readonly (keyof PostingFacts)[],
): { facts: F; sources: Sources } {
  const facts = { ...saved.facts };
  const sources = { ...saved.sources };
  for (const field of chosen) {
    if (field === 'location') facts.location = locationOf(saved, newer);
    else if (field === 'companyFacts' && newer.sources.companyFacts !== 'user') {
      facts.companyFacts = { ...saved.facts.companyFacts, ...stated(newer.facts.companyFacts) };
    } else Object.assign(facts, { [field]: newer.facts[field] });
    const source = newer.sources[field];
    if (source) sources[field] = source;
  }
  if (chosen.includes('location') && newer.sources.workplace) sources.workplace = newer.sources.workplace;
  return { facts, sources };
}

/** Words and parts of a place belong together; the workplace has a source of its own. */
function locationOf(saved: { facts: PostingFacts }, newer: { facts: PostingFacts; sources: Sources }) {
  const before = saved.facts.location;
  const after = newer.facts.location;
  const place = after.text || after.places.length || newer.sources.location === 'user' ? after : before;
  const workplace = after.workplace ?? (newer.sources.workplace === 'user' ? null : before.workplace);
  return { text: place.text, places: place.places, workplace };
}

function stated<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<T>;
}
