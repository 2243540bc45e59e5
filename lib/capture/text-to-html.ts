/** Decides which HTML a description has that the user typed or pasted as text: the reverse of `textOfHtml`. */
import { MAX_DESCRIPTION_CHARS } from '../records/bounds';
import { escapeHtml, textOfHtml } from '../records/canonical-html';
import type { Description } from '../records/posting';

/** A line that starts a list entry: indented as `textOfHtml` writes them, or with a bullet of the user's. */
const ENTRY = /^(?: {2,}\S|\t+\S|\s*[•·▪◦*–-]\s+\S)/;
const BULLET = /^\s*(?:[•·▪◦*–-]\s+)?/;

/** Paragraphs at empty lines, lists from indented or bulleted lines; null where there are no words. */
export function descriptionOfText(text: string): Description | null {
  const bounded = text.slice(0, MAX_DESCRIPTION_CHARS / 2);
  const out: string[] = [];
  let paragraph: string[] = [];
  let entries: string[] = [];
  const close = () => {
    if (paragraph.length) out.push(`<p>${paragraph.join('<br>')}</p>`);
    if (entries.length) out.push(`<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`);
    paragraph = [];
    entries = [];
  };
  for (const line of bounded.split(/\r?\n/)) {
    const isEntry = ENTRY.test(line);
    if (!line.trim() || (isEntry ? paragraph.length : entries.length)) close();
    if (isEntry) entries.push(escapeHtml(line.replace(BULLET, '').trim()));
    else if (line.trim()) paragraph.push(escapeHtml(line.trim()));
  }
  close();
  const html = out.join('');
  return html && html.length <= MAX_DESCRIPTION_CHARS ? { html, text: textOfHtml(html) } : null;
}
