/** Decides where the last action and its undo are offered: at the foot of a surface, and by Ctrl+Z. */
import { type RefObject, useEffect, useRef } from 'react';
import { Button } from '../Button';
import { LiveRegion } from '../LiveRegion';
import { ErrorNote } from '../Note';
import { UndoBar } from '../UndoBar';
import styles from './LastActionBar.module.css';
import { type Done, useLastAction } from './last-action';

export function LastActionBar() {
  const { done, failure, says, busy, takeBack, dismiss } = useLastAction();
  const bar = useRef<HTMLElement>(null);
  useUndoKey();
  useFocusAfterLoss(bar, done);
  return (
    <>
      <LiveRegion says={says} />
      {(done || failure) && (
        <section ref={bar} className={styles.bar} data-last-action aria-label="Last action" tabIndex={-1}>
          {failure && <ErrorNote actions={<Button onClick={dismiss}>Dismiss</Button>}>{failure}</ErrorNote>}
          {done && (
            <UndoBar onUndo={() => void takeBack()} onDismiss={dismiss} busy={busy}>
              {done.label}
            </UndoBar>
          )}
        </section>
      )}
    </>
  );
}

/** What was pressed goes with what it deleted, now or a moment later; focus would fall back to the top of the page. */
function useFocusAfterLoss(bar: RefObject<HTMLElement | null>, done: Done | null): void {
  useEffect(() => {
    if (!done) return;
    const catchFocus = () => {
      if (document.activeElement !== document.body) return;
      bar.current?.focus({ preventScroll: true });
      stop();
    };
    const lost = new MutationObserver(catchFocus);
    const stop = () => {
      lost.disconnect();
      document.removeEventListener('pointerdown', stop);
    };
    lost.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('pointerdown', stop);
    catchFocus();
    return stop;
  }, [bar, done]);
}

/** In a field the key stays what it is there: it takes back typing. */
function useUndoKey(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event.target)) return;
      if (!useLastAction.getState().done) return;
      event.preventDefault();
      void useLastAction.getState().takeBack();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
