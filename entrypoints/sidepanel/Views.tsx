/** Decides which views a company has, and draws the one that is open. All but the verdict are fetched when opened. */
import { type ComponentType, useEffect, useRef } from 'react';
import { Loaded } from '../../components/Loaded';
import { usePanel, VIEWS, type View } from './panel-state';
import { VerdictView } from './VerdictView';
import type { ViewProps } from './view-props';

const NAMES: Record<View, string> = {
  verdict: 'Verdict',
  evidence: 'Evidence',
  ask: 'Ask',
  company: 'About',
  history: 'History',
};

const FETCHED: Record<Exclude<View, 'verdict'>, () => Promise<ComponentType<ViewProps>>> = {
  evidence: () => import('./evidence/EvidenceView').then((part) => part.EvidenceView),
  ask: () => import('./ask/AskView').then((part) => part.AskView),
  company: () => import('./company/CompanyView').then((part) => part.CompanyView),
  history: () => import('./history/HistoryView').then((part) => part.HistoryView),
};

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
      {view === 'verdict' ? <VerdictView {...props} /> : <Loaded key={view} load={FETCHED[view]} props={props} />}
    </div>
  );
}
