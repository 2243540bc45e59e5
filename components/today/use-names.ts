/** Decides when names are read: for the rows that are drawn, anew when one of them changes; those known stay until then. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { db } from '../../lib/db/database';
import { type Namer, namerOf } from '../../lib/follow-ups/names';
import type { About } from '../../lib/follow-ups/policy/due';
import type { Facts } from '../../lib/follow-ups/policy/facts';

/** A namer of what is drawn; null until the first is read. */
export function useNames(abouts: readonly About[], facts: Facts): Namer | null {
  const asked = useMemo(() => [...new Set(abouts.map((about) => JSON.stringify(about)))].join('\n'), [abouts]);
  const namer = useLiveQuery(
    async () => ({
      name: await namerOf(asked ? asked.split('\n').map((one) => JSON.parse(one) as About) : [], db, facts),
    }),
    [asked, facts],
  );
  return namer?.name ?? null;
}
