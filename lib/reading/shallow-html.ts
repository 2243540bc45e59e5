/**
 * Decides how deep HTML in a string may nest before a parser sees it: parsers take quadratic time on nesting without
 * end. Works on the text alone; every word stays.
 */

/** Deepest nesting kept, in elements. Descriptions of postings stay under 40. */
const MAX_DEPTH = 120;

const TAG = /<(\/?)([a-z][^\s/<>]*)[^<>]*>/gi;
/** Elements that hold nothing, or that end by themselves where the next one begins. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|option)$/i;

/** The HTML with tags beyond the deepest nesting replaced by line breaks; the same string where there are none. */
export function shallow(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag, closing: string, name: string) => {
    if (FLAT.test(name)) return tag;
    if (!closing) return ++depth > MAX_DEPTH ? '<br>' : tag;
    if (depth === 0) return tag;
    return depth-- > MAX_DEPTH ? '<br>' : tag;
  });
}
