/** Decides how text is put on the clipboard and how that is told: on the button itself, and read out. */
import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from '../Button';
import { useLastAction } from '../last-action/last-action';

/** How long the button says that it has copied, in milliseconds. */
const SAID_MS = 4_000;

export interface CopyButtonProps extends Pick<ButtonProps, 'look'> {
  /** What is copied; made when it is asked for. */
  text: () => string;
  /** On the button: "Copy". */
  words: string;
  /** What it copies, for those who meet the button out of its place. */
  about?: string;
}

export function CopyButton({ text, words, about, look = 'plain' }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied(true);
      useLastAction.setState({ says: about ? `Copied: ${about}.` : 'Copied.' });
    } catch {
      useLastAction.setState({
        failure: 'The browser did not let Fivesight copy. Select the words and copy them by hand.',
      });
    }
  };
  const shown = copied ? 'Copied' : words;
  return (
    <Button look={look} aria-label={about && `${shown}: ${about}`} onClick={() => void copy()}>
      {shown}
    </Button>
  );
}
