/** Decides what stands in the side panel: the company in view, the ways between its views, and the last action. */
import { useMemo } from 'react';
import { DatabaseGate } from '../../components/DatabaseGate';
import { LastActionBar } from '../../components/last-action/LastActionBar';
import { EmptyNote } from '../../components/Note';
import { Trouble } from '../../components/Trouble';
import type { KnownCompany } from '../../lib/company-fit/ledger/what-is-known';
import { scoreOf } from '../../lib/company-fit/score';
import { CompanyHead } from './CompanyHead';
import { usePanel } from './panel-state';
import { AllowTab, TabNote } from './TabNote';
import { Unfiled } from './Unfiled';
import { useCompany } from './use-company';
import { type Tab, useTab } from './use-tab';
import { ViewShown, Views } from './Views';

export function Panel({ tabId }: { tabId: number | null }) {
  const companyId = usePanel((state) => state.companyId);
  return (
    <>
      <Trouble place={companyId ?? ''} heading="This company cannot be shown right now">
        <DatabaseGate>
          <Beside tabId={tabId} />
        </DatabaseGate>
      </Trouble>
      <LastActionBar />
    </>
  );
}

function Beside({ tabId }: { tabId: number | null }) {
  const tab = useTab(tabId);
  const known = useCompany(tab);
  if (known === undefined) return <main aria-busy="true" />;
  return (
    <main>
      <CompanyHead company={known?.company ?? null} tab={tab} />
      <TabNote tab={tab} company={known?.company ?? null} />
      <Unfiled company={known?.company ?? null} />
      {known ? <Shown key={known.company.id} known={known} /> : <NoCompany tab={tab} />}
      <AllowTab tab={tab} />
    </main>
  );
}

function Shown({ known }: { known: KnownCompany }) {
  const score = useMemo(() => scoreOf(known.ledger), [known.ledger]);
  return (
    <>
      <Views waiting={score.waiting} />
      <ViewShown known={known} score={score} />
    </>
  );
}

function NoCompany({ tab }: { tab: Tab }) {
  return (
    <EmptyNote>
      {tab.state === 'seen' && /^https?:/.test(tab.url)
        ? 'No company you know stands behind this tab. Save a posting of it, or look one up above.'
        : 'Save a posting, and the company behind it stands here: what you know of its machine learning, and what to find out.'}
    </EmptyNote>
  );
}
