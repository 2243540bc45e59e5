/** Finding a piece again in a long ledger. */
import { expect, test } from 'vitest';
import { matchingEvidence } from '../../../../lib/company-fit/ledger/evidence-filter';
import { piece } from '../random-ledger';

const drift = piece('audit.monitoring', 'shown', {
  quote: 'Every model is watched for drift.',
  pageTitle: 'Notes from the control room',
  url: 'https://fernwright.example/blog',
  source: 'engineering-blog',
});
const nurses = piece('data.labels', 'contradicted', {
  quote: 'Labels are never checked.',
  note: 'Said by a nurse in Łódź',
  source: 'conversation',
});
const all = [drift, nurses];

test.each([
  ['', all],
  ['  ', all],
  ['DRIFT', [drift]],
  ['drift watched', [drift]],
  ['drift nurse', []],
  ['control room', [drift]],
  ['fernwright', [drift]],
  ['lodz', [nurses]],
  ['contradicted', [nurses]],
  ['engineering blog', [drift]],
])('“%s”', (words, matching) => expect(matchingEvidence(all, words)).toEqual(matching));

test('a changed piece is found by its new words', () => {
  matchingEvidence(all, 'drift');
  const changed = { ...drift, quote: 'Every model is watched for decay.' };
  expect(matchingEvidence([changed], 'decay')).toEqual([changed]);
});
