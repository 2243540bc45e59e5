/**
 * Decides which part of a description element is kept: the words with their paragraphs, lists, tables and links,
 * as canonical HTML. Buttons, scripts and what the page hides from everyone are left out.
 */

import { MAX_DESCRIPTION_CHARS } from '../records/bounds';
import { escapeHtml } from '../records/canonical-html';

const SKIPPED =
  'script, style, noscript, template, svg, math, button, input, select, textarea, iframe, object, embed, canvas, video, audio, dialog, [hidden], .visually-hidden, .sr-only, .a11y-text';

/** How an element is written: `h1` as `h3`, `b` as `strong`; elements not named here leave only their content. */
const WRITTEN: Record<string, string> = {
  p: 'p',
  h1: 'h3',
  h2: 'h3',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  ul: 'ul',
  menu: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  pre: 'pre',
  table: 'table',
  tr: 'tr',
  th: 'th',
  td: 'td',
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  code: 'code',
  dt: 'p',
  dd: 'p',
};
const INLINE = new Set(['strong', 'em', 'code']);
/** Elements without a form of their own that still break the line. */
const BREAKS =
  /^(?:div|section|article|header|footer|main|aside|dl|figure|figcaption|address|fieldset|details|summary|nav|form)$/;

/** Deepest nesting followed, in elements. Deeper content keeps its words and loses its structure. */
const MAX_DEPTH = 100;

/**
 * The canonical HTML of an element's content, or null where it has no words. Reads only.
 * Walks without recursion on untrusted depth: past `MAX_DEPTH` the text alone is taken.
 * `leftOut` names the elements within it that are the page's own and no part of the description (its heading, an offer).
 */
export function descriptionHtml(
  element: Element | null | undefined,
  leftOut?: ReadonlySet<Element | null>,
): string | null {
  if (!element) return null;
  const out: string[] = [];
  let length = 0;
  let broken = true;
  const write = (piece: string) => {
    out.push(piece);
    length += piece.length;
  };
  /** Loose text of a `div` becomes a paragraph; this opens and closes it. */
  let paragraph = false;
  const close = () => {
    if (paragraph) write('</p>');
    paragraph = false;
    broken = true;
  };
  const say = (text: string, inBlock: boolean) => {
    const words = text.replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replace(/\s+/g, ' ');
    if (!words.trim() && (broken || !words)) return;
    if (!inBlock && !paragraph) {
      write('<p>');
      paragraph = true;
    }
    write(escapeHtml(broken ? words.trimStart() : words));
    broken = false;
  };
  const walk = (node: Node, inBlock: boolean, depth: number): unknown => {
    if (length > MAX_DESCRIPTION_CHARS) return;
    if (node.nodeType === 3) return say(node.nodeValue ?? '', inBlock);
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (child.matches(SKIPPED) || leftOut?.has(child)) return;
    if (depth > MAX_DEPTH) return say(child.textContent ?? '', inBlock);
    const name = child.localName;
    if (name === 'br') {
      if (inBlock || paragraph) write('<br>');
      broken = true;
      return;
    }
    const tag = WRITTEN[name];
    const inside = (block: boolean) => {
      for (const next of child.childNodes) walk(next, block, depth + 1);
    };
    if (name === 'a') return link(child, inBlock, inside);
    if (tag && INLINE.has(tag)) {
      if (!child.textContent?.trim()) return say(child.textContent ?? '', inBlock);
      if (!inBlock && !paragraph) {
        write('<p>');
        paragraph = true;
      }
      write(`<${tag}>`);
      inside(true);
      write(`</${tag}>`);
      return;
    }
    if (tag) {
      close();
      const start = out.length;
      write(`<${tag}>`);
      const container = tag === 'ul' || tag === 'ol' || tag === 'table' || tag === 'tr' || tag === 'blockquote';
      inside(!container);
      if (container) close();
      if (out.length === start + 1 && tag !== 'td' && tag !== 'th') out.pop();
      else write(`</${tag}>`);
      broken = true;
      return;
    }
    if (BREAKS.test(name)) {
      if (inBlock) {
        if (!broken) write('<br>');
        broken = true;
        inside(true);
        if (!broken) write('<br>');
        broken = true;
      } else {
        close();
        inside(false);
        close();
      }
      return;
    }
    inside(inBlock);
  };
  const link = (child: Element, inBlock: boolean, inside: (block: boolean) => void) => {
    const href = child.getAttribute('href') ?? '';
    const safe = /^(?:https?:\/\/|mailto:)[^"<>\s]*$/i.test(href) && child.textContent?.trim();
    if (!safe) return inside(inBlock);
    if (!inBlock && !paragraph) {
      write('<p>');
      paragraph = true;
    }
    write(`<a href="${href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())}">`);
    inside(true);
    write('</a>');
  };
  for (const node of element.childNodes) walk(node, false, 0);
  close();
  const html = out
    .join('')
    .replace(/(?:<br>\s*)+(?=<\/(?:p|li|h3|h4|td|th|blockquote)>)/g, '')
    .slice(0, MAX_DESCRIPTION_CHARS);
  return /[^<>\s](?![^<]*>)/.test(html) ? html : null;
}

/** As `descriptionHtml`, from a string of HTML (structured data, embedded state). Parsed in an inert document. */
export function descriptionFromHtml(html: string | null | undefined): string | null {
  if (!html?.trim()) return null;
  const bounded = html.slice(0, MAX_DESCRIPTION_CHARS * 2);
  const escaped = !/<[a-z][^>]*>/i.test(bounded) && /&lt;\/?[a-z]/i.test(bounded);
  const parser = new DOMParser();
  const source = escaped ? (parser.parseFromString(bounded, 'text/html').body.textContent ?? '') : bounded;
  const plain = !/<[a-z][^>]*>/i.test(source);
  const body = parser.parseFromString(plain ? lineBreaks(source) : source, 'text/html').body;
  return descriptionHtml(body);
}

/** Several parts of one description (body, requirements, benefits), in order, as one. */
export function joinDescriptions(...parts: (string | null | undefined)[]): string | null {
  return parts.filter(Boolean).join('') || null;
}

/** A heading to set before a part whose title the site keeps apart ("Requirements"). */
export function heading(text: string | null | undefined): string | null {
  return text?.trim() ? `<h3>${escapeHtml(text.trim())}</h3>` : null;
}

function lineBreaks(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`)
    .join('');
}
