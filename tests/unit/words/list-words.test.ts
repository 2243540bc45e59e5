import { expect, test } from 'vitest';
import { companyKeyInWords } from '../../../lib/words/company-key-words';
import { countInWords } from '../../../lib/words/count-words';
import { stageInWords } from '../../../lib/words/stage-words';

test.each([
  ['name:acme ai', 'Name: acme ai'],
  ['web:acme.example', 'Website: acme.example'],
  ['linkedin:acme-ai', 'LinkedIn page: acme-ai'],
  ['glassdoor:12:34', 'Glassdoor page: 12:34'],
  ['other:x', 'other: x'],
])('%s reads %s', (key, words) => expect(companyKeyInWords(key)).toBe(words));

test.each([
  [0, '0 postings'],
  [1, '1 posting'],
  [3000, '3,000 postings'],
])('%i reads %s', (count, words) => expect(countInWords(count, 'posting', 'postings', 'en')).toBe(words));

test('stages begin with a capital', () => expect(stageInWords('in conversation')).toBe('In conversation'));
