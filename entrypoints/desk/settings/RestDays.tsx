/** Decides how days of the week without business are set; unless changed, the weekend where the user lives. */
import { Button } from '../../../components/Button';
import { useChosen } from '../../../components/company-fit/use-chosen';
import { useLastAction } from '../../../components/last-action/last-action';
import { weekOf } from '../../../lib/calendar/week';
import { changePace } from '../../../lib/pipeline/own-settings';
import styles from './settings.module.css';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** `own`: as the user changed them; undefined: the weekend of their locale. */
export function RestDays({ own }: { own: number[] | undefined }) {
  const act = useLastAction((state) => state.act);
  const week = weekOf(navigator.language);
  const stored = (own ?? week.weekend).join();
  const [shown, choose] = useChosen(stored, (next) =>
    act(changePace({ restDays: daysIn(next) }, changeInWords(daysIn(stored), daysIn(next)))),
  );
  const rest = daysIn(shown);
  const ordered = WEEK.map((day) => ((week.firstDay - 1 + day - 1) % 7) + 1);
  const set = (day: number, on: boolean) => {
    choose((on ? [...rest, day].sort((a, b) => a - b) : rest.filter((one) => one !== day)).join());
  };
  return (
    <fieldset className={styles.rest}>
      <legend>
        <h3>Days of rest</h3>
      </legend>
      <p className={styles.quiet}>Nothing that is business becomes due on them. Deadlines do.</p>
      <div className={styles.days}>
        {ordered.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={rest.includes(day)}
              disabled={rest.length >= 6 && !rest.includes(day)}
              onChange={(event) => set(day, event.target.checked)}
            />
            {nameOf(day)}
          </label>
        ))}
      </div>
      {own !== undefined && (
        <Button
          look="quiet"
          onClick={() => void act(changePace({ restDays: null }, 'Days of rest: the weekend again'))}
        >
          Back to the weekend: {new Intl.ListFormat('en').format(week.weekend.map(nameOf))}
        </Button>
      )}
    </fieldset>
  );
}

function changeInWords(before: readonly number[], after: readonly number[]): string {
  const day = WEEK.find((one) => before.includes(one) !== after.includes(one)) ?? 1;
  return `${nameOf(day)} is a day ${after.includes(day) ? 'of rest' : 'for business'}`;
}

function daysIn(joined: string): number[] {
  return joined ? joined.split(',').map(Number) : [];
}

/** 1 is Monday; the first of January 2024 was one. */
function nameOf(day: number): string {
  const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  return name.format(Date.UTC(2024, 0, day));
}
