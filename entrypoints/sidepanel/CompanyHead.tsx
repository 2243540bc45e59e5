/** Decides what stands above a company: its name, the ways to another one, to comparing, and to the desk. */
import { useRef } from 'react';
import { browser } from 'wxt/browser';
import type { Company } from '../../lib/records/company';
import { ChooseCompany } from './ChooseCompany';
import { usePanel } from './panel-state';
import type { Tab } from './tab';

export function CompanyHead({ company, tab }: { company: Company | null; tab: Tab }) {
  const show = usePanel((state) => state.show);
  const switcher = useRef<HTMLDetailsElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const turnTo = (id: string) => {
    if (switcher.current) switcher.current.open = false;
    show(id);
    heading.current?.focus();
  };
  return (
    <header className="company-head">
      <h1 ref={heading} tabIndex={-1}>
        {company?.name ?? 'Fivesight'}
      </h1>
      <details ref={switcher} open={company ? undefined : true} className="switcher">
        <summary>{company ? 'Switch company' : 'Look up a company'}</summary>
        <ChooseCompany address={tab.state === 'seen' ? tab.url : null} shown={company?.id ?? null} onChoose={turnTo} />
      </details>
      <nav aria-label="On the desk">
        {company && <a {...toDesk(`#/compare/${encodeURIComponent(company.id)}`)}>Compare</a>}
        <a {...toDesk('')}>Open desk</a>
      </nav>
    </header>
  );
}

/** A link that opens the desk in a tab of its own. */
function toDesk(place: string): { href: string; target: string } {
  return { href: `${browser.runtime.getURL('/desk.html')}${place}`, target: '_blank' };
}
