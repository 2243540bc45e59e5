/** The approach proposed first is the one that the recorded facts carry. */
import { expect, it } from 'vitest';
import { byBlanks } from '../../../lib/drafts/choose-template';
import { factsFrom } from '../../../lib/drafts/facts';
import { templatesFor } from '../../../lib/drafts/templates/ours';
import { careerChanger } from './personas';

const first = (more: Partial<typeof careerChanger>) =>
  byBlanks(templatesFor('informational-request', 'en'), factsFrom({ ...careerChanger, typed: {}, ...more }))[0]?.id;

it('begins with their work where something of it is kept', () => {
  expect(first({})).toBe('en/informational-request/their-work');
});

it('begins with what is shared, or with a question, where nothing is', () => {
  expect(first({ evidence: [] })).toBe('en/informational-request/one-question');
  expect(first({ evidence: [], company: null, posting: null })).toBe('en/informational-request/what-we-share');
});
