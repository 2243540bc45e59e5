/** Decides what grades, states and sources of evidence are called on every surface. */
import type { EvidenceSource, Grade } from '../records/evidence';
import type { ItemState } from './score';

export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  claimed: 'Claimed',
  shown: 'Shown',
  contradicted: 'Contradicted',
};

/** What each grade is for, in one sentence. */
export const GRADE_MEANINGS: Readonly<Record<Grade, string>> = {
  claimed: 'The company says so, in a posting or its marketing.',
  shown: 'Something named proves it, or somebody who was there says so.',
  contradicted: 'It speaks against the company on this point.',
};

export const STATE_NAMES: Readonly<Record<ItemState, string>> = {
  unknown: 'Unknown',
  ...GRADE_NAMES,
  disputed: 'Disputed',
};

export const EVIDENCE_SOURCE_NAMES: Readonly<Record<EvidenceSource, string>> = {
  posting: 'Posting',
  'engineering-blog': 'Engineering blog',
  paper: 'Paper',
  'model-or-data-card': 'Model or data card',
  news: 'News',
  review: 'Review',
  conversation: 'Conversation',
  interview: 'Interview',
  'own-judgement': 'Own judgement',
};
