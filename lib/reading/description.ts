/**
 * Decides which part of a description element is kept: the words with their paragraphs, lists, tables and links,
 * as canonical HTML. Buttons, scripts and what the page hides from everyone are left out.
 */
import { MAX_DESCRIPTION_CHARS } from '../records/bounds';
import { escapeHtml } from '../records/canonical-html';
import {
  type DescriptionWriter,
  descriptionWriter,
  type Open,
  type Setting as WriterSetting,
} from './description-writer';
import { withoutInvisible } from './dom';
import { paragraphsOf } from './plain-text';
import { shallow } from './shallow-html';

/** Elements whose content is no part of the words. */
const SKIPPED = new Set(
  'script,style,noscript,template,svg,math,button,input,select,textarea,iframe,object,embed,canvas,video,audio,dialog,head,title,noembed,noframes,datalist,progress,meter'.split(
    ',',
  ),
);
/** Classes of words that are there for screen readers only, often a second time. */
const UNSEEN_CLASS = /(?:^|\s)(?:[\w-]*visually-?hidden|sr-only|a11y-text|screen-?reader-text)(?:\s|$)/i;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Line breaks of the source count, as its style says. */
const KEEPS_LINES = /white-space\s*:\s*(?:pre|break-spaces)|(?:^|\s)whitespace-(?:pre|break-spaces)/i;

const HEADINGS: Record<string, 'h3' | 'h4'> = { h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
const INLINE: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
/** Elements without a form of their own that stand on lines of their own. */
const BLOCKS =
  /^(?:p|div|section|article|header|footer|main|aside|dl|dt|dd|figure|figcaption|address|fieldset|legend|details|summary|nav|form|hgroup|center|pre|hr|table|caption|tr|td|th|li|ul|ol|menu|blockquote|h[1-6])$/;
/** What makes a table a layout rather than rows and columns of words. */
const LAYOUT = 'table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6';

/** Levels of lists, and of quotes, that are kept; deeper ones keep their words and lose a level. */
const MAX_LIST_LEVELS = 6;
const MAX_QUOTE_LEVELS = 2;
/** Longest address of a link, in characters. */
const MAX_HREF_CHARS = 2_000;
/** Most nodes visited, and most characters read. Beyond that a description is cut. */
const MAX_NODES = 400_000;
const MAX_READ_CHARS = MAX_DESCRIPTION_CHARS * 4;

/** Where words of the source stand: the writer's setting and what the walk has to remember. */
interface Setting extends WriterSetting {
  readonly table?: Open | undefined;
  readonly row?: Open | undefined;
  readonly keepsLines?: boolean;
}

/**
 * The canonical HTML of an element's content, or null where it has no words. Reads only, and without recursion, so
 * that no depth of nesting harms it. `leftOut` names the elements within it that are the page's own and no part of
 * the description (its heading, an offer).
 */
export function descriptionHtml(
  element: Element | null | undefined,
  leftOut?: ReadonlySet<Element | null>,
): string | null {
  if (!element) return null;
  const writer = descriptionWriter();
  const entering = new Entering(writer);
  const top: Setting = { path: [], leaf: 'p', inline: [], keepsLines: keepsLines(element) };
  const around = [{ next: element.firstChild, setting: top, block: true }];
  let chars = 0;
  let nodes = 0;
  while (nodes < MAX_NODES && chars < MAX_READ_CHARS && !writer.full()) {
    const here = around.at(-1);
    if (!here) break;
    const node = here.next;
    if (!node) {
      if (here.block) writer.endBlock();
      around.pop();
      continue;
    }
    here.next = node.nextSibling;
    nodes++;
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      const text = node.nodeValue ?? '';
      sayText(text.slice(0, MAX_READ_CHARS), here.setting, writer);
      chars += text.length;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const child = node as Element;
      if (leftOut?.has(child) || isUnseen(child, here.setting)) continue;
      const name = child.localName;
      if (name === 'br') {
        writer.endLine();
        continue;
      }
      const block = BLOCKS.test(name);
      if (block) writer.endBlock();
      const setting = entering.into(child, here.setting);
      around.push({ next: child.firstChild, setting, block });
    }
  }
  return writer.html() || null;
}

/** True for what no reader of the page sees, and for controls; the words of a heading that can be pressed stay. */
function isUnseen(element: Element, { leaf }: Setting): boolean {
  const name = element.localName;
  if (SKIPPED.has(name)) return name !== 'button' || (leaf !== 'h3' && leaf !== 'h4');
  return (
    (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
    UNSEEN_CLASS.test(element.getAttribute('class') ?? '') ||
    UNSEEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function keepsLines(element: Element): boolean {
  return (
    element.localName === 'pre' || KEEPS_LINES.test(`${element.getAttribute('class')} ${element.getAttribute('style')}`)
  );
}

function sayText(text: string, setting: Setting, writer: DescriptionWriter): void {
  const words = withoutInvisible(text).replaceAll('&nbsp;', ' ');
  for (const [index, line] of (setting.keepsLines ? words.split(/\r?\n/) : [words]).entries()) {
    if (index) writer.endLine();
    writer.say(spaced(line), setting);
  }
}

function spaced(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Finds the setting inside an element. Remembers the list that entries without a list of their own share. */
class Entering {
  private loose: { parent: Node | null; list: Open } | undefined;
  constructor(private readonly writer: DescriptionWriter) {}

  into(element: Element, outer: Setting): Setting {
    const setting = keepsLines(element) ? { ...outer, keepsLines: true } : outer;
    const name = element.localName;
    const heading = HEADINGS[name];
    if (heading && setting.leaf === 'p')
      return { ...setting, leaf: heading, inline: setting.inline.filter((one) => one.tag !== 'strong') };
    if (INLINE[name]) return inlined(element, INLINE[name], setting);
    switch (name) {
      case 'a':
        return linked(element, setting);
      case 'ul':
      case 'ol':
      case 'menu':
        return this.list(name === 'ol' ? 'ol' : 'ul', setting);
      case 'li':
        return this.entry(element, setting);
      case 'blockquote':
        return setting.leaf === 'p' && setting.path.length < MAX_QUOTE_LEVELS
          ? { ...setting, path: [...setting.path, { tag: 'blockquote' }] }
          : setting;
      case 'table':
        return setting.leaf === 'p' && isDataTable(element) ? { ...setting, table: { tag: 'table' } } : setting;
      case 'tr':
        return setting.table ? { ...setting, row: { tag: 'tr' } } : setting;
      case 'td':
      case 'th':
        return cell(name, setting);
      default:
        return setting;
    }
  }

  private list(tag: 'ul' | 'ol', setting: Setting): Setting {
    const holder = setting.path.at(-1);
    const levels = setting.path.filter((one) => one.tag === 'ul' || one.tag === 'ol').length;
    if (levels >= MAX_LIST_LEVELS || holder?.tag === 'td' || holder?.tag === 'th') return setting;
    if (holder?.tag !== 'ul' && holder?.tag !== 'ol')
      return { ...setting, path: [...setting.path, { tag }], leaf: 'li' };
    const entry = this.writer.openEntry(holder);
    return entry?.tag === 'li' ? { ...setting, path: [...setting.path, entry, { tag }], leaf: 'li' } : setting;
  }

  private entry(element: Element, setting: Setting): Setting {
    if (setting.leaf === null) return setting;
    const { path } = setting;
    if (setting.leaf === 'li') return { ...setting, path: [...path, { tag: 'li' }], leaf: null };
    if (this.loose?.parent !== element.parentNode) this.loose = { parent: element.parentNode, list: { tag: 'ul' } };
    return { ...setting, path: [...path, this.loose.list, { tag: 'li' }], leaf: null };
  }
}

function inlined(element: Element, tag: string, setting: Setting): Setting {
  const heading = setting.leaf === 'h3' || setting.leaf === 'h4';
  if (
    tag === 'strong' &&
    (heading || /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(element.getAttribute('style') ?? ''))
  )
    return setting;
  return within(tag, setting) ? setting : { ...setting, inline: [...setting.inline, { tag }] };
}

function linked(element: Element, setting: Setting): Setting {
  const href = element.getAttribute('href')?.trim() ?? '';
  const safe = href.length <= MAX_HREF_CHARS && /^(?:https?:\/\/|mailto:)[^"<>\s\p{Cc}]+$/iu.test(href);
  if (!safe || within('a', setting)) return setting;
  const address = escapeHtml(href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()));
  return { ...setting, inline: [...setting.inline, { tag: 'a', start: `<a href="${address}">` }] };
}

function within(tag: string, { inline }: Setting): boolean {
  return inline.some((one) => one.tag === tag);
}

function cell(name: 'td' | 'th', { table, row, path, inline, ...rest }: Setting): Setting {
  if (!table || !row) return { ...rest, path, inline };
  return { ...rest, path: [...path, table, row, { tag: name }], inline, leaf: null };
}

/** Rows of several cells are a table; so is one column, unless its cells are parted further. */
function isDataTable(table: Element): boolean {
  if (table.querySelector(LAYOUT)) return false;
  return table.querySelector('td + td, td + th, th + td, th + th') !== null || !table.querySelector('p, div, section');
}

/** As `descriptionHtml`, from a string of HTML, escaped HTML or plain text (structured data, embedded state). Parsed in an inert document. */
export function descriptionFromHtml(html: string | null | undefined): string | null {
  if (!html?.trim()) return null;
  let source = html.replace(/data:[\w/+.-]{1,100};base64,[\w+/=]*/g, '').slice(0, MAX_READ_CHARS);
  for (let round = 0; round < 2 && isEscaped(source); round++) source = inert(source).textContent ?? '';
  if (!hasTags(source)) source = paragraphsOf(inert(source.replaceAll('<', '&lt;')).textContent ?? '');
  return descriptionHtml(inert(source));
}

function inert(html: string): HTMLElement {
  return new DOMParser().parseFromString(shallow(html), 'text/html').body;
}

const TAG = 'p|div|br|ul|ol|li|h[1-6]|strong|b|em|i|u|span|a|table|tbody|tr|td|font|section|article|blockquote|pre';
const REAL_TAG = new RegExp(`</?(?:${TAG})(?:\\s[^<>]*)?/?>`, 'i');
const ESCAPED_TAG = new RegExp(`&(?:amp;)?lt;/?(?:${TAG})\\b`, 'i');

function hasTags(text: string): boolean {
  return REAL_TAG.test(text);
}
function isEscaped(text: string): boolean {
  return !hasTags(text) && ESCAPED_TAG.test(text);
}

/** Several parts of one description (body, requirements, benefits), in order, as one. */
export function joinDescriptions(...parts: (string | null | undefined)[]): string | null {
  const whole = parts.filter(Boolean).join('');
  return whole.length > MAX_DESCRIPTION_CHARS ? descriptionFromHtml(whole) : whole || null;
}

/** A heading to set before a part whose title the site keeps apart ("Requirements"). */
export function heading(text: string | null | undefined): string | null {
  return text?.trim() ? `<h3>${escapeHtml(text.trim())}</h3>` : null;
}
