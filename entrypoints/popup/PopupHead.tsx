/** Decides what stands at the top of the popup: where the user is, and the ways out. */
import { browser } from '#imports';
import { Button } from '../../components/Button';

export function PopupHead({ title, onReadAgain }: { title: string; onReadAgain: (() => void) | null }) {
  return (
    <header className="head">
      <h1>{title}</h1>
      <nav aria-label="Fivesight">
        {onReadAgain && (
          <Button look="quiet" onClick={onReadAgain}>
            Read again
          </Button>
        )}
        <Button look="quiet" onClick={() => openDesk('')}>
          Open desk
        </Button>
      </nav>
    </header>
  );
}

/** Opens the desk in a tab of its own, at a place such as `#/posting/<id>`. */
export function openDesk(place: string): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}${place}` });
}
