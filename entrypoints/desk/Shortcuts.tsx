/** Decides how keyboard shortcuts are told: as the browser has them, and where the user changes them. */
import { useEffect, useState } from 'react';
import { type Browser, browser } from '#imports';

const WORDS: Record<string, string> = {
  _execute_action: 'Open Fivesight on this tab',
  'save-posting': 'Save the posting in this tab',
  'open-desk': 'Open the desk',
};

const WHERE_TO_CHANGE = import.meta.env.FIREFOX
  ? 'To change them, open about:addons, press the gear and choose “Manage Extension Shortcuts”.'
  : 'To change them, open chrome://extensions/shortcuts in a new tab.';

export function Shortcuts() {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    let current = true;
    const look = () =>
      void browser.commands.getAll().then(
        (found) => current && setCommands(found),
        () => undefined,
      );
    look();
    // Changed in another tab: true again when the user comes back.
    window.addEventListener('focus', look);
    return () => {
      current = false;
      window.removeEventListener('focus', look);
    };
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">Keyboard</h2>
      <dl className="shortcuts">
        {commands.map((command) => (
          <div key={command.name}>
            <dt>{WORDS[command.name ?? ''] ?? command.description}</dt>
            <dd>{command.shortcut ? <kbd>{command.shortcut}</kbd> : <span className="quiet">no keys set</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{WHERE_TO_CHANGE}</p>
    </section>
  );
}
