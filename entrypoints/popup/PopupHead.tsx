/** Decides what stands at the top of the popup: where the user is, and the ways out. */
import { useEffect, useRef } from 'react';
import { browser } from '#imports';
import { Button } from '../../components/Button';
import { openPanel } from '../../lib/access/open-panel';
import { warmWriting } from './write/writing-part';

export interface PopupHeadProps {
  title: string;
  /** Null where there is nothing to read again. */
  onReadAgain: (() => void) | null;
  /** Null where a message is being written, or the page is not read yet. */
  onWrite: (() => void) | null;
}

export function PopupHead({ title, onReadAgain, onWrite }: PopupHeadProps) {
  return (
    <header className="head">
      <h1>{title}</h1>
      <nav aria-label="Fivesight">
        {onReadAgain && (
          <Button look="quiet" onClick={onReadAgain}>
            Read again
          </Button>
        )}
        {onWrite && (
          <Button look="quiet" onClick={onWrite} onFocus={warmWriting} onPointerEnter={warmWriting}>
            Write
          </Button>
        )}
        <PanelButton />
        <Button look="quiet" onClick={() => openDesk('')}>
          Open desk
        </Button>
      </nav>
    </header>
  );
}

/** The window is known before the press: opening takes no waiting in between. */
function PanelButton() {
  const windowId = useRef<number>(undefined);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => {
      windowId.current = id;
    });
  }, []);
  return (
    <Button look="quiet" onClick={() => openPanel(windowId.current)}>
      Company
    </Button>
  );
}

/** Opens the desk in a tab of its own, at a place such as `#/posting/<id>`. */
export function openDesk(place: string): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}${place}` });
}
