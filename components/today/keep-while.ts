/** Decides that words typed into a form survive its closing, and that an emptied field leaves nothing behind. */
import { forgetUnsaved, keepUnsaved } from '../autosave/unsaved-words';

export function keepWhile(name: string, words: string): void {
  if (words.trim()) keepUnsaved(name, words);
  else forgetUnsaved(name);
}
