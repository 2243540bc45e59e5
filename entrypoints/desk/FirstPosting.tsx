/** Decides what stands where nothing is saved yet: how to save the first posting. */
import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { EmptyNote } from '../../components/Note';

export function FirstPosting() {
  const key = useShortcut('save-posting');
  return (
    <EmptyNote>
      <strong>Nothing is saved yet.</strong>
      <br />
      Open a posting on any site and press the Fivesight button in the toolbar{key && `, or ${key}`}. You see what was
      read, correct it if need be, and save it. It then stands here, description and all, even after the page is gone.
    </EmptyNote>
  );
}

/** The keys of a command as the browser has them; empty where the user or another extension took them. */
function useShortcut(name: string): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    let current = true;
    browser.commands.getAll().then(
      (commands) => current && setKeys(commands.find((command) => command.name === name)?.shortcut ?? ''),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [name]);
  return keys;
}
