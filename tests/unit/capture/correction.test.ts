import { expect, test } from 'vitest';
import { correctionOf, draftOfPosting } from '../../../lib/capture/correction';
import { applyEdits, finished, type ReviewEdits } from '../../../lib/capture/review-edits';
import { rowsOf } from '../../support/saved-postings';

const [posting] = rowsOf([{ title: 'Research Engineer' }]).postings;

test.each<[ReviewEdits, object]>([
  [{}, {}],
  [{ title: ' Data Scientist ' }, { title: 'Data Scientist' }],
  [{ seniority: '' }, { seniority: null }],
  [{ location: { text: 'Lyon', places: [], workplace: null } }, { place: { text: 'Lyon', places: [] } }],
  [{ workplace: 'remote' }, { workplace: 'remote' }],
  [{ workplace: null }, { workplace: null }],
])('edits %j come to the correction %j', (edits, correction) => {
  if (!posting) throw new Error('there is one posting');
  const draft = finished(applyEdits(draftOfPosting(posting), edits));
  expect(correctionOf(draft, edits)).toEqual(correction);
});
