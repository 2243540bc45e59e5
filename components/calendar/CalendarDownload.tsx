/** Decides how a calendar file is handed out: made when asked for, saved by the browser, sent nowhere. What is in it is the caller's. */
import { useState } from 'react';
import { Button, type ButtonProps } from '../Button';

export interface CalendarDownloadProps extends Pick<ButtonProps, 'look' | 'children' | 'aria-label'> {
  /** Without its ending. */
  fileName: string;
  /** The file; null where nothing in it has a date. */
  make: () => Promise<string | null>;
}

/** How long the browser may take to begin saving, in milliseconds. */
const KEPT_MS = 30_000;

export function CalendarDownload({ fileName, make, ...button }: CalendarDownloadProps) {
  const [says, setSays] = useState('');
  const hand = async () => {
    const file = await make().then(
      (text) => ({ text }),
      () => null,
    );
    if (!file) return setSays('The browser could not read what is stored. Try again.');
    if (file.text === null) return setSays('Nothing here has a date yet.');
    save(file.text, `${fileName}.ics`);
    setSays('Saved as a calendar file.');
  };
  return (
    <>
      <Button {...button} onClick={() => void hand()} />
      <output>{says}</output>
    </>
  );
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
