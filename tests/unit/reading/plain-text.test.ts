import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../lib/reading/plain-text';

test.each([
  ['one line', 'Tide', 'Tide<br>'],
  ['an empty line', 'Tide\n\nmodels', 'Tide<br><p></p>models<br>'],
  ['a list', 'You:\n• model\n•test', 'You:<br><ul><li>model</li><li>test</li></ul>'],
  ['dashes with a space', '- model\n- test', '<ul><li>model</li><li>test</li></ul>'],
  ['dashes without', '-5 °C\n-7 °C', '-5 °C<br>-7 °C<br>'],
  ['a lone bullet', '• model', '• model<br>'],
  ['signs', 'R&D <b>', 'R&amp;D &lt;b&gt;<br>'],
])('%s', (_, text, html) => {
  expect(paragraphsOf(text)).toBe(html);
});

test('no word is lost, added or moved', () => {
  const line = fc
    .tuple(fc.constantFrom('', '• ', '- ', '  * '), fc.constantFrom('', 'tide', 'R-D', 'x - y'))
    .map((parts) => parts.join(''));
  const bare = (text: string) => text.replace(/[\s•*-]+/g, '');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(bare(paragraphsOf(lines.join('\n')).replace(/<[^>]*>/g, ''))).toBe(bare(lines.join('')));
    }),
  );
});
