import { expect, test } from 'vitest';
import { squash, webAddress } from '../../../lib/reading/dom';

test.each([
  ['white space of all kinds', '  Tide\n\t\u00a0models ', 'Tide models'],
  ['characters that show nothing', '\ufeffTi\u00adde\u200b mo\u2060dels', 'Tide models'],
  ['joiners between figures and signs', '50\u200d 000\u200c CZK', '50 000 CZK'],
  ['joiners inside an emoji', '👩\u200d🔬 Scientist', '👩\u200d🔬 Scientist'],
  ['joiners that a script needs', 'می\u200cخواهیم', 'می\u200cخواهیم'],
  ['more than one element should hold', 'tide '.repeat(100_000), 'tide '.repeat(400)],
])('one line of text: %s', (_, text, line) => {
  expect(squash(text)).toBe(line);
});

test.each([
  ['/jobs/1?a=b', 'https://tidewise.example/jobs/1?a=b'],
  [' //other.example/x ', 'https://other.example/x'],
  ['javascript:alert(1)', null],
  ['mailto:a@b.example', null],
  ['https://', null],
  ['', null],
  [null, null],
])('the web address of %j', (href, address) => {
  expect(webAddress(href, new URL('https://tidewise.example/open'))).toBe(address);
});
