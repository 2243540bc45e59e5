/** Decides which paragraphs and lists plain text has: empty lines part paragraphs, runs of bulleted lines are lists. */
import { escapeHtml } from '../records/canonical-html';

/** A bullet and the words after it. A dash or star needs a space after it, and company: see `MIN_ENTRIES`. */
const BULLETED = /^\s*(?:[•▪◦‣●○∙]\s*|[·*–—-]\s+)(?=\S)/;
/** Bulleted lines in a row from which on they are a list. */
const MIN_ENTRIES = 2;

/** The text as HTML: no word is lost or added; bullets are, where entries take their place. */
export function paragraphsOf(text: string): string {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/);
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && BULLETED.test(lines[end] as string)) end++;
    const isList = end - at >= MIN_ENTRIES;
    if (isList) {
      const entries = lines.slice(at, end).map((line) => escapeHtml(line.replace(BULLETED, '').trim()));
      out.push(`<ul><li>${entries.join('</li><li>')}</li></ul>`);
      at = end;
    } else {
      const line = escapeHtml((lines[at] as string).trim());
      out.push(line ? `${line}<br>` : '<p></p>');
      at++;
    }
  }
  return out.join('');
}
