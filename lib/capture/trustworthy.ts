/** Decides when a posting may be saved without the user looking at it first. */
import type { Posting } from '../records/posting';
import { nameKey } from './company-keys';
import type { TabReading } from './read-tab';
import type { Draft, SourcedField } from './settle';
import { titlesNearEqual } from './similar';

/** The two facts that make a posting recognisable; wrong ones would be saved silently. */
const NAMING: SourcedField[] = ['title', 'companyName'];

/**
 * True where the reader is sure that the page is one posting, and title and company both come from more than the
 * address and are not in doubt.
 */
export function isTrustworthy(read: TabReading): read is Extract<TabReading, { draft: Draft }> {
  if (read.state !== 'posting') return false;
  const { facts, sources, doubtful } = read.draft;
  if (!facts.title?.trim() || !facts.companyName?.trim()) return false;
  return NAMING.every((field) => {
    const source = sources[field];
    return source !== undefined && source !== 'url' && !doubtful.includes(field);
  });
}

/**
 * True where the page still shows the job that was saved. On some sites many postings share one address; taking over
 * the facts of another one would lose the first.
 */
export function isStillSameJob(saved: Posting, draft: Draft): boolean {
  const { title, companyName } = draft.facts;
  const sameTitle = saved.sources.title === 'user' || titlesNearEqual(saved.title, title ?? '');
  const sameCompany = saved.sources.companyName === 'user' || nameKey(saved.companyName) === nameKey(companyName ?? '');
  return sameTitle && sameCompany;
}
