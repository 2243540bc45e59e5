/** Decides where the keyboard goes on when what was pressed moves elsewhere, goes away, or opens something else. */
import { useLayoutEffect, useRef, useState } from 'react';

/** How long a change may take to be drawn, in milliseconds. */
const WAIT_MS = 3_000;

export interface Focusing {
  /** Names, by CSS selector, what takes the focus should it be lost in what is done now. */
  keep: (selector: string) => void;
  /** The same for what is taken away: it gets the focus should an undo bring it back. */
  expect: (selector: string) => void;
  /** Puts the focus on what is named as soon as it is drawn. */
  go: (selector: string) => void;
}

/** To be used where every change of the ledger is drawn. */
export function useFocusKept(): Focusing {
  const wish = useRef({ selector: '', until: 0, onLoss: true });
  useLayoutEffect(() => {
    const { selector, until, onLoss } = wish.current;
    if (!selector || Date.now() > until || (onLoss && document.activeElement !== document.body)) return;
    const there = document.querySelector<HTMLElement>(selector);
    if (!there) return;
    wish.current = { selector: '', until: 0, onLoss: true };
    there.focus();
  });
  const [focusing] = useState<Focusing>(() => {
    const wished = (onLoss: boolean, wait: number) => (selector: string) => {
      wish.current = { selector, until: Date.now() + wait, onLoss };
    };
    return { keep: wished(true, WAIT_MS), expect: wished(true, Number.POSITIVE_INFINITY), go: wished(false, WAIT_MS) };
  });
  return focusing;
}
