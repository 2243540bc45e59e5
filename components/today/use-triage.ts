/**
 * Decides which keys do what in the queue. Single letters count only while the focus is in the list (WCAG 2.1.4), never in
 * a field. Each has a button of its own as well.
 */
import { type RefObject, useEffect } from 'react';
import { settleAs } from './decide-on';
import { PICKED, useQueueState } from './queue-state';
import { focusRow, rowAround, rowsInView } from './rows-in-view';

/** The keys, for the list that explains them. */
export const KEYS: readonly [keys: readonly string[], does: string][] = [
  [['j', '↓'], 'next row'],
  [['k', '↑'], 'row before'],
  [['Enter'], 'do what the row asks for'],
  [['s'], 'snooze, then 1 later today, 2 tomorrow, 3 next week, d a date'],
  [['e'], 'done'],
  [['#'], 'not needed'],
  [['x', 'Space'], 'tick; s, e and # then count for all that is ticked'],
  [['Escape'], 'fold, or untick all'],
  [['?'], 'show these keys'],
];

const SNOOZE_KEYS: Record<string, string> = { 1: 'later-today', 2: 'tomorrow', 3: 'next-week', d: 'date' };

/** Listens in the list. `showKeys` opens the explanation. */
export function useTriage(list: RefObject<HTMLElement | null>, showKeys: () => void): void {
  useEffect(() => {
    const within = list.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isField(event.target)) return;
      if (answer(event, showKeys)) event.preventDefault();
    };
    const entered = ({ target }: FocusEvent) => {
      const key = rowAround(target)?.dataset.due;
      if (key !== undefined) useQueueState.getState().turnTo(key);
    };
    within?.addEventListener('keydown', pressed);
    within?.addEventListener('focusin', entered);
    return () => {
      within?.removeEventListener('keydown', pressed);
      within?.removeEventListener('focusin', entered);
    };
  }, [list, showKeys]);
}

/** True where the key meant something. */
function answer({ key, target }: KeyboardEvent, showKeys: () => void): boolean {
  const row = rowAround(target);
  if (key === '?') {
    showKeys();
    return true;
  }
  if (key === 'Escape') return foldOrUntick(row);
  const { unfolded } = useQueueState.getState();
  const choice = unfolded?.what === 'snooze' ? SNOOZE_KEYS[key] : undefined;
  if (choice) return press(document.querySelector(`[data-snooze="${choice}"]`));
  if (key === 'j' || key === 'ArrowDown') return move(row, 1);
  if (key === 'k' || key === 'ArrowUp') return move(row, -1);
  const due = row?.dataset.due;
  if (!row || due === undefined) return false;
  return onRow(key, row, due, target);
}

function onRow(key: string, row: HTMLElement, due: string, target: EventTarget | null): boolean {
  const { picked, pick, toggle } = useQueueState.getState();
  const keys = picked.size > 0 ? [...picked] : [due];
  switch (key) {
    case 'Enter':
      return target instanceof HTMLInputElement && press(row.querySelector('[data-main-step]'));
    case 'x':
      pick([due], !picked.has(due));
      return true;
    case 's':
      toggle(picked.size > 0 ? PICKED : due, 'snooze');
      return true;
    case 'e':
      void settleAs(keys, 'done');
      return true;
    case '#':
      void settleAs(keys, 'not-needed');
      return true;
    default:
      return false;
  }
}

function move(row: HTMLElement | null, by: 1 | -1): boolean {
  const rows = rowsInView();
  const to = rows[row ? rows.indexOf(row) + by : 0];
  if (to) focusRow(to);
  return rows.length > 0;
}

function foldOrUntick(row: HTMLElement | null): boolean {
  const { unfolded, picked, fold, pickNone } = useQueueState.getState();
  if (!unfolded && picked.size === 0) return false;
  const back = row ?? rowsInView().find(({ dataset }) => dataset.due === useQueueState.getState().current);
  if (back) focusRow(back);
  if (unfolded) fold();
  else pickNone();
  return true;
}

function press(control: HTMLElement | null): boolean {
  control?.click();
  return control !== null;
}

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
