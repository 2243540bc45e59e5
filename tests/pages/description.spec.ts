/** Descriptions written from elements and strings in a real browser: the words kept, the form canonical, the rest gone. */
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { readerBundle } from '../support/reader-bundle';

declare const reader: typeof import('../support/reader-entry');

test.beforeEach(async ({ page }) => {
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>.</title>' }),
  );
  await page.goto('https://careers.tidewise.example/');
  await page.evaluate(await readerBundle());
});

/** The description of a `div` with this content, as a page would have it. */
function ofElement(page: Page, html: string): Promise<string | null> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(`<div id="description">${source}</div>`, 'text/html');
    return reader.descriptionHtml(parsed.querySelector('#description'));
  }, html);
}

function ofString(page: Page, html: string): Promise<string | null> {
  return page.evaluate((source) => reader.descriptionFromHtml(source), html);
}

const FORMS: Record<string, [source: string, written: string | null]> = {
  'loose words of a div are a paragraph': [
    '<div>Tide <b>models</b></div><div>at sea</div>',
    '<p>Tide <strong>models</strong></p><p>at sea</p>',
  ],
  'two line breaks part paragraphs, one stays': [
    'Tide<br>models<br> <br>at sea<br>',
    '<p>Tide<br>models</p><p>at sea</p>',
  ],
  'emphasis goes on across paragraphs': [
    '<b>Tide<p>models</p></b> at sea',
    '<p><strong>Tide</strong></p><p><strong>models</strong></p><p>at sea</p>',
  ],
  'spaces stand outside emphasis': ['Tide<b> models </b>at<i> </i>sea', '<p>Tide <strong>models</strong> at sea</p>'],
  'nothing empty is written': [
    '<p> </p><ul><li></li></ul><h2><b></b></h2><table><tr><td></td></tr></table><a href="https://a.example"></a>',
    null,
  ],
  'headings have two sizes and no emphasis': [
    '<h1>Tide</h1><h5><b>models</b> <i>at</i></h5>',
    '<h3>Tide</h3><h4>models <em>at</em></h4>',
  ],
  'the words of a heading that can be pressed stay': [
    '<h3><button>Benefits</button></h3><button>Apply</button>',
    '<h3>Benefits</h3>',
  ],
  'lists nest': [
    '<ul><li>Tide<ol><li>models</li></ol></li><li>at sea</li></ul>',
    '<ul><li>Tide<ol><li>models</li></ol></li><li>at sea</li></ul>',
  ],
  'a list beside its entry is inside it': [
    '<ul><li>Tide</li><ul><li>models</li></ul><li>at sea</li></ul>',
    '<ul><li>Tide<ul><li>models</li></ul></li><li>at sea</li></ul>',
  ],
  'a list around a list is one list': [
    '<ul class="plain"><ul><li>Tide</li><li>models</li></ul></ul>',
    '<ul><li>Tide</li><li>models</li></ul>',
  ],
  'paragraphs in an entry are its lines': [
    '<ul><li><p>Tide</p><p>models</p></li></ul>',
    '<ul><li>Tide<br>models</li></ul>',
  ],
  'words and headings in a list are entries': [
    '<ul>Tide<h3>models</h3><li>at sea</li></ul>',
    '<ul><li>Tide</li><li>models</li><li>at sea</li></ul>',
  ],
  'entries without a list get one': [
    '<p>Tide</p><li>models</li><li>at sea</li>',
    '<p>Tide</p><ul><li>models</li><li>at sea</li></ul>',
  ],
  'a list ends a paragraph': ['Tide<ul><li>models</li></ul>at sea', '<p>Tide</p><ul><li>models</li></ul><p>at sea</p>'],
  'rows and cells stay a table': [
    '<table><thead><tr><th>Role</th><th>Pay</th></tr></thead><tr><td><p>ML</p></td><td>9<br>10</td></tr></table>',
    '<table><tr><th>Role</th><th>Pay</th></tr><tr><td>ML</td><td>9<br>10</td></tr></table>',
  ],
  'a table around lists is layout': [
    '<table><tr><td>Tide</td><td><ul><li>models</li></ul></td></tr></table>',
    '<p>Tide</p><ul><li>models</li></ul>',
  ],
  'quotes hold paragraphs': [
    '<blockquote>Tide<p>models</p></blockquote>',
    '<blockquote><p>Tide</p><p>models</p></blockquote>',
  ],
  'line breaks of preformatted text count': ['<pre>Tide\nmodels\n\nat sea</pre>', '<p>Tide<br>models</p><p>at sea</p>'],
  'and where the style says so': [
    '<div style="white-space: pre-line">Tide\n\nmodels</div>',
    '<p>Tide</p><p>models</p>',
  ],
  'links lead to the web or to mail': [
    '<a href="HTTPS://a.example/?a=1&copy=2">Tide</a> <a href="mailto:a@b.example">mail</a> <a href="javascript:alert(1)">run</a> <a href="/jobs">jobs</a>',
    '<p><a href="https://a.example/?a=1&amp;copy=2">Tide</a> <a href="mailto:a@b.example">mail</a> run jobs</p>',
  ],
  'scripts, styles, controls and what is hidden are left out': [
    '<p>Tide<script>x</script><style>x</style><svg><text>x</text></svg><span hidden>x</span><span style="display: none">x</span><select><option>x</option></select> models</p>',
    '<p>Tide models</p>',
  ],
  'words for screen readers are not said twice': [
    '<span aria-hidden="true">Tide</span><span class="visually-hidden">Tide</span>',
    '<p>Tide</p>',
  ],
  'elements of the page’s own making are transparent': [
    '<x-block><x-line>Tide</x-line> <p>models</p></x-block>',
    '<p>Tide</p><p>models</p>',
  ],
  'and so are elements named like parts of JavaScript': [
    '<constructor>Tide</constructor> <toString>models</toString>',
    '<p>Tide models</p>',
  ],
  'entities spelled out are spaces': ['Tide&amp;nbsp;&amp;nbsp;models&nbsp;at sea', '<p>Tide models at sea</p>'],
  'emoji, other scripts and joiners stay': [
    '👩‍🔬 Tide\u200b models <span dir="rtl">مدل\u200cها</span>',
    '<p>👩‍🔬 Tide models مدل\u200cها</p>',
  ],
  'quotes and signs are words': ['&lt;b&gt; "R&amp;D"', '<p>&lt;b&gt; &quot;R&amp;D&quot;</p>'],
  'a normal weight is no emphasis': ['<b style="font-weight:normal"><p>Tide</p></b>', '<p>Tide</p>'],
};

for (const [name, [source, written]] of Object.entries(FORMS))
  test(name, async ({ page }) => {
    expect(await ofElement(page, source)).toBe(written);
  });

const STRINGS: Record<string, [source: string, written: string | null]> = {
  'HTML in a string': ['<p>Tide</p>models', '<p>Tide</p><p>models</p>'],
  'escaped HTML': ['&lt;p&gt;Tide &amp;amp; sea&lt;/p&gt;', '<p>Tide &amp; sea</p>'],
  'HTML escaped twice': ['&amp;lt;p&amp;gt;Tide&amp;lt;/p&amp;gt;', '<p>Tide</p>'],
  'plain text with lines and paragraphs': ['Tide\nmodels\r\n\r\nat sea', '<p>Tide<br>models</p><p>at sea</p>'],
  'plain text with entities and signs': ['R&amp;D for x <y and AT&T', '<p>R&amp;D for x &lt;y and AT&amp;T</p>'],
  'plain text with bulleted lines': [
    'You will:\n• model\n• test\n\n- read\n- write\nBye',
    '<p>You will:</p><ul><li>model</li><li>test</li></ul><ul><li>read</li><li>write</li></ul><p>Bye</p>',
  ],
  'one dash is no list': ['Pay\n- to be agreed', '<p>Pay<br>- to be agreed</p>'],
  'pictures in the string': [`<img src="data:image/png;base64,${'A'.repeat(2_000_000)}"><p>Tide</p>`, '<p>Tide</p>'],
  nothing: ['  <p>&nbsp;</p> ', null],
};

for (const [name, [source, written]] of Object.entries(STRINGS))
  test(`from a string: ${name}`, async ({ page }) => {
    expect(await ofString(page, source)).toBe(written);
  });

test('in a document of XML, with nesting no parser would leave', async ({ page }) => {
  const written = await page.evaluate(() => {
    const xml = `<div xmlns="http://www.w3.org/1999/xhtml"><p>Tide<span><p>models<ul><p><li>at</li></p></ul></p></span></p><![CDATA[sea <b>]]></div>`;
    return reader.descriptionHtml(new DOMParser().parseFromString(xml, 'application/xhtml+xml').documentElement);
  });
  expect(written).toBe('<p>Tide</p><p>models</p><ul><li>at</li></ul><p>sea &lt;b&gt;</p>');
});

test('elements a reader names are left out', async ({ page }) => {
  const written = await page.evaluate(() => {
    const { body } = new DOMParser().parseFromString('<h2>About the job</h2><p>Tide</p>', 'text/html');
    return reader.descriptionHtml(body, new Set([body.querySelector('h2'), null]));
  });
  expect(written).toBe('<p>Tide</p>');
});

const WORD = fc.constantFrom(
  'tide',
  'model',
  'R&D',
  '<b>',
  '"x"',
  '👩‍🔬',
  'نموذج',
  '10 %',
  '&nbsp;',
  ' ',
  '\n',
  '\u00a0',
  'a\u200bb',
  '&amp;lt;',
);
const TAGS =
  'p,div,span,b,strong,em,i,u,code,a,ul,ol,li,h1,h2,h4,br,hr,table,tbody,tr,td,th,caption,blockquote,pre,section,dl,dt,dd,x-part,script,style,button,svg,textarea,select'.split(
    ',',
  );
const ATTRIBUTES = [
  '',
  '',
  '',
  '',
  ' hidden',
  ' class="sr-only"',
  ' style="display:none"',
  ' href="https://a.example/?b&c"',
  ' href="javascript:x"',
  ' onclick="x"',
  ' style="white-space:pre"',
];
const TREE = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    WORD.map((word) => word.replace(/&(?!nbsp)/g, '&amp;').replaceAll('<', '&lt;')),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join('')}</${tag}>`),
  ),
})).node;
const PAGE = fc.array(TREE, { minLength: 1, maxLength: 6 }).map((nodes) => nodes.join(''));
const BROKEN = fc
  .tuple(
    PAGE,
    fc.array(
      fc.tuple(
        fc.nat(2_000),
        fc.nat(6),
        fc.constantFrom('', '<', '>', '"', '</', '<!--', '&', '<table>', '</p>', ']]>', '\0', '\ud83d'),
      ),
    ),
  )
  .map(([html, cuts]) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), html),
  );

/** What holds for every source: written canonical and balanced, nothing empty, the same again, and all words in order. */
async function holds(page: Page, source: string): Promise<void> {
  const found = await page.evaluate((html) => {
    const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
    const { body } = parse(html);
    const written = reader.descriptionHtml(body) ?? '';
    for (const unseen of body.querySelectorAll(
      'script,style,noscript,template,svg,math,input,select,textarea,iframe,object,embed,canvas,video,audio,dialog,title,noembed,noframes,[hidden],.sr-only,[style*="display:none"]',
    ))
      unseen.remove();
    for (const button of body.querySelectorAll('button')) if (!button.closest('h1,h2,h4')) button.remove();
    const letters = (text: string) =>
      text
        .replace(/[\u200b\u200d]/g, '')
        .replaceAll('&nbsp;', '')
        .replace(/[\s\p{Cc}]+/gu, '');
    return {
      written,
      canonical: reader.isCanonicalHtml(written),
      again: reader.descriptionHtml(parse(written).body) ?? '',
      words: letters(reader.textOfHtml(written)),
      wordsOfPage: letters(body.textContent ?? ''),
    };
  }, source);
  expect(found.canonical, found.written).toBe(true);
  expect(faultOf(found.written), found.written).toBeNull();
  expect(found.again).toBe(found.written);
  if (!/<button/.test(source)) expect(found.words).toBe(found.wordsOfPage);
}

const INLINE = ['strong', 'em', 'code', 'a'];
const INSIDE: Record<string, string[]> = {
  '': ['p', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'table'],
  blockquote: ['p', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'table'],
  ul: ['li'],
  ol: ['li'],
  table: ['tr'],
  tr: ['td', 'th'],
  li: [...INLINE, 'ul', 'ol', '#'],
};

function words(html: string | null): string {
  return (html ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is wrong with the nesting of canonical HTML, if anything is. */
function faultOf(html: string): string | null {
  const open = [''];
  let previous = '';
  for (const [token, close, tag] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|[^<]+/g)) {
    const around = open.at(-1) ?? '';
    if (close) {
      if (around !== tag) return `${token} closes ${around}`;
      if (previous === tag) return `empty ${tag}`;
      open.pop();
    } else {
      const allowed = INSIDE[around] ?? [...INLINE, '#'];
      if (!allowed.includes(tag === 'br' || !tag ? '#' : tag)) return `${token} in ${around || 'the open'}`;
      if (tag && tag !== 'br') open.push(tag);
    }
    previous = !close && tag ? tag : '';
  }
  return open.length > 1 ? `${open.at(-1)} stays open` : null;
}

test('holds for any page', async ({ page }) => {
  await fc.assert(
    fc.asyncProperty(PAGE, (source) => holds(page, source)),
    { numRuns: 400 },
  );
});

test('holds for any broken page', async ({ page }) => {
  await fc.assert(
    fc.asyncProperty(BROKEN, (source) => holds(page, source)),
    { numRuns: 400 },
  );
});

const HOSTILE = [
  '<img src=x onerror=alert(1)><p onmouseover="alert(1)">Tide</p>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">Tide</p>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg><foreignObject><p>Tide</p></foreignObject></svg><a href="jav&#9;ascript:alert(1)">Tide</a>',
  '<a href="https://a.example/&quot; onclick=&quot;alert(1)">Tide</a><a href=" data:text/html,x">Tide</a>',
  '<template><script>alert(1)</script></template><iframe srcdoc="<script>alert(1)</script>"></iframe>Tide',
  '<form action="javascript:alert(1)"><input value=x><textarea></p></textarea>Tide</form>',
];

for (const source of HOSTILE)
  test(`holds for ${source.slice(0, 50)}`, async ({ page }) => {
    await holds(page, source);
  });

test('ten thousand levels of nesting keep their words', async ({ page }) => {
  const written = await page.evaluate(() => {
    const top = document.implementation.createHTMLDocument('').createElement('div');
    let inner: Element = top;
    for (let level = 0; level < 10_000; level++) {
      const child = top.ownerDocument.createElement(
        (['ul', 'li', 'b', 'blockquote', 'div'] as const)[level % 5] as string,
      );
      if (level % 2_000 === 0) child.append(`level ${level} `);
      inner.append(child);
      inner = child;
    }
    inner.append('the end');
    return reader.descriptionHtml(top) ?? '';
  });
  expect(words(written)).toBe('level 0 level 2000 level 4000 level 6000 level 8000 the end');
  expect(faultOf(written)).toBeNull();
});

test('forty thousand levels in a string keep their words', async ({ page }) => {
  for (const tag of ['<div>', '<ul><li>', '<b>', '<table><tr><td>', '<i><p>'])
    expect(words(await ofString(page, `tide ${tag.repeat(20_000)}model ${tag.repeat(20_000)}sea`))).toBe(
      'tide model sea',
    );
});

for (const [name, source] of Object.entries({
  'one paragraph': `<b>${'tide & "sea" '.repeat(400_000)}</b>`,
  'many entries': `<ul>${'<li>tide <a href="https://a.example/?a&b">model</a></li>'.repeat(90_000)}</ul>`,
  'white space': `<p>tide${' '.repeat(5_000_000)}model</p>`,
  'one word': 'x'.repeat(5_000_000),
  'escaped markup': '&lt;p&gt;tide &amp;amp; sea&lt;/p&gt;'.repeat(140_000),
}))
  test(`five million characters of ${name} are cut where a word ends`, async ({ page }) => {
    const [written, text, again] = await page.evaluate((html) => {
      const first = reader.descriptionFromHtml(html) ?? '';
      return [first, reader.textOfHtml(first), reader.descriptionFromHtml(first) ?? ''];
    }, source);
    expect(written.length).toBeLessThanOrEqual(400_000);
    expect(text.length).toBeLessThanOrEqual(400_000);
    expect(faultOf(written)).toBeNull();
    expect(again).toBe(written);
  });

test('parts joined past the limit are cut as one', async ({ page }) => {
  const written = await page.evaluate(
    () => reader.joinDescriptions(...Array(4).fill(`<p>${'tide '.repeat(40_000)}</p>`)) ?? '',
  );
  expect(written.length).toBeLessThanOrEqual(400_000);
  expect(written.endsWith('…</p>')).toBe(true);
});
