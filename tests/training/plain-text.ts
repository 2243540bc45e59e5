/** Decides how the corpus's Markdown becomes plain text. Labels point into its result, so it must not change. */

const STEPS: [RegExp, string][] = [
  [/!\[[^\]]*\]\([^)]*\)/g, ''],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/^#+\s*/gm, ''],
  [/^\s*(?:[*+-]|\d+[.)])\s+/gm, '  '],
  [/\*\*|__/g, ''],
  [/(^|\W)[*_]([^*_\n]+)[*_](?=\W|$)/g, '$1$2'],
  [/\\([^\w\s])/g, '$1'],
  [/^\s*(?:---+|\* \* \*)\s*$/gm, ''],
];

/** Links by their words, no marks of headings, lists or emphasis. */
export const plainText = (markdown: string): string =>
  STEPS.reduce((text, [mark, instead]) => text.replace(mark, instead), markdown);
