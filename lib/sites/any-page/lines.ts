/** Decides which lines of a page are its content, in reading order: one walk, bounded, that asks for no layout. */
import { squash } from '../../reading/dom';

export interface Line {
  text: string;
  /** The element that holds the text itself. */
  element: Element;
}

/** Most text nodes looked at. The longest real posting pages have about 5,000. */
const MAX_LINES = 12_000;
/** Longest text kept of one node, in characters: enough to compare beginnings. */
const MAX_LINE = 400;

const SKIPPED_ELEMENTS = new Set(
  'script style noscript template svg nav footer dialog select datalist iframe object embed video audio canvas button label legend textarea'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = new Set([
  'dialog',
  'alertdialog',
  'navigation',
  'contentinfo',
  'menu',
  'menubar',
  'search',
  'button',
]);

/** True for what is never part of a posting: scripts, navigation, dialogs, controls, what is hidden from everyone. */
function skipped(element: Element): boolean {
  if (SKIPPED_ELEMENTS.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    SKIPPED_ROLES.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-modal') === 'true' ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** True where an element lies in navigation, a dialog or the like. */
export function isChrome(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (skipped(at)) return true;
  return false;
}

/** The text nodes of a page's content. Walks without recursion, so nesting cannot exhaust the stack. */
export function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
  const root: Node | null = document.body;
  let node: Node | null = root;
  while (node && lines.length < MAX_LINES) {
    let inside = true;
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? '';
      if (/\S/.test(words) && node.parentElement) {
        const text = squash(words.slice(0, MAX_LINE * 2)).slice(0, MAX_LINE);
        if (text) lines.push({ text, element: node.parentElement });
      }
    } else if (node.nodeType === 1 && skipped(node as Element)) inside = false;
    if (inside && node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode;
      node = node === root ? null : (node?.nextSibling ?? null);
    }
  }
  return lines;
}
