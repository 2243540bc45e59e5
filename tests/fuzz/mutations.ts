/** Ways in which pages go wrong. Each changes a parsed page in place and invents nothing that could be a fact. */
import { withBrokenSyntax, withWrongTypes } from './hostile-json.ts';
import type { Random } from './random.ts';

type Mutation = (document: Document, random: Random) => void;

/** Names by which pages are read; noise among them moves a page's fields to other elements. */
const TELLING_ATTRIBUTES = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-automation-id',
  'itemprop',
  'itemtype',
  'href',
  'aria-label',
  'role',
  'content',
  'type',
  'name',
  'style',
  'hidden',
];
const ODD_TEXTS = [
  '',
  ' ',
  '\u202e\u2066',
  '\u200b\u200d\ufeff',
  '🦑👩‍🚀🏳️‍🌈',
  '\ud800',
  '<b>&amp;&lt;',
  '{0}',
  '%00',
  '\u0000',
  '…',
  '|',
  ' - ',
  ' · ',
  ':',
];
const HOSTILE_MARKUP = [
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '<a href="javascript:globalThis.ran=true"> x </a>',
  '<a href="java\nscript:1"> x </a><a href=" data:text/html,x"> x </a><a href=\'https://x.example/"><i>\'> x </a>',
  '<svg><script>1</script><foreignObject><p> x </p></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=1></style></mglyph></table></mtext></math>',
  '<iframe srcdoc="<h1> x </h1>"></iframe><object data="x"></object><embed src="x">',
  '<template><h1> x </h1></template><noscript><h1> x </h1></noscript><textarea><h1> x </textarea>',
  '<dialog open><h1> x </h1></dialog><form><input name="id"><input name="title"><input name="action"><input name="name"></form>',
  '<base href="javascript:0"><meta http-equiv="refresh" content="0;url=https://x.example">',
  '<p><table><tr><p><ul><table><li></p></table></ul>',
  '<plaintext>',
];
/** Nesting and length beyond anything a page needs, in elements and characters. */
const VERY_DEEP = 4_000;
const VERY_LONG = 5_000_000;

const elements = (document: Document, selector = 'body *'): Element[] => [...document.querySelectorAll(selector)];
const some = (document: Document, random: Random, selector?: string): Element | null => {
  const from = elements(document, selector);
  return from.length ? random.pick(from) : null;
};
const times = (random: Random, most: number, act: () => void) => {
  for (let time = random.below(most); time >= 0; time--) act();
};
const blocks = 'script[type*="json" i]';

export const MUTATIONS: Record<string, Mutation> = {
  remove: (document, random) => times(random, 8, () => some(document, random)?.remove()),
  empty: (document, random) => times(random, 8, () => some(document, random)?.replaceChildren()),
  duplicate: (document, random) =>
    times(random, 6, () => {
      const element = some(document, random);
      element?.after(element.cloneNode(true));
    }),
  swap: (document, random) =>
    times(random, 6, () => {
      const [one, other] = [some(document, random), some(document, random)];
      if (one && other && !one.contains(other) && !other.contains(one)) {
        const place = document.createComment('');
        one.replaceWith(place);
        other.replaceWith(one);
        place.replaceWith(other);
      }
    }),
  move: (document, random) =>
    times(random, 6, () => {
      const [one, other] = [some(document, random), some(document, random)];
      if (one && other && !one.contains(other)) other.append(one);
    }),
  unwrap: (document, random) =>
    times(random, 10, () => {
      const element = some(document, random);
      element?.replaceWith(...element.childNodes);
    }),
  'drop attributes': (document, random) =>
    times(random, 40, () => {
      const element = some(document, random);
      for (const name of element?.getAttributeNames() ?? []) if (random.chance(0.7)) element?.removeAttribute(name);
    }),
  'attribute noise': (document, random) =>
    times(random, 40, () => {
      const [element, other] = [some(document, random), some(document, random)];
      const name = random.pick(TELLING_ATTRIBUTES);
      element?.setAttribute(name, random.chance(0.5) ? (other?.getAttribute(name) ?? '') : random.pick(ODD_TEXTS));
    }),
  'text noise': (document, random) =>
    times(random, 30, () => {
      const element = some(document, random);
      element?.insertBefore(
        document.createTextNode(random.pick(ODD_TEXTS)),
        random.chance(0.5) ? element.firstChild : null,
      );
    }),
  'cut text': (document, random) =>
    times(random, 20, () => {
      const text = some(document, random)?.firstChild;
      if (text?.nodeType === 3) text.nodeValue = (text.nodeValue ?? '').slice(0, random.below(12));
    }),
  'no headings': (document) => {
    for (const heading of elements(document, 'h1, h2')) heading.replaceWith(...heading.childNodes);
  },
  'many headings': (document, random) =>
    times(random, 40, () => {
      const element = some(document, random);
      const heading = document.createElement(random.pick(['h1', 'h2', 'h3']));
      heading.textContent = element?.textContent?.slice(0, random.below(200)) ?? '';
      element?.before(heading);
    }),
  'no head': (document) => document.head?.replaceChildren(),
  'no body': (document) => document.body?.remove(),
  'frames instead of a body': (document) => {
    const frames = document.createElement('frameset');
    frames.append(document.createElement('frame'));
    document.body?.replaceWith(frames);
  },
  'no root': (document) => document.documentElement.remove(),
  markup: (document, random) =>
    times(random, 8, () => some(document, random)?.insertAdjacentHTML('beforeend', random.pick(HOSTILE_MARKUP))),
  'very deep': (document, random) => {
    const element = some(document, random);
    let inner: Element | null = element;
    for (let depth = 0; inner && depth < VERY_DEEP; depth++) {
      const next = document.createElement(random.pick(['div', 'span', 'ul', 'b', 'blockquote']));
      inner.append(next);
      inner = next;
    }
    if (element?.firstChild && inner !== element.firstChild) inner?.append(element.firstChild.cloneNode(true));
  },
  'very long': (document, random) => {
    const element = some(document, random, 'body p, body li, body h1, body h2, body a, body div');
    const words = `${element?.textContent?.slice(0, 40) || 'x'} `;
    element?.append(words.repeat(Math.ceil(VERY_LONG / words.length)));
  },
  'very many': (document, random) => {
    const element = some(document, random);
    if (!element || element.outerHTML.length > 2_000) return;
    const copies = document.createDocumentFragment();
    for (let copy = 0; copy < 2_000; copy++) copies.append(element.cloneNode(true));
    element.after(copies);
  },
  'wrong types': (document, random) => {
    for (const block of elements(document, blocks)) {
      try {
        block.textContent = JSON.stringify(withWrongTypes(JSON.parse(block.textContent ?? ''), random));
      } catch {
        block.textContent = withBrokenSyntax(block.textContent ?? '', random);
      }
    }
  },
  'broken syntax': (document, random) => {
    for (const block of elements(document, blocks))
      block.textContent = withBrokenSyntax(block.textContent ?? '', random);
  },
  'many blocks': (document, random) => {
    const block = some(document, random, blocks);
    for (let copy = 0; block && copy < 300; copy++) document.body?.append(block.cloneNode(true));
  },
  'broken state': (document, random) => {
    for (const script of elements(document, 'script:not([src])'))
      if (random.chance(0.5)) script.textContent = withBrokenSyntax(script.textContent ?? '', random);
  },
};

const ODD_ADDRESSES = [
  '?',
  '#/',
  '?jobId=%00',
  '?gh_jid=',
  '/../..',
  '?utm_source=%E0%A4%A',
  '//',
  `?${'a=1&'.repeat(500)}`,
];

/** The page's own address, or one that is slightly off. */
export function mutatedUrl(url: string, random: Random): URL {
  const own = new URL(url);
  if (random.chance(0.7)) return own;
  if (random.chance(0.5)) own.pathname = own.pathname.slice(0, random.below(own.pathname.length + 1));
  try {
    return new URL(own.href + random.pick(ODD_ADDRESSES));
  } catch {
    return own;
  }
}
