/**
 * Decides which HTML we store: a tiny grammar that cannot carry a script, and its plain-text form.
 * Works on strings alone, so the worker (which has no DOM) can check what a page sent.
 */

import { MAX_DESCRIPTION_CHARS } from './bounds';

/** Elements a description keeps. None of them takes an attribute, save the `href` of a link. */
export const KEPT_ELEMENTS = [
  'p',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'tr',
  'th',
  'td',
  'br',
  'strong',
  'em',
  'code',
  'a',
] as const;

const PLAIN = KEPT_ELEMENTS.filter((name) => name !== 'a').join('|');
const TOKEN = new RegExp(`<(?:/?(?:${PLAIN})|/a|a href="(?:https?://|mailto:)[^"<>\\s]*")>|[^<>]+`, 'gy');

/** True when `html` consists of nothing but kept elements without attributes, safe links and text. */
export function isCanonicalHtml(html: string): boolean {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) if (!TOKEN.test(html)) return false;
  return true;
}

/** Escapes text so that it stands in canonical HTML as itself. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * The plain text of canonical HTML: paragraphs apart by an empty line, each list entry on a line of its own,
 * two spaces deeper per level of nesting. Indentation stands for the bullet: a marker character would be text
 * the page does not have, and would get in the way of searching and quoting.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const end = (gap: boolean) => {
    const indent = '  '.repeat(depth);
    for (const said of line.split('\n')) {
      const words = said.replace(/\s+/g, ' ').trim();
      if (words) lines.push(indent + words);
    }
    if (gap && depth === 0 && lines.length && lines.at(-1) !== '') lines.push('');
    line = '';
  };
  for (const [token, name] of html.matchAll(/<\/?([a-z0-9]+)[^<>]*>|[^<>]+/g)) {
    if (!name)
      line += token.replace(/\n/g, ' ').replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
    else if (name === 'br') line += '\n';
    else if (name === 'ul' || name === 'ol') {
      end(depth === 0);
      depth = Math.max(0, depth + (token[1] === '/' ? -1 : 1));
      end(depth === 0);
    } else if (name === 'li' || name === 'tr') end(false);
    else if (name === 'td' || name === 'th') line += ' ';
    else if (!/^(?:strong|em|code|a)$/.test(name)) end(true);
  }
  end(false);
  return lines.join('\n').trimEnd().slice(0, MAX_DESCRIPTION_CHARS);
}
