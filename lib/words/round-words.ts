/** Decides what interview rounds are called. */
import type { RoundKind, RoundState } from '../records/round';

export const ROUND_NAMES: Record<RoundKind, string> = {
  'recruiter-screen': 'Recruiter screen',
  'take-home': 'Take-home',
  'hiring-manager-call': 'Call with the hiring manager',
  'technical-coding': 'Technical: coding',
  'technical-statistics': 'Technical: statistics and maths',
  'technical-ml-depth': 'Technical: machine learning in depth',
  'on-site': 'On-site',
  'case-or-product': 'Case or product',
  executive: 'Executive interview',
  values: 'Values interview',
  'reverse-interview': 'Reverse interview',
  informational: 'Informational conversation',
};

export const ROUND_STATE_NAMES: Record<RoundState, string> = {
  planned: 'Planned',
  done: 'Done',
  cancelled: 'Cancelled',
  'no-show': 'They did not come',
};
