/** Decides what is put in order whenever the worker starts: what can no longer be undone is removed for good. */
import { forgetOldUndos } from '../../lib/db/write';

export function tidyOnStart(): void {
  forgetOldUndos(new Date()).catch((error: unknown) => console.warn('Old undo entries stay for now.', error));
}
