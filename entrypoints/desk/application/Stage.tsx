/** Decides how the stage is chosen, since when it holds, and how what was taken for over is reopened. */

import { Button } from '../../../components/Button';
import { DayField } from '../../../components/calendar/DayField';
import { useChosen } from '../../../components/company-fit/use-chosen';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { chooseStage, editStep } from '../../../lib/pipeline/own-application';
import { happenedAt } from '../../../lib/pipeline/stage-history';
import type { Application, CustomStage } from '../../../lib/records/application';
import { stageInWords } from '../../../lib/words/stage-words';
import { ownDay, today } from './own-clock';
import { StageOptions } from './StageOptions';

export interface StageProps {
  application: Application;
  own: readonly CustomStage[];
}

export function Stage({ application, own }: StageProps) {
  const { id, history } = application;
  const act = useLastAction((state) => state.act);
  const [stage, choose] = useChosen(application.stage, (next) => act(chooseStage(id, next)));
  const step = history.findLastIndex((one) => one.stage === application.stage);
  const before = history.findLast((one) => one.stage !== 'ghosted')?.stage ?? 'saved';
  return (
    <>
      <Field label="Stage">
        {(control) => (
          <select {...control} value={stage} onChange={(event) => choose(event.target.value)}>
            <StageOptions own={own} present={stage} />
          </select>
        )}
      </Field>
      {step >= 0 && stage === application.stage && (
        <DayField
          key={`${step} ${stage}`}
          label="Since"
          hint="An earlier day if you enter this later."
          max={today()}
          stored={ownDay(history[step]?.at ?? null)}
          refuse={(day) => {
            const when = happenedAt(day, new Date());
            return 'says' in when ? when.says : null;
          }}
          onDay={(day) => act(editStep(id, step, { on: day ?? '' }))}
        />
      )}
      {application.stage === 'ghosted' && (
        <div>
          <p className="quiet">Silence is not a no. If they write after all, go on where you were.</p>
          <Button onClick={() => void act(chooseStage(id, before))}>Reopen as “{stageInWords(before)}”</Button>
        </div>
      )}
    </>
  );
}
