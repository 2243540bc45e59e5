/**
 * Decides how a site is offered to be allowed for good: what that gives, and one button. Draws nothing for a page that
 * cannot be allowed or already is.
 */
import { useEffect, useState } from 'react';
import { isSiteAllowed, onSitesChanged, requestSite } from '../lib/access/host-permissions';
import { originPattern, patternInWords } from '../lib/access/origin-pattern';
import styles from './AllowSite.module.css';
import { Button } from './Button';

export function AllowSite({ origin }: { origin: string }) {
  const pattern = originPattern(origin);
  const [standing, setStanding] = useState<'asking' | 'open' | 'allowed' | 'declined'>('asking');

  useEffect(() => {
    if (!pattern) return;
    let current = true;
    const look = () =>
      isSiteAllowed(pattern).then(
        (allowed) => current && setStanding(allowed ? 'allowed' : 'open'),
        () => current && setStanding('open'),
      );
    void look();
    const stop = onSitesChanged(() => void look());
    return () => {
      current = false;
      stop();
    };
  }, [pattern]);

  if (!pattern || standing === 'asking' || standing === 'allowed') return null;
  const site = patternInWords(pattern);
  // The request comes first in the click: after any wait the browser no longer takes it for the user's.
  const ask = () =>
    requestSite(pattern).then(
      (granted) => setStanding(granted ? 'allowed' : 'declined'),
      () => setStanding('declined'),
    );
  return (
    <div className={styles.row}>
      <p>
        {standing === 'declined'
          ? `${site} was not allowed. Everything works by click all the same.`
          : 'Allow this site for good, and the side panel follows along here, and the toolbar button shows which postings you have saved. Pages are still read only when you ask.'}
      </p>
      <Button onClick={() => void ask()}>Always allow on {site}</Button>
    </div>
  );
}
