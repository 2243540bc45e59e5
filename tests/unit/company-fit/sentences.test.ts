/** Where a description's sentences begin and end. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { placedSentences, sentencesOf } from '../../../lib/company-fit/sentences';

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['white space', ' \n\t\n ', []],
  ['lines', 'Your days\nTrain models\nShip them', ['Your days', 'Train models', 'Ship them']],
  ['lines of another system', 'Train models\r\nShip them\rWatch them', ['Train models', 'Ship them', 'Watch them']],
  ['one line', 'We rank songs. We also group them! Do you?', ['We rank songs.', 'We also group them!', 'Do you?']],
  ['folded white space', 'We   rank\t songs.', ['We rank songs.']],
  [
    'abbreviations',
    'Tools, e.g. Spark vs. Ray, at Quillmark Inc. Boston.',
    ['Tools, e.g. Spark vs. Ray, at Quillmark Inc. Boston.'],
  ],
  [
    'marks of lists',
    '- Train models\n* Ship them\n• Watch them\n3. Sleep',
    ['Train models', 'Ship them', 'Watch them', 'Sleep'],
  ],
  ['marks within a line', 'You will: • train models • ship them', ['You will:', 'train models', 'ship them']],
  ['a mark without a space', '•Train models', ['Train models']],
  ['headings with their marks', '## What you will do\nTrain models', ['What you will do', 'Train models']],
  ['a lost space', 'We ship every day.We also sleep at night.', ['We ship every day.', 'We also sleep at night.']],
  [
    'names with a dot',
    'Our front is Node.Js and ASP.Net at version 2.5 now',
    ['Our front is Node.Js and ASP.Net at version 2.5 now'],
  ],
  ['hyphens and amounts', '5-10 people share 401(k) plans', ['5-10 people share 401(k) plans']],
])('%s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

describe('whether a sentence stands alone', () => {
  it('does on a line or in a list entry of its own, not beside another', () => {
    expect(placedSentences('Duties\n• Train. Ship.\n• Watch')).toEqual([
      { text: 'Duties', alone: true },
      { text: 'Train.', alone: false },
      { text: 'Ship.', alone: false },
      { text: 'Watch', alone: true },
    ]);
  });
});

describe('any text', () => {
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('gives sentences that stand in it, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const whole = folded(text);
        let from = 0;
        for (const sentence of sentencesOf(text)) {
          const at = whole.indexOf(sentence, from);
          expect(at, `“${sentence}” does not stand in the text: only white space may be folded`).toBeGreaterThanOrEqual(
            from,
          );
          from = at + sentence.length;
        }
      }),
    );
  });

  it('is split in time that grows with its length alone', () => {
    const hostile = [
      'Dr. A '.repeat(20_000),
      'a.B c'.repeat(20_000),
      '• '.repeat(50_000),
      ' '.repeat(100_000),
      '-'.repeat(100_000),
    ];
    for (const text of hostile) expect(sentencesOf(text).join('').length).toBeLessThanOrEqual(text.length);
  });
});
