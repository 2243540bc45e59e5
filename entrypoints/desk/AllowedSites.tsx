/** Decides how the sites allowed for good are told and given back. */
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button';
import { allowedSites, onSitesChanged, removeSite } from '../../lib/access/host-permissions';
import { patternInWords } from '../../lib/access/origin-pattern';

export function AllowedSites() {
  const [sites, setSites] = useState<string[] | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let current = true;
    const look = () =>
      void allowedSites().then(
        (found) => current && setSites(found),
        () => current && setSites([]),
      );
    look();
    const stop = onSitesChanged(look);
    return () => {
      current = false;
      stop();
    };
  }, []);
  const remove = async (site: string) => {
    const gone = await removeSite(site).catch(() => false);
    setFailure(
      gone ? '' : `The browser did not let go of ${patternInWords(site)}. Remove it in its extension settings.`,
    );
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites allowed for good</h2>
      <p>
        On these sites the toolbar button shows <b>✓</b> where you saved a posting and <b>+</b> where you have not. That
        is told by the address alone: a page is read only when you ask for it.
      </p>
      {sites?.length === 0 && (
        <p className="quiet">None. Fivesight offers this when you open it on a posting. Everything works without.</p>
      )}
      {sites && sites.length > 0 && (
        <ul className="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{patternInWords(site)}</span>
              <Button aria-label={`Remove ${patternInWords(site)}`} onClick={() => void remove(site)}>
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="alert">{failure}</p>
    </section>
  );
}
