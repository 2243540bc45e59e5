/** Decides how the user can get to somebody: through contacts who know them, and people who know those. */
import type { Contact } from '../records/contact';

/** Most people between the user and the person: a longer chain is no introduction. */
const MOST_BETWEEN = 3;
const MOST_WAYS = 4;
const MOST_LOOKED_AT = 500;

/** Those in between, in the order they are asked: the first is asked by the user. Empty: the user knows the person. */
export type Way = readonly Contact[];

/**
 * Ways to `person`, the shortest first, among equals through those who know the user better. A chain ends with whoever
 * knows the user, or has nobody further to ask; introducers who were deleted are left out.
 */
export function waysTo(person: Contact, contacts: ReadonlyMap<string, Contact>): Way[] {
  const ways: Way[] = person.warmth === 'cold' ? [] : [[]];
  const queue: Contact[][] = introducersOf(person, contacts).map((one) => [one]);
  for (let next = 0; next < queue.length && next < MOST_LOOKED_AT; next++) {
    const way = queue[next] ?? [];
    const [nearest] = way;
    if (!nearest) continue;
    const further = introducersOf(nearest, contacts).filter((one) => one.id !== person.id && !way.includes(one));
    if (nearest.warmth !== 'cold' || further.length === 0 || way.length === MOST_BETWEEN) ways.push(way);
    else queue.push(...further.map((one) => [one, ...way]));
  }
  const known = (way: Way) => ['close', 'warm', 'cold'].indexOf(way[0]?.warmth ?? 'close');
  return ways.sort((one, other) => one.length - other.length || known(one) - known(other)).slice(0, MOST_WAYS);
}

function introducersOf(person: Contact, contacts: ReadonlyMap<string, Contact>): Contact[] {
  return person.introducerIds.flatMap((id) => (id === person.id ? [] : (contacts.get(id) ?? [])));
}
