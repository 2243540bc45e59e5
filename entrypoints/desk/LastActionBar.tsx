/** Decides where the last action and its undo are offered: at the foot of the desk, and by Ctrl+Z. */
import { useEffect, useRef } from 'react';
import { Button } from '../../components/Button';
import { LiveRegion } from '../../components/LiveRegion';
import { ErrorNote } from '../../components/Note';
import { UndoBar } from '../../components/UndoBar';
import { useLastAction } from './last-action';

export function LastActionBar() {
  const { done, failure, says, busy, takeBack, dismiss } = useLastAction();
  const bar = useRef<HTMLElement>(null);
  useUndoKey();
  // What was pressed may be gone with what it deleted; focus then would fall back to the top of the page.
  useEffect(() => {
    if (done && document.activeElement === document.body) bar.current?.focus({ preventScroll: true });
  }, [done]);
  return (
    <>
      <LiveRegion says={says} />
      {(done || failure) && (
        <section ref={bar} className="last-action" aria-label="Last action" tabIndex={-1}>
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
