/** Decides which words of an element a person sees: not those that only a screen reader speaks, nor a button's. */
import { squash } from './dom';

const UNSEEN =
  'script, style, noscript, template, svg, button, [hidden], .visually-hidden, .sr-only, .a11y-text, .screen-reader-text';
const BREAKS = /^(?:div|p|li|ul|ol|br|h[1-6]|section|figure|figcaption|dt|dd|tr)$/;
/** Deepest nesting followed, in elements: labels are shallow, so deeper content is not one. */
const MAX_DEPTH = 40;

/** The seen words of an element in one line, blocks apart by a space; null where there are none. */
export function shownText(element: Element | null | undefined): string | null {
  const lines = shownLines(element);
  return lines.length ? squash(lines.join(' ')) : null;
}

/** The seen words of an element, a line for each of its blocks. */
export function shownLines(element: Element | null | undefined): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const said = squash(line);
    if (said) lines.push(said);
    line = '';
  };
  const walk = (node: Node, depth: number) => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1 || depth > MAX_DEPTH) return;
    const child = node as Element;
    if (depth && child.matches(UNSEEN)) return;
    const breaks = BREAKS.test(child.localName);
    if (breaks) end();
    for (const next of child.childNodes) walk(next, depth + 1);
    if (breaks) end();
  };
  if (element) walk(element, 0);
  end();
  return lines;
}
