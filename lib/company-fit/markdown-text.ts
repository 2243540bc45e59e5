/** Decides how words that others wrote are put into Markdown: as text in one line that cannot become markup, table or link. */

/** What CommonMark or GitHub's tables, strike-through, maths and mentions would read as syntax. */
const SYNTAX = /[\\`*_{}[\]<>|~$&#@^]/g;
/** Addresses become links by themselves; what stands at the start of a line, a list, heading or rule. */
const SELF_LINK = /:(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):/gi;
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/gu;

/** `text` as it reads, in one line. */
export function markdownText(text: string): string {
  return text
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SYNTAX, '\\$&')
    .replace(SELF_LINK, '\\$&')
    .replace(/^[-+=!]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link to a page of the web, or its words alone where the address is none. */
export function markdownLink(text: string, url: string | null): string {
  const words = markdownText(text);
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return words;
  return `[${words}](<${new URL(url).href.replace(/[<>|\\`\s]/g, encodeURIComponent)}>)`;
}

/** A table of at least one column; cells are text. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}
