/** Decides how it is set how often notifications may come; the queue and the button tell of everything all the same. */
import { useChosen } from '../../../components/company-fit/use-chosen';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { NOTIFY_EVERY_HOURS } from '../../../lib/follow-ups/notify';
import { changeNotifying } from '../../../lib/pipeline/own-settings';
import { countInWords } from '../../../lib/words/count-words';

const HOURS = [1, 3, 6, 12, 24, 48, 168];

/** `own`: hours as the user chose them; null: the default. */
export function NotifyChoice({ own }: { own: number | null }) {
  const act = useLastAction((state) => state.act);
  const [hours, choose] = useChosen(own ?? NOTIFY_EVERY_HOURS, (next) =>
    act(changeNotifying(next === NOTIFY_EVERY_HOURS ? null : next)),
  );
  const offered = [...new Set([...HOURS, hours, NOTIFY_EVERY_HOURS])].filter(Boolean).sort((a, b) => a - b);
  return (
    <Field
      label="Notifications"
      hint="One tells of everything that is due. Each thing is told once, and none comes in quiet hours."
    >
      {(control) => (
        <select {...control} value={hours} onChange={(event) => choose(Number(event.target.value))}>
          {offered.map((one) => (
            <option key={one} value={one}>
              At most every {inWords(one)}
              {one === NOTIFY_EVERY_HOURS ? ' (default)' : ''}
            </option>
          ))}
          <option value={0}>Never</option>
        </select>
      )}
    </Field>
  );
}

function inWords(hours: number): string {
  if (hours === 1) return 'hour';
  if (hours === 24) return 'day';
  if (hours === 168) return 'week';
  return hours % 24 === 0 ? countInWords(hours / 24, 'day', 'days') : countInWords(hours, 'hour', 'hours');
}
