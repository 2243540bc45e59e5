/** Decides which site the popup offers to allow for good: that of the page it has just read. */
import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { AllowSite } from '../../components/AllowSite';

export function AllowThisSite({ tabId }: { tabId: Promise<number> }) {
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    tabId
      .then((id) => browser.tabs.get(id))
      .then(
        ({ url }) => current && url && setOrigin(new URL(url).origin),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [tabId]);
  return (
    origin && (
      <aside className="allow-site">
        <AllowSite origin={origin} />
      </aside>
    )
  );
}
