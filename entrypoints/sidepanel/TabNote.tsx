/**
 * Decides what is said of the tab beside the panel: which company it turned to while the user writes, or that it may not
 * be seen, and the click that lets it.
 */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { AllowSite } from '../../components/AllowSite';
import { Button } from '../../components/Button';
import { Note } from '../../components/Note';
import { requestSite } from '../../lib/access/host-permissions';
import { db } from '../../lib/db/database';
import type { Company } from '../../lib/records/company';
import { usePanel } from './panel-state';
import type { Tab } from './tab';

/** Sites whose company pages the panel knows by address, as the browser asks for them. */
const FOLLOWED: [name: string, pattern: string][] = [
  ['LinkedIn', 'https://*.linkedin.com/*'],
  ['Glassdoor', 'https://*.glassdoor.com/*'],
  ['every site', 'https://*/*'],
];

export function TabNote({ tab, company }: { tab: Tab; company: Company | null }) {
  if (tab.state === 'unseen') return <Unseen />;
  return <Offered company={company} />;
}

/** At the foot of the panel: the site of the tab may be allowed for good. */
export function AllowTab({ tab }: { tab: Tab }) {
  return tab.state === 'seen' ? (
    <div className="allow-site">
      <AllowSite origin={tab.url} />
    </div>
  ) : null;
}

function Unseen() {
  const [declined, setDeclined] = useState(false);
  // The request comes first in the click: after any wait the browser no longer takes it for the user's.
  const ask = (pattern: string) =>
    requestSite(pattern).then(
      (granted) => setDeclined(!granted),
      () => setDeclined(true),
    );
  return (
    <details className="tab-note">
      <summary>Fivesight cannot see which page is in this tab</summary>
      <p>
        Press its button in the toolbar (or Alt+Shift+F) once on the page, and this panel turns to the company behind
        it. Or let it follow along by itself; that can be taken back in the settings on the desk. Pages are still read
        only when you ask.
      </p>
      <div className="row">
        {FOLLOWED.map(([name, pattern]) => (
          <Button key={pattern} onClick={() => void ask(pattern)}>
            Follow along on {name}
          </Button>
        ))}
      </div>
      <output className="quiet">{declined ? 'Not allowed. Everything works by click all the same.' : ''}</output>
    </details>
  );
}

function Offered({ company }: { company: Company | null }) {
  const offered = usePanel((state) => state.offered);
  const show = usePanel((state) => state.show);
  const other = useLiveQuery(async () => (offered ? ((await db.companies.get(offered)) ?? null) : null), [offered]);
  if (!other || !company || other.id === company.id) return null;
  return (
    <Note actions={<Button onClick={() => show(other.id)}>Turn to {other.name}</Button>}>
      <p>
        The tab shows {other.name} now. What you are writing here is about {company.name}.
      </p>
    </Note>
  );
}
