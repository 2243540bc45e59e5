/** Decides how one posting is reviewed: what is known of it already, its facts, and the one button that stores them. */
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Facts } from '../../components/facts/Facts';
import { ErrorNote, Note } from '../../components/Note';
import { UndoBar } from '../../components/UndoBar';
import { changesOf } from '../../lib/capture/changes';
import { type Problems, problemsOf } from '../../lib/capture/problems';
import { finished, type ReviewEdits } from '../../lib/capture/review-edits';
import type { Draft, PostingFacts } from '../../lib/capture/settle';
import { openDesk } from './PopupHead';
import { SavedBefore } from './SavedBefore';
import { SeenElsewhere } from './SeenElsewhere';
import type { ReviewStart } from './start-review';
import { useEdits } from './use-edits';
import { useSaving } from './use-saving';
import { useStanding } from './use-standing';

export interface ReviewProps {
  start: ReviewStart;
  /** Words to read out. */
  onSay: (says: string) => void;
  /** Leaves a review that was made by hand; null where the page itself is under review. */
  onGiveUp: (() => void) | null;
}

export function Review({ start, onSay, onGiveUp }: ReviewProps) {
  const { draft, restored, kept, change, discard, settle, keep } = useEdits(start);
  const { standing, setStanding, askAgain } = useStanding(draft);
  const [problems, setProblems] = useState<Problems>({});
  const [choices, setChoices] = useState<Partial<Record<keyof PostingFacts, boolean>>>({});
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaving({
    savedId: standing?.saved?.posting.id ?? null,
    onSaved({ posting, application }) {
      settle();
      setChoices({});
      setStanding({ saved: { posting, application, changes: [] }, similar: [] });
      onSay('Saved');
    },
    onUndone() {
      keep();
      askAgain();
      onSay('Undone');
    },
  });

  const announce = useEffectEvent(() => {
    const { title, companyName } = start.base.facts;
    if (!start.byHand) onSay(`Read: ${title ?? 'no title'} at ${companyName ?? 'no company'}`);
  });
  useEffect(() => announce(), []);

  useEffect(() => {
    const saveByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener('keydown', saveByKey);
    return () => document.removeEventListener('keydown', saveByKey);
  }, []);

  useEffect(() => {
    if (Object.keys(problems).length) focusFirstProblem(form.current);
  }, [problems]);

  const saved = standing?.saved ?? null;
  const changes = saved ? changesOf(saved.posting, finished(draft)) : [];
  const canStore = !saved || changes.length > 0;
  const isPicked = (field: keyof PostingFacts) => {
    const byDefault = !changes.find((one) => one.field === field)?.corrected || isTheirs(draft, field);
    return choices[field] ?? byDefault;
  };

  const edit = (more: ReviewEdits) => {
    saving.reopen();
    setProblems((before) => (Object.keys(before).length ? {} : before));
    change(more);
  };
  const store = async (linkTo?: string) => {
    if (saving.busy || !canStore) return;
    const typed = finished(draft);
    const whole = saved ? completedFrom(typed, saved.posting) : typed;
    const found = problemsOf(whole);
    setProblems(found);
    if (Object.keys(found).length) return;
    const only = changes.map((one) => one.field).filter(isPicked);
    await saving.save(whole, saved ? 'Updated.' : linkTo ? 'Saved and linked.' : 'Saved.', {
      ...(saved ? { only } : {}),
      ...(linkTo ? { linkTo } : {}),
    });
  };
  const giveUp = () => {
    discard();
    onGiveUp?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store();
  };

  return (
    <form ref={form} className="review" onSubmit={submit} noValidate aria-label="Posting">
      <div className="body">
        {restored && !saving.done && (
          <Note actions={<Button onClick={giveUp}>Discard my changes</Button>}>
            <p>Your changes from before are kept.</p>
          </Note>
        )}
        {!kept && (
          <ErrorNote>
            <p>The browser has no room to keep these changes. Save before you close this.</p>
          </ErrorNote>
        )}
        {saved && !saving.done && (
          <SavedBefore
            posting={saved.posting}
            application={saved.application}
            changes={changes}
            isPicked={isPicked}
            onPick={(field, picked) => setChoices((before) => ({ ...before, [field]: picked }))}
          >
            <Button onClick={() => showOnDesk(saved.posting.id)}>Open on the desk</Button>
            {saving.earlier && (
              <Button onClick={() => void saving.takeBack()} disabled={saving.busy} title={saving.earlier.label}>
                Undo the last save
              </Button>
            )}
          </SavedBefore>
        )}
        {standing && !saved && standing.similar.length > 0 && (
          <SeenElsewhere similar={standing.similar} onLink={(application) => void store(application)} />
        )}
        <Facts start={start} draft={draft} problems={problems} onEdit={edit} />
      </div>
      {(canStore || saving.done || saving.failure || (onGiveUp && !saved)) && (
        <footer className="foot">
          {saving.failure && (
            <ErrorNote>
              <p>{saving.failure}</p>
            </ErrorNote>
          )}
          {saving.done ? (
            <UndoBar
              onUndo={() => void saving.takeBack()}
              busy={saving.busy}
              more={<Button onClick={() => showOnDesk(saving.done?.saved.posting.id)}>Open on the desk</Button>}
            >
              {saving.done.says}
            </UndoBar>
          ) : (
            <div className="row">
              {canStore && (
                <Button look="main" type="submit" disabled={saving.busy}>
                  {saved ? 'Update saved posting' : 'Save posting'}
                </Button>
              )}
              {onGiveUp && !saved && <Button onClick={onGiveUp}>Back</Button>}
            </div>
          )}
        </footer>
      )}
    </form>
  );
}

function showOnDesk(postingId = ''): void {
  openDesk(`#/posting/${encodeURIComponent(postingId)}`);
}

/** True where the user edited this field in this review. */
function isTheirs(draft: Draft, field: keyof PostingFacts): boolean {
  return draft.sources[field] === 'user' || (field === 'location' && draft.sources.workplace === 'user');
}

/** A page that names its company no more does not stand in the way of updating what was saved with one. */
function completedFrom(draft: Draft, saved: { title: string; companyName: string }): Draft {
  const { title, companyName } = draft.facts;
  return {
    ...draft,
    facts: {
      ...draft.facts,
      title: title ?? (draft.sources.title === 'user' ? null : saved.title),
      companyName: companyName ?? (draft.sources.companyName === 'user' ? null : saved.companyName),
    },
  };
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  const control = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const folded = control?.closest('details');
  if (folded) folded.open = true;
  control?.focus();
}
