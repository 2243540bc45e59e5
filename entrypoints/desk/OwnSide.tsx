/** Decides how the user's own side is kept: stage with its history, tags, notes; the last two saved as they write. */
import { useId } from 'react';
import { AutosavedText } from '../../components/autosave/AutosavedText';
import { Field } from '../../components/Field';
import { useLastAction } from '../../components/last-action/last-action';
import { chooseStage, keepOwnWords, tagsFrom } from '../../lib/pipeline/own-application';
import { type Application, STAGES, type Stage } from '../../lib/records/application';
import { stageInWords } from '../../lib/words/stage-words';
import { dayInWords } from '../../lib/words/value-words';

export function OwnSide({ application }: { application: Application }) {
  const { id, stage, history, notes, tags } = application;
  const heading = useId();
  const act = useLastAction((state) => state.act);
  return (
    <section className="own-side" aria-labelledby={heading}>
      <h2 id={heading}>Yours</h2>
      <Field label="Stage">
        {(control) => (
          <select
            {...control}
            value={stage}
            onChange={(event) => void act(chooseStage(id, event.target.value as Stage))}
          >
            {STAGES.map((one) => (
              <option key={one} value={one}>
                {stageInWords(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <details>
        <summary>History</summary>
        <ol className="history">
          {history.map((step) => (
            <li key={`${step.stage} ${step.at}`}>
              {stageInWords(step.stage)} <span className="quiet">{dayInWords(step.at)}</span>
            </li>
          ))}
        </ol>
      </details>
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
