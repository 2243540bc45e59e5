/** Decides which views a company has, and draws the one that is open. All but the verdict are fetched when opened. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { KnownCompany } from '../../lib/company-fit/ledger/what-is-known';
import type { Score } from '../../lib/company-fit/score';
import { usePanel, VIEWS, type View } from './panel-state';
import { VerdictView } from './VerdictView';

/** What every view is given. */
export interface ViewProps {
  known: KnownCompany;
  score: Score;
}

const NAMES: Record<View, string> = {
  verdict: 'Verdict',
  evidence: 'Evidence',
  ask: 'Ask',
  company: 'About',
  history: 'History',
};

const EvidenceView = lazy(() => import('./evidence/EvidenceView').then((part) => ({ default: part.EvidenceView })));
const AskView = lazy(() => import('./ask/AskView').then((part) => ({ default: part.AskView })));
const CompanyView = lazy(() => import('./company/CompanyView').then((part) => ({ default: part.CompanyView })));
const HistoryView = lazy(() => import('./history/HistoryView').then((part) => ({ default: part.HistoryView })));

export function Views({ waiting }: { waiting: number }) {
  const view = usePanel((state) => state.view);
  const open = usePanel((state) => state.open);
  return (
    <nav className="views" aria-label="Views of this company">
      <ul>
        {VIEWS.map((name) => (
          <li key={name}>
            <button type="button" aria-current={view === name ? 'page' : undefined} onClick={() => open(name)}>
              {NAMES[name]}
              {name === 'evidence' && waiting > 0 && (
                <>
                  {' '}
                  <span className="waiting" title={`${waiting} without a place yet`}>
                    {waiting}
                  </span>
                  <span className="visually-hidden"> without a place yet</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function ViewShown(props: ViewProps) {
  const view = usePanel((state) => state.view);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(view);
  // A view opened from within another begins at its top; the keyboard goes on there.
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (!document.activeElement || document.activeElement === document.body) place.current?.focus();
  }, [view]);
  return (
    <div ref={place} tabIndex={-1} className="view" data-view={view}>
      <Suspense fallback={<p className="quiet">Opening …</p>}>
        <One view={view} {...props} />
      </Suspense>
    </div>
  );
}

function One({ view, ...props }: ViewProps & { view: View }) {
  switch (view) {
    case 'verdict':
      return <VerdictView {...props} />;
    case 'evidence':
      return <EvidenceView {...props} />;
    case 'ask':
      return <AskView {...props} />;
    case 'company':
      return <CompanyView {...props} />;
    case 'history':
      return <HistoryView {...props} />;
  }
}
