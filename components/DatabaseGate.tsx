/** Decides what is shown until the database is open: nothing for a moment, then what it waits for. */
import { type ReactNode, useEffect, useState } from 'react';
import { db } from '../lib/db/database';
import { EmptyNote } from './Note';

/** How long opening may take before it is mentioned, in milliseconds; shorter waits would only flicker. */
const UNMENTIONED_MS = 400;
/**
 * How long until another window is taken to be in the way, in milliseconds. The browser tells only the first that waits
 * for it; those behind it hear nothing.
 */
const LONG_MS = 3_000;

export function DatabaseGate({ children }: { children: ReactNode }) {
  const [standing, setStanding] = useState<'opening' | 'slow' | 'blocked' | 'open'>(db.isOpen() ? 'open' : 'opening');
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    const tell = (next: typeof standing) => current && setStanding((now) => (now === 'open' ? now : next));
    const blocked = () => tell('blocked');
    const slow = setTimeout(() => tell('slow'), UNMENTIONED_MS);
    const long = setTimeout(blocked, LONG_MS);
    db.on('blocked', blocked);
    db.open().then(
      () => tell('open'),
      (error: unknown) => current && setFailure(error ?? new Error('unknown')),
    );
    return () => {
      current = false;
      clearTimeout(slow);
      clearTimeout(long);
      db.on('blocked').unsubscribe(blocked);
    };
  }, []);
  if (failure) throw failure;
  if (standing === 'open') return children;
  if (standing === 'slow') return <EmptyNote>Opening what you saved …</EmptyNote>;
  if (standing === 'blocked') {
    return (
      <EmptyNote>
        Another Fivesight window still runs an older version. Close your other Fivesight windows; this one then goes on
        by itself.
      </EmptyNote>
    );
  }
  return null;
}
