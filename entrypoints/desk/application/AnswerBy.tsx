/** Decides how the day on which they said they would answer is kept; the policy waits for it before it asks for a check-in. */
import { DayField } from '../../../components/calendar/DayField';
import { useLastAction } from '../../../components/last-action/last-action';
import { whyNoDay } from '../../../lib/calendar/readable';
import { expectAnswerBy } from '../../../lib/pipeline/own-application';
import type { Application } from '../../../lib/records/application';

export function AnswerBy({ application: { id, answerBy } }: { application: Application }) {
  const act = useLastAction((state) => state.act);
  return (
    <DayField
      label="They said they would answer by"
      hint="Leave it empty where they named no day."
      optional
      stored={answerBy ?? ''}
      refuse={whyNoDay}
      onDay={(day) => act(expectAnswerBy(id, day))}
    />
  );
}
