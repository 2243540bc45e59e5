/** Decides what every view of a company is given. */
import type { KnownCompany } from '../../lib/company-fit/ledger/what-is-known';
import type { Score } from '../../lib/company-fit/score';

export interface ViewProps {
  known: KnownCompany;
  score: Score;
}
