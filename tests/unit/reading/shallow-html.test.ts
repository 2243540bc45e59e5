import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shallow } from '../../../lib/reading/shallow-html';

const nested = (levels: number, words = 'tide') => `${'<div>'.repeat(levels)}${words}${'</div>'.repeat(levels)}`;
const words = (html: string) => html.replace(/<[^<>]*>/g, '');

test('HTML of usual depth stays as it is, also where its tags are not closed', () => {
  for (const html of [
    nested(100),
    '<p>tide<br>'.repeat(5_000),
    '<ul><li>a<li>b</ul>'.repeat(1_000),
    '</div>'.repeat(500),
    'a < b > c',
  ])
    expect(shallow(html)).toBe(html);
});

test('nesting without end ends, and its words stay', () => {
  const flat = shallow(`${nested(100_000)}<p>${nested(3, 'sea')}</p>`);
  expect(flat.match(/<div>/g)?.length).toBeLessThan(200);
  expect(flat.match(/<\/div>/g)?.length).toBe(flat.match(/<div>/g)?.length);
  expect(words(flat)).toBe('tidesea');
  expect(flat.endsWith(`<p>${nested(3, 'sea')}</p>`)).toBe(true);
});

test('no text loses a word', () => {
  const piece = fc.constantFrom('<b>', '</b>', '<div class="x">', '</div>', 'tide ', '<', '>', '<!-- ', '"', '<br/>');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 600 }), (pieces) => {
      const html = pieces.join('');
      expect(words(shallow(html))).toBe(words(html));
    }),
  );
});
