/**
 * Decides which part of a description element is kept: the words with their paragraphs, lists, tables and links,
 * as canonical HTML. Buttons, scripts and what the page hides from everyone are left out.
 */
import { MAX_DESCRIPTION_CHARS } from '../records/bounds';
import { escapeHtml } from '../records/canonical-html';
import { Entering, keepsLines, type Setting } from './description-setting';
import { type DescriptionWriter, descriptionWriter } from './description-writer';
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
/** Elements without a form of their own that stand on lines of their own. */
const BLOCKS =
  /^(?:p|div|section|article|header|footer|main|aside|dl|dt|dd|figure|figcaption|address|fieldset|legend|details|summary|nav|form|hgroup|center|pre|hr|table|caption|tr|td|th|li|ul|ol|menu|blockquote|h[1-6])$/;
/** Most nodes visited, and most characters read. Beyond that a description is cut. */
const MAX_NODES = 400_000;
const MAX_READ_CHARS = MAX_DESCRIPTION_CHARS * 4;

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
