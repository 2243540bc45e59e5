import { describe, expect, test } from 'vitest';
import { blankNote, type NoteDraft, noteDraftFrom, noteOf, noteProblems } from '../../../lib/company-fit/note-draft';
import { cultureNoteSchema, MAX_ASSESSMENT_NOTE_CHARS } from '../../../lib/records/assessment';

const TODAY = '2026-11-24';
const filled: NoteDraft = { text: 'Several leave within a year.', url: 'https://reviews.example/acme', on: TODAY };

test.each([null, '{', 'null', '3', '{"text":1,"url":[],"on":null}'])('%s put aside makes a blank note', (kept) => {
  expect(noteDraftFrom(kept, blankNote(TODAY))).toEqual({ text: '', url: '', on: TODAY });
});

test('a note comes back as it was put aside', () => {
  expect(noteDraftFrom(JSON.stringify(filled), blankNote('2020-01-01'))).toEqual(filled);
});

describe('what is wrong with a note', () => {
  test.each<[string, Partial<NoteDraft>, string[]]>([
    ['nothing', {}, []],
    ['no address', { url: '  ' }, []],
    ['no words', { text: ' ' }, ['text']],
    ['too many words', { text: 'x'.repeat(MAX_ASSESSMENT_NOTE_CHARS + 1) }, ['text']],
    ['an address that runs', { url: 'javascript:alert(1)' }, ['url']],
    ['an address of the machine', { url: 'file:///etc/passwd' }, ['url']],
    ['no address at all', { url: 'reviews.example' }, ['url']],
    ['an endless address', { url: `https://reviews.example/${'x'.repeat(3_000)}` }, ['url']],
    ['tomorrow', { on: '2026-11-25' }, ['on']],
    ['no day', { on: '' }, ['on']],
  ])('%s', (_, change, fields) => {
    expect(Object.keys(noteProblems({ ...filled, ...change }, TODAY))).toEqual(fields);
  });

  test('what has no problem can be stored', () => {
    for (const url of ['', ' https://reviews.example ', 'http://reviews.example/ä b']) {
      const draft = { ...filled, url };
      expect(noteProblems(draft, TODAY)).toEqual({});
      expect(
        cultureNoteSchema.safeParse({ id: 'n', ...noteOf(draft, 'reviews') }).success,
        `the record refuses ${url}`,
      ).toBe(true);
    }
  });
});
