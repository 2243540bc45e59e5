/** Decides who is offered where somebody is to be named: the people of the company, else all, by name. */
import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/database';

/** Most people offered where no company narrows them down. */
const MOST_PEOPLE = 200;

export interface Person {
  id: string;
  name: string;
}

/** People to choose from; `also` is among them whatever company they are with. */
export function usePeople(companyId: string | null, also: string | null): readonly Person[] {
  const people = useLiveQuery(async () => {
    const [near, one] = await Promise.all([
      companyId
        ? db.contacts.where('companyIds').equals(companyId).toArray()
        : db.contacts.orderBy('updatedAt').reverse().limit(MOST_PEOPLE).toArray(),
      also ? db.contacts.get(also) : undefined,
    ]);
    const all = new Map([...near, ...(one ? [one] : [])].map(({ id, name }) => [id, { id, name }]));
    return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
  }, [companyId, also]);
  return people ?? [];
}
