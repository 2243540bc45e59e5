/** Decides how the popup saves and takes back, and what it says about either. */
import { useState } from 'react';
import { type Saved, type SaveOptions, savePosting } from '../../lib/capture/save-posting';
import type { Draft } from '../../lib/capture/settle';
import { undo } from '../../lib/db/write';

const NOT_UNDONE = {
  'changed-since': 'This was changed again since, so it can no longer be undone here.',
  gone: 'This was undone already.',
};

export function useSaving({ onSaved, onUndone }: { onSaved: (saved: Saved) => void; onUndone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ says: string; saved: Saved } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  return {
    busy,
    done,
    failure,
    async save(draft: Draft, says: string, options: SaveOptions) {
      setBusy(true);
      setFailure(null);
      const result = await savePosting(draft, options);
      setBusy(false);
      if (!result.ok) return setFailure(result.says);
      setDone({ says, saved: result.value });
      onSaved(result.value);
    },
    async takeBack() {
      if (!done) return;
      setBusy(true);
      const outcome = await undo(done.saved.undoId).catch(() => 'failed' as const);
      setBusy(false);
      if (outcome === 'failed') return setFailure('The browser could not undo this. Nothing was changed. Try again.');
      setDone(null);
      if (outcome === 'undone') onUndone();
      else setFailure(NOT_UNDONE[outcome]);
    },
    /** The form was touched again: what was confirmed no longer is what is shown. */
    reopen() {
      setDone(null);
      setFailure(null);
    },
  };
}
