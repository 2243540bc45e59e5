/**
 * Decides in which form words stand inside an element of a description: heading, list, entry, quote, table, emphasis,
 * link. Elements without a form of their own leave that of what is around them.
 */
import { escapeHtml } from '../records/canonical-html';
import type { DescriptionWriter, Open, Setting as WriterSetting } from './description-writer';

/** Line breaks of the source count, as its style says. */
const KEEPS_LINES = /white-space\s*:\s*(?:pre|break-spaces)|(?:^|\s)whitespace-(?:pre|break-spaces)/i;

const HEADINGS = new Map<string, 'h3' | 'h4'>([
  ['h1', 'h3'],
  ['h2', 'h3'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
]);
const INLINE = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
]);
/** What makes a table a layout rather than rows and columns of words. */
const LAYOUT = 'table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6';

/** Levels of lists, and of quotes, that are kept; deeper ones keep their words and lose a level. */
const MAX_LIST_LEVELS = 6;
const MAX_QUOTE_LEVELS = 2;
/** Longest address of a link, in characters. */
const MAX_HREF_CHARS = 2_000;

/** Where words of the source stand: the writer's setting and what the walk has to remember. */
export interface Setting extends WriterSetting {
  readonly table?: Open | undefined;
  readonly row?: Open | undefined;
  readonly keepsLines?: boolean;
}

/** Finds the setting inside an element. Remembers the list that entries without a list of their own share. */
export class Entering {
  private loose: { parent: Node | null; list: Open } | undefined;
  constructor(private readonly writer: DescriptionWriter) {}

  into(element: Element, outer: Setting): Setting {
    const setting = keepsLines(element) ? { ...outer, keepsLines: true } : outer;
    const name = element.localName;
    const heading = HEADINGS.get(name);
    if (heading && setting.leaf === 'p')
      return { ...setting, leaf: heading, inline: setting.inline.filter((one) => one.tag !== 'strong') };
    const inline = INLINE.get(name);
    if (inline) return inlined(element, inline, setting);
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

/** True where line breaks of the source count in this element. */
export function keepsLines(element: Element): boolean {
  return (
    element.localName === 'pre' || KEEPS_LINES.test(`${element.getAttribute('class')} ${element.getAttribute('style')}`)
  );
}
