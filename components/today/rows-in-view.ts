/** Decides which rows the keyboard moves among: those that are drawn and not folded away, in the order they stand. */

/** Every row in view. A row carries its key as `data-due`. */
export function rowsInView(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-due]')].filter((row) => row.checkVisibility());
}

/** The row that contains an element. */
export function rowAround(element: EventTarget | null): HTMLElement | null {
  return element instanceof Element ? element.closest<HTMLElement>('[data-due]') : null;
}

/** Moves the keyboard to a row: its tick is where it stands. Without a row, to the heading of the page. */
export function focusRow(row: HTMLElement | null | undefined): void {
  const target = row?.isConnected
    ? row.querySelector<HTMLElement>('[data-tick]')
    : document.querySelector<HTMLElement>('[data-today-heading]');
  target?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** The row to go on with once those of `keys` are done: the next after `from` that is not among them, else the one before. */
export function rowAfter(from: string, keys: ReadonlySet<string>): HTMLElement | null {
  const rows = rowsInView();
  const place = rows.findIndex((row) => row.dataset.due === from);
  const stays = (row: HTMLElement) => !keys.has(row.dataset.due ?? '');
  return rows.slice(place + 1).find(stays) ?? rows.slice(0, Math.max(place, 0)).findLast(stays) ?? null;
}
