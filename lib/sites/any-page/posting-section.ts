/** Decides which part of a page is the description of its posting: the block that its section headings share. */
import { descriptionHtml, heading as headingHtml, joinDescriptions } from '../../reading/description';
import { all, textOf } from '../../reading/dom';
import { MAX_DESCRIPTION_CHARS } from '../../records/bounds';
import { textOfHtml } from '../../records/canonical-html';
import { isChrome, type Line } from './lines';
import {
  MAX_HEADING,
  namesDescription,
  opensAftermath,
  type SectionKind,
  sectionKind,
  startsApplication,
} from './words';

export interface PostingSection {
  /** Which parts of a posting have a heading of their own. */
  kinds: Set<SectionKind>;
  /** Canonical HTML of the whole description; null where the page shows none. */
  description: string | null;
}

/** Shortest text that can be a description, in characters. */
const MIN_DESCRIPTION = 200;
/** Elements that sites name after what they hold, most telling first. */
const NAMED =
  '[itemprop="description"], [data-testid*="description" i], [data-test*="description" i], [id*="job-description" i], [id*="jobdescription" i], [class*="job-description" i], [class*="jobdescription" i], [class*="job_description" i], [class*="posting-description" i], [class*="vacancy-description" i], [id*="job_description" i]';
/** Text this much longer than the structured description still counts as the same block, in characters. */
const TOLERANCE = 200;
/** A longer text is prose rather than a fact beside the title, in characters. */
const PROSE = 120;
/** Letters compared to find where one text begins or ends in another. */
const SAMPLE = 40;

/** The sections of a posting that a page shows, and the block that holds them, never one that holds the heading too. */
export function postingSection(document: Document, lines: readonly Line[], title: Element | null): PostingSection {
  const heads = sectionHeads(lines);
  const kinds = new Set(heads.map((head) => head.kind));
  const elements = heads.map((head) => head.element);
  const block = namedBlock(document, elements, title) ?? sharedBlock(elements, title);
  return { kinds, description: block && blockHtml(block, title, elements) };
}

/** Lines that open a section: a heading, bold words, or words that end in a colon, before text of their own. */
function sectionHeads(lines: readonly Line[]): { kind: SectionKind; element: Element }[] {
  const heads: { kind: SectionKind; element: Element }[] = [];
  for (const line of lines) {
    if (line.text.length > MAX_HEADING || line.text.length < 4) continue;
    const { element } = line;
    const name = element.localName;
    if (/^h[1-6]$/.test(name) && opensAftermath(line.text)) break;
    if (name === 'a' || name === 'li' || name === 'td') continue;
    const alone =
      /^(?:h[2-6]|strong|b|u|dt|summary)$/.test(name) ||
      /[:：]$/.test(line.text) ||
      opensList(element) ||
      /^h[2-6]$/.test(element.parentElement?.localName ?? '');
    const kind = alone && sectionKind(line.text);
    if (kind && !element.closest('a, li')) heads.push({ kind, element });
  }
  return heads;
}

function opensList(element: Element): boolean {
  const next = (element.localName === 'span' ? element.parentElement : element)?.nextElementSibling?.localName;
  return next === 'ul' || next === 'ol';
}

/** A block that the site itself names a description, if it holds most of the section headings. */
function namedBlock(document: Document, heads: readonly Element[], title: Element | null): Element | null {
  const fits = all(document, NAMED, 30).filter((element) => {
    if ((title && element.contains(title)) || isChrome(element)) return false;
    if ((element.textContent ?? '').length < MIN_DESCRIPTION) return false;
    return heads.filter((head) => element.contains(head)).length * 3 >= heads.length * 2;
  });
  return fits.find((element) => !fits.some((other) => other !== element && other.contains(element))) ?? null;
}

/** The smallest block around the section headings, widened while what is around it is text of the same posting. */
function sharedBlock(heads: readonly Element[], title: Element | null): Element | null {
  const [first] = heads;
  if (!first) return null;
  let block: Element | null = first.parentElement;
  while (block && !heads.every((head) => block?.contains(head))) block = block.parentElement;
  while (block?.parentElement && ((block.textContent ?? '').length < MIN_DESCRIPTION || widens(block, title)))
    block = block.parentElement;
  return block && block.localName !== 'html' && (block.textContent ?? '').length >= MIN_DESCRIPTION ? block : null;
}

/** True where the parent of a block only adds more of the posting: no title, no form, no navigation, few links. */
function widens(block: Element, title: Element | null): boolean {
  const parent = block.parentElement;
  if (!parent || /^(?:body|html|main)$/.test(parent.localName) || (title && parent.contains(title))) return false;
  if (parent.querySelector('form, nav, footer, h1, [role="dialog"], input:not([type="hidden"])')) return false;
  return linked(parent) - linked(block) <= 60;
}

/** Characters of link text below an element. */
function linked(element: Element): number {
  return all(element, 'a', 100).reduce((sum, link) => sum + (textOf(link)?.length ?? 0), 0);
}

/**
 * The canonical HTML of a block. Where the block holds the page's title, the description begins with the first
 * prose or section after it; where other postings, sharing or a form follow, they are left out.
 */
function blockHtml(block: Element, title: Element | null, heads: readonly Element[]): string | null {
  const leftOut = new Set<Element | null>();
  const titled = !!title && block.contains(title);
  if (titled) leaveOutTo(block, title, heads, leftOut);
  for (const head of all(block, 'h1, h2, h3, h4, h5, h6', 60)) {
    if (opensAftermath(textOf(head) ?? '')) leaveOutFrom(head, block, leftOut);
  }
  for (const form of all(block, 'form, nav, [role="dialog"], footer', 20)) leftOut.add(form);
  for (const link of all(block, 'a', 200)) if (isControl(link)) leftOut.add(link);
  const html = descriptionHtml(block, leftOut);
  return html && !titled ? joinDescriptions(headingBefore(block), html) : html;
}

/** True for a link that stands by itself and starts an application; one inside a sentence belongs to the text. */
function isControl(link: Element): boolean {
  const words = textOf(link);
  return (
    !!words &&
    words.length < 40 &&
    startsApplication(words) &&
    (textOf(link.parentElement) === words || !link.closest('p, li'))
  );
}

/** Leaves out what stands before the first prose or section after the title. */
function leaveOutTo(block: Element, title: Element, heads: readonly Element[], leftOut: Set<Element | null>): void {
  let passed = false;
  for (const child of block.children) {
    const begins = (child.textContent ?? '').trim().length > PROSE || heads.some((head) => child.contains(head));
    if (passed && begins) return;
    leftOut.add(child);
    passed ||= child.contains(title);
  }
}

/** Leaves out a heading of what follows a posting, the element it opens, and all after it in the same place. */
function leaveOutFrom(head: Element, block: Element, leftOut: Set<Element | null>): void {
  let start = head;
  while (start.parentElement && start.parentElement !== block && start.parentElement.firstElementChild === start)
    start = start.parentElement;
  if (start === block.firstElementChild) return;
  for (let at: Element | null = start; at; at = at.nextElementSibling) leftOut.add(at);
}

/** A heading right before a block that says no more than what the block is; it belongs to the description. */
function headingBefore(block: Element): string | null {
  let at: Element | null = block;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    const text = textOf(at.previousElementSibling);
    if (text) return text.length <= MAX_HEADING && namesDescription(text) ? headingHtml(text) : null;
  }
  return null;
}

/**
 * The page's own block for a description that structured data gives, where the page has it in better form: with
 * paragraphs where the other is flat, or whole where the other is cut off. Null keeps the structured one.
 */
export function betterDescription(lines: readonly Line[], structured: string, title: Element | null): string | null {
  const words = letters(textOfHtml(structured));
  if (words.length < SAMPLE * 2) return null;
  const start = lines.findIndex((line) => begins(line.text, words));
  const first = lines[start];
  if (!first) return null;
  const tail = words.slice(-SAMPLE);
  let last = -1;
  for (let index = lines.length - 1; index >= start && last < 0; index--)
    if (ends(lines[index]?.text ?? '', tail)) last = index;
  let block: Element | null = first.element;
  const end = lines[last]?.element;
  if (end) while (block && !block.contains(end)) block = block.parentElement;
  while (block && letters(block.textContent ?? '').length < words.length * 0.95) block = block.parentElement;
  if (!block || (title && block.contains(title))) return null;
  const html = blockHtml(block, title, []);
  const found = html && letters(textOfHtml(html));
  if (!found || found.length < words.length * 0.95 || found.indexOf(words.slice(0, SAMPLE)) > TOLERANCE) return null;
  if (end)
    return found.length - words.length <= TOLERANCE && (flat(structured) || found.length > words.length) ? html : null;
  const cutOff = found.includes(words.slice(-SAMPLE * 2, -SAMPLE / 2));
  return cutOff && found.length > words.length * 1.02 && found.length < words.length * 6 ? html : null;
}

/** True where a description has lost its paragraphs. */
function flat(html: string): boolean {
  return html.length > 600 && (html.match(/<(?:p|li|br|h3)>/g)?.length ?? 0) < 3;
}

function begins(line: string, words: string): boolean {
  const said = letters(line.slice(0, SAMPLE * 2));
  if (said.length < 8) return false;
  return said.length >= SAMPLE ? said.startsWith(words.slice(0, SAMPLE)) : words.startsWith(said);
}

function ends(line: string, tail: string): boolean {
  const said = letters(line.slice(-SAMPLE * 2));
  if (said.length < 8) return false;
  return said.length >= SAMPLE ? said.endsWith(tail) : tail.endsWith(said);
}

/** Letters and digits alone, so that markup and spacing cannot tell two texts apart. */
function letters(text: string): string {
  return text
    .slice(0, MAX_DESCRIPTION_CHARS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
