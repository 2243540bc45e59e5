/** Decides which line of a page is the posting's title, and which words stand right beside it. */
import { all, documentTitle, metaContent, textOf } from '../../reading/dom';
import { folded } from '../../reading/folded';
import { isChrome, type Line } from './lines';
import { couldBeTitle, sectionKind } from './words';

export interface Heading {
  text: string;
  element: Element;
  /** Where its words begin among the page's lines; -1 where they are not among them. */
  line: number;
}

/** Most lines counted as standing beside the heading, after and before it. */
const LINES_AFTER = 40;
const LINES_BEFORE = 12;
/** A longer line is prose: the posting has begun. In characters. */
const PROSE = 180;

/**
 * The heading that names what the page shows: an `h1` that the document's title repeats, else the first that could
 * be a title; pages without one may use a lower heading, but then the title must repeat it.
 */
export function mainHeading(document: Document, lines: readonly Line[]): Heading | null {
  const named = folded([documentTitle(document), metaContent(document, 'og:title')].join(' | '));
  const repeated = (text: string) => !!folded(text) && named.includes(folded(text));
  const candidates = (selector: string) =>
    all(document, selector, 40).flatMap((element) => {
      const text = textOf(element);
      return couldBeTitle(text) && !isChrome(element) ? [{ text, element }] : [];
    });
  const top = candidates('h1, [role="heading"][aria-level="1"]');
  const chosen =
    top.find((one) => repeated(one.text)) ??
    top[0] ??
    candidates('h2, h3, [role="heading"]').find((one) => repeated(one.text));
  return chosen ? { ...chosen, line: lines.findIndex((line) => chosen.element.contains(line.element)) } : null;
}

/** The short lines around the heading: those after it up to the first prose or section, and the few before it. */
export function besideHeading(lines: readonly Line[], heading: Heading | null): { after: Line[]; before: Line[] } {
  if (!heading || heading.line < 0) return { after: [], before: [] };
  const own = (line: Line) => heading.element.contains(line.element);
  const after: Line[] = [];
  for (const line of lines.slice(heading.line, heading.line + LINES_AFTER + 10)) {
    if (own(line)) continue;
    if (line.text.length > PROSE || after.length >= LINES_AFTER) break;
    if (sectionKind(line.text) && /^(?:h[1-6]|strong|b)$/.test(line.element.localName)) break;
    after.push(line);
  }
  const before = lines
    .slice(Math.max(0, heading.line - LINES_BEFORE), heading.line)
    .filter((line) => line.text.length <= PROSE);
  return { after, before };
}
