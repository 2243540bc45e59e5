/** Decides how a posting that was saved before is told, and how the user picks what to take over from the page. */
import { type ReactNode, useId } from 'react';
import type { Change } from '../../lib/capture/changes';
import type { PostingFacts } from '../../lib/capture/settle';
import type { Application } from '../../lib/records/application';
import type { Posting } from '../../lib/records/posting';
import { FIELD_NAMES } from '../../lib/words/field-words';
import { changeInWords, dayInWords } from '../../lib/words/value-words';

export interface SavedBeforeProps {
  posting: Posting;
  application: Application | null;
  changes: Change[];
  isPicked: (field: keyof PostingFacts) => boolean;
  onPick: (field: keyof PostingFacts, picked: boolean) => void;
  /** Buttons about the saved posting. */
  children: ReactNode;
}

export function SavedBefore({ posting, application, changes, isPicked, onPick, children }: SavedBeforeProps) {
  const heading = useId();
  return (
    <section className="saved-before" aria-labelledby={heading}>
      <h2 id={heading}>Saved {dayInWords(application?.createdAt ?? posting.capturedAt)}</h2>
      <p>
        {application && <>Stage: {application.stage}. </>}
        {changes.length === 0 ? 'Nothing has changed since.' : 'Changed since:'}
      </p>
      {changes.length > 0 && (
        <>
          <ul className="changes">
            {changes.map((change) => (
              <ChangeRow
                key={change.field}
                change={change}
                picked={isPicked(change.field)}
                onPick={(picked) => onPick(change.field, picked)}
              />
            ))}
          </ul>
          <p className="quiet">Only what is ticked is taken over. Your notes, tags and stage stay as they are.</p>
        </>
      )}
      <div className="row">{children}</div>
    </section>
  );
}

function ChangeRow({ change, picked, onPick }: { change: Change; picked: boolean; onPick: (picked: boolean) => void }) {
  const id = useId();
  const { before, after } = changeInWords(change.field, change.before, change.after);
  return (
    <li className="change">
      <input
        id={id}
        type="checkbox"
        checked={picked}
        aria-describedby={`${id}-values`}
        onChange={(event) => onPick(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>
          {FIELD_NAMES[change.field]}
          {change.corrected && <span className="mine"> corrected by you</span>}
        </label>
        <p id={`${id}-values`} className="values">
          <span className="visually-hidden">before: </span>
          <del>{before || 'not stated'}</del>
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden">, now: </span>
          <ins>{after || 'not stated'}</ins>
        </p>
      </div>
    </li>
  );
}
