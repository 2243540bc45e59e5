/** Decides which number a typed figure is. Grouping signs of any country are understood; "80k" is eighty thousand. */

/** Null for nothing typed, NaN for what is no number. */
export function figureTyped(text: string): number | null {
  const typed = text.trim().replace(/[\s'’_]/g, '');
  if (!typed) return null;
  const plain = typed
    .replace(/k$/i, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return Number.NaN;
  return Number(plain) * (/k$/i.test(typed) ? 1000 : 1);
}
