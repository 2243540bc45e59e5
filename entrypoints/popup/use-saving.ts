/** Decides how the popup saves and takes back, and what it says about either. */
import { useEffect, useState } from 'react';
import { forgetSave, type LastSave, lastSave, rememberSave } from '../../lib/capture/last-save';
import type { Saved, SaveOptions } from '../../lib/capture/save-posting';
import type { Draft } from '../../lib/capture/settle';

const NOT_UNDONE = {
  'changed-since': 'This was changed again since, so it can no longer be undone here.',
  gone: 'This was undone already.',
};

export interface SavingProps {
  /** The posting under review, where it is saved already: its last save may still be undone. */
  savedId: string | null;
  onSaved: (saved: Saved) => void;
  onUndone: () => void;
}

export function useSaving({ savedId, onSaved, onUndone }: SavingProps) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ says: string; saved: Saved } | null>(null);
  const [earlier, setEarlier] = useState<LastSave | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    lastSave().then(
      (last) => current && setEarlier(last?.postingId === savedId ? last : null),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [savedId]);

  return {
    busy,
    done,
    /** A save of this posting before this review, by shortcut or in another popup, that can be taken back. */
    earlier: done ? null : earlier,
    failure,
    save: async (draft: Draft, says: string, options: SaveOptions) => {
      setBusy(true);
      setFailure(null);
      const { savePosting } = await import('./store');
      const result = await savePosting(draft, options);
      setBusy(false);
      if (!result.ok) return setFailure(result.says);
      const { posting, undoId } = result.value;
      setDone({ says, saved: result.value });
      setEarlier(null);
      onSaved(result.value);
      await rememberSave({
        undoId,
        label: `${says.replace(/\.$/, '')}: ${posting.title}`,
        postingId: posting.id,
        at: new Date().toISOString(),
      });
    },
    takeBack: async () => {
      const undoId = done?.saved.undoId ?? earlier?.undoId;
      if (!undoId) return;
      setBusy(true);
      const outcome = await import('./store').then(({ undo }) => undo(undoId)).catch(() => 'failed' as const);
      setBusy(false);
      if (outcome === 'failed') return setFailure('The browser could not undo this. Nothing was changed. Try again.');
      setDone(null);
      setEarlier(null);
      if (outcome === 'undone') onUndone();
      else setFailure(NOT_UNDONE[outcome]);
      await forgetSave();
    },
    /** The form was touched again: what was confirmed no longer is what is shown. */
    reopen: () => {
      setDone(null);
      setFailure(null);
    },
  };
}
