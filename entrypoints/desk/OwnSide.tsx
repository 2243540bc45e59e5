/** Decides how the user's own side of a posting is kept: stage, how they came to it, its history, tags and notes. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { AutosavedText } from '../../components/autosave/AutosavedText';
import { keepOwnWords, tagsFrom } from '../../lib/pipeline/own-application';
import { ownSettings } from '../../lib/pipeline/own-settings';
import type { Application } from '../../lib/records/application';
import { AnswerBy } from './application/AnswerBy';
import { History } from './application/History';
import { Path } from './application/Path';
import { Stage } from './application/Stage';

export function OwnSide({ application }: { application: Application }) {
  const { id, notes, tags } = application;
  const heading = useId();
  const own = useLiveQuery(() => ownSettings())?.stages ?? [];
  return (
    <section className="own-side" aria-labelledby={heading}>
      <h2 id={heading}>Yours</h2>
      <Stage application={application} own={own} />
      <AnswerBy application={application} />
      <Path application={application} />
      <History application={application} own={own} />
      <AutosavedText
        label="Tags"
        hint="Apart by commas."
        name={`tags ${id}`}
        stored={tags.join(', ')}
        storedAt={application.updatedAt}
        isSame={(a, b) => tagsFrom(a).join() === tagsFrom(b).join()}
        save={(typed) => keepOwnWords(id, { tags: tagsFrom(typed) })}
      />
      <AutosavedText
        label="Notes"
        multiline
        name={`notes ${id}`}
        stored={notes}
        storedAt={application.updatedAt}
        isSame={(a, b) => a === b}
        save={(typed) => keepOwnWords(id, { notes: typed })}
      />
    </section>
  );
}
