/** Decides what stands in the side panel: the company in view with the ways between its views, or today; and the last action. */
import { useMemo } from 'react';
import { DatabaseGate } from '../../components/DatabaseGate';
import { Loaded } from '../../components/Loaded';
import { LastActionBar } from '../../components/last-action/LastActionBar';
import { EmptyNote } from '../../components/Note';
import { Trouble } from '../../components/Trouble';
import type { KnownCompany } from '../../lib/company-fit/ledger/what-is-known';
import { scoreOf } from '../../lib/company-fit/score';
import { CompanyHead } from './CompanyHead';
import type { FirstLook } from './first-look';
import { usePanel } from './panel-state';
import { AllowTab, TabNote } from './TabNote';
import type { Tab } from './tab';
import { Sides } from './today/Sides';
import { loadToday, useSide } from './today/side';
import { Unfiled } from './Unfiled';
import { useCompany } from './use-company';
import { useTab } from './use-tab';
import { ViewShown, Views } from './Views';

export interface PanelProps {
  /** The tab to serve; null: the active one of the window. */
  tabId: number | null;
  /** What was found out before the panel was drawn. */
  first: FirstLook | null;
}

export function Panel({ tabId, first }: PanelProps) {
  const companyId = usePanel((state) => state.companyId);
  const side = useSide((state) => state.side);
  return (
    <>
      <Trouble
        place={`${side} ${companyId ?? ''}`}
        heading={side === 'today' ? 'Today cannot be shown right now' : 'This company cannot be shown right now'}
      >
        <DatabaseGate>
          <Sides />
          {side === 'today' ? (
            <Loaded load={loadToday} props={{}} meanwhile={<main aria-busy="true" />} />
          ) : (
            <Beside tabId={tabId} first={first} />
          )}
        </DatabaseGate>
      </Trouble>
      <LastActionBar />
    </>
  );
}

function Beside({ tabId, first }: PanelProps) {
  const tab = useTab(tabId, first?.tab ?? null);
  const known = useCompany(tab, first?.known ?? null);
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
