/** Decides how a number of things is told. */

/** "3 postings". */
export function countInWords(count: number, one: string, many: string, locale?: string): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? one : many}`;
}
