/** Decides how a press puts words at the cursor of a field, so that the field's own undo takes them back. */

/** Puts `words` where the cursor is, as if typed; the cursor then stands behind them. */
export function insertWords(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.focus();
  // The only way of inserting that the browser's own undo knows of.
  if (document.execCommand('insertText', false, words)) return;
  const end = field.selectionEnd ?? field.value.length;
  field.setRangeText(words, field.selectionStart ?? end, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts the cursor at a line and column, both counted from 1, and selects what follows up to the end of that word. */
export function placeCursor(field: HTMLInputElement | HTMLTextAreaElement, line: number, column: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const [word = ''] = /^\S*/.exec(field.value.slice(start)) ?? [];
  field.focus();
  field.setSelectionRange(start, start + word.length);
}
