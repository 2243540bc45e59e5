/** Decides how a piece of evidence is named in a label: by the beginning of its words. */

/** Longest quote in a label, in characters. */
const LABEL_CHARS = 60;

/** “We watch every live model for …”: whole words, in quotation marks; enough to tell one piece from another. */
export function quoteInShort(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= LABEL_CHARS) return `“${line}”`;
  const cut = line.slice(0, LABEL_CHARS + 1);
  const edge = cut.lastIndexOf(' ');
  const kept = edge > 0 ? cut.slice(0, edge) : cut.slice(0, LABEL_CHARS).replace(/[\ud800-\udbff]$/, '');
  return `“${kept.replace(/[\s,;:–—-]+$/, '')} …”`;
}
