import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, isCanonicalHtml, KEPT_ELEMENTS, textOfHtml } from '../../../lib/records/canonical-html';

describe('canonical HTML', () => {
  test.each([
    '',
    'Tide &amp; sea',
    '<p>Tide <strong>models</strong><br>at sea</p>',
    '<ul><li>Tide<ol><li>models</li></ol></li></ul>',
    '<table><tr><th>Role</th><td>ML</td></tr></table>',
    '<a href="https://a.example/?a=1&amp;b">Tide</a><a href="mailto:a@b.example">mail</a>',
  ])('is %s', (html) => {
    expect(isCanonicalHtml(html)).toBe(true);
  });

  test.each([
    '<script>alert(1)</script>',
    '<p onclick="x">Tide</p>',
    '<p class="x">Tide</p>',
    '<P>Tide</P>',
    '<img src=x>',
    '<a href="javascript:alert(1)">Tide</a>',
    '<a href="//a.example">Tide</a>',
    `<a href='https://a.example'>Tide</a>`,
    '<a href="https://a.example" target="_blank">Tide</a>',
    '<a href="https://a.example/ onclick=x">Tide</a>',
    '<a>Tide</a>',
    '<br/>',
    '<!-- x -->',
    'a < b',
    'a > b',
    '<p',
  ])('is not %s', (html) => {
    expect(isCanonicalHtml(html)).toBe(false);
  });

  test('is whatever text becomes when escaped, and it reads as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(isCanonicalHtml(escapeHtml(text))).toBe(true);
        expect(textOfHtml(`<p>${escapeHtml(text)}</p>`)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  test('has no token beyond the kept elements, links and text', () => {
    const token = fc.oneof(
      fc.constantFrom(...KEPT_ELEMENTS.filter((name) => name !== 'a')).map((name) => `<${name}>`),
      fc.constantFrom('<script>', '<p x>', '<style>', '<a href="data:x">', '<', '>', '<svg>', '</script>', '<iframe>'),
    );
    fc.assert(
      fc.property(fc.array(token, { minLength: 1 }), (tokens) => {
        const kept = tokens.every((one) => (KEPT_ELEMENTS as readonly string[]).includes(one.slice(1, -1)));
        expect(isCanonicalHtml(tokens.join(''))).toBe(kept);
      }),
    );
  });
});

describe('its plain text', () => {
  test.each([
    [
      'paragraphs stand apart',
      '<h3>About</h3><p>Tide</p><blockquote><p>models</p></blockquote>',
      'About\n\nTide\n\nmodels',
    ],
    ['lines stay lines', '<p>Tide<br>models</p>', 'Tide\nmodels'],
    [
      'entries are indented',
      '<p>You</p><ul><li>model</li><li>test</li></ul><p>Bye</p>',
      'You\n\n  model\n  test\n\nBye',
    ],
    ['a list that comes first too', '<ul><li>model</li></ul>', '  model'],
    [
      'deeper ones deeper',
      '<ul><li>model<ol><li>tide<br>and wave</li></ol>on</li><li>test</li></ul>',
      '  model\n    tide\n    and wave\n  on\n  test',
    ],
    ['two lists are two', '<ul><li>a</li></ul><ol><li>b</li></ol>', '  a\n\n  b'],
    [
      'rows are lines',
      '<table><tr><th>Role</th><th>Pay</th></tr><tr><td>ML</td><td>9</td></tr></table>',
      'Role Pay\nML 9',
    ],
    [
      'emphasis and links leave no trace',
      '<p><strong>T</strong>ide <a href="https://a.example">here</a></p>',
      'Tide here',
    ],
    [
      'entities are the signs they stand for, once',
      '<p>&lt;R&amp;D&gt; &amp;amp; &quot;x&quot;</p>',
      '<R&D> &amp; "x"',
    ],
    ['nothing is nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test('is bounded where indentation makes it longer than its HTML', () => {
    const levels = 12;
    const html = `${'<ul><li>'.repeat(levels)}${'a<br>'.repeat(70_000)}a${'</li></ul>'.repeat(levels)}`;
    expect(textOfHtml(html).length).toBeLessThanOrEqual(400_000);
  });
});
