import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerDraft,
  answerOf,
  answerProblems,
  blankAnswer,
  draftFrom,
  MAX_WHO_CHARS,
} from '../../../lib/company-fit/answer-draft';
import { MAX_QUOTE_CHARS } from '../../../lib/records/evidence';

const TODAY = '2026-11-24';
const blank = blankAnswer({ who: 'Ada', source: 'interview', on: '2026-11-20' });
const filled: AnswerDraft = { ...blank, words: 'Two people label every case.', reach: 'shown' };

describe('an answer being written', () => {
  test('begins with what the last one said of the conversation, and nothing else', () => {
    expect(blank).toEqual({ words: '', reach: null, who: 'Ada', source: 'interview', on: '2026-11-20' });
  });

  test('comes back as it was put aside', () => {
    expect(draftFrom(JSON.stringify(filled), blankAnswer({ who: '', source: 'conversation', on: TODAY }))).toEqual(
      filled,
    );
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{"words":'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '["shown"]'],
    ['parts of other kinds', '{"words":1,"reach":"certain","who":null,"source":"dream","on":[]}'],
  ])('is blank where %s was put aside', (_, kept) => {
    expect(draftFrom(kept, blank)).toEqual(blank);
  });

  test('whatever was put aside, it is a draft', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const draft = draftFrom(kept, blank);
        expect(Object.keys(draft).sort(), 'a draft has these parts and no others').toEqual(Object.keys(blank).sort());
        expect([draft.words, draft.who, draft.on].every((part) => typeof part === 'string')).toBe(true);
      }),
    );
  });
});

describe('what is wrong with an answer', () => {
  test.each<[string, Partial<AnswerDraft>, string[]]>([
    ['nothing', {}, []],
    ['no words', { words: ' \n ' }, ['words']],
    ['no words, where they could not say', { words: '', reach: 'none' }, []],
    ['as many words as fit', { words: 'x'.repeat(MAX_QUOTE_CHARS) }, []],
    ['more words than fit', { words: 'x'.repeat(MAX_QUOTE_CHARS + 1) }, ['words']],
    ['too many words, where they could not say', { words: 'x'.repeat(MAX_QUOTE_CHARS + 1), reach: 'none' }, ['words']],
    ['spaces, which do not count', { words: `a${' '.repeat(MAX_QUOTE_CHARS)}b` }, []],
    ['not chosen how far it goes', { reach: null }, ['reach']],
    ['a long name', { who: 'x'.repeat(MAX_WHO_CHARS + 1) }, ['who']],
    ['today', { on: TODAY }, []],
    ['tomorrow', { on: '2026-11-25' }, ['on']],
    ['no day', { on: '' }, ['on']],
  ])('%s', (_, change, fields) => {
    expect(Object.keys(answerProblems({ ...filled, ...change }, TODAY))).toEqual(fields);
  });
});

test('an answer somebody could not give has no grade', () => {
  expect(answerOf({ ...filled, reach: 'none' }).grade).toBeNull();
  expect(answerOf(filled)).toEqual({
    words: filled.words,
    grade: 'shown',
    who: 'Ada',
    source: 'interview',
    on: '2026-11-20',
  });
});
