import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsFrom } from '../../../lib/pipeline/own-application';

test.each([
  ['nlp, speech', ['nlp', 'speech']],
  [' nlp ,,  first   choice, ', ['nlp', 'first choice']],
  ['NLP, nlp, Nlp', ['NLP']],
  ['', []],
])('tags from %j', (typed, tags) => expect(tagsFrom(typed)).toEqual(tags));

test('tags read again are the same tags', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const tags = tagsFrom(typed);
      expect(tagsFrom(tags.join(', '))).toEqual(tags);
    }),
  );
});
