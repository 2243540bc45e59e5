/** Decides how days off are kept: added as a day or a stretch, listed in stretches, removed. */
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { whyNoDay } from '../../../lib/calendar/readable';
import { daysBetween, daysTogether, stretchesOf } from '../../../lib/pipeline/days-off';
import { changePace } from '../../../lib/pipeline/own-settings';
import { dayInWords } from '../../../lib/words/value-words';
import styles from './settings.module.css';

export function DaysOff({ days }: { days: readonly string[] }) {
  const [typed, setTyped] = useState({ first: '', last: '' });
  const [error, setError] = useState<{ says: string; at: 'first' | 'last' } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const act = useLastAction((state) => state.act);
  const store = (daysOff: string[], label: string) => changePace({ daysOff: daysOff.length ? daysOff : null }, label);
  const add = async () => {
    const read = daysBetween(typed.first, typed.last);
    if ('says' in read) return setError(read);
    const [first = '', last = first] = [read.days[0], read.days.at(-1)];
    const done = await store(daysTogether(days, read.days), `Days off: ${stretchInWords(first, last)}`);
    setError(done.ok ? null : { says: 'A year of days off is the most. Remove some first.', at: 'first' });
    if (!done.ok) return;
    await act(Promise.resolve(done));
    setTyped({ first: '', last: '' });
    form.current?.querySelector('input')?.focus();
  };
  const field = (at: 'first' | 'last', label: string) => (
    <Field label={label} error={error?.at === at ? error.says : undefined}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={typed[at]}
          onChange={(event) => setTyped({ ...typed, [at]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.section}>
      <h3>Days off</h3>
      {days.length > 0 ? (
        <ul className={styles.list}>
          {stretchesOf(days).map((stretch) => {
            const words = stretchInWords(stretch.first, stretch.last);
            const rest = days.filter((day) => !stretch.days.includes(day));
            return (
              <li key={stretch.first}>
                {words}
                <Button
                  look="quiet"
                  aria-label={`Remove ${words}`}
                  onClick={() => void act(store(rest, `Removed ${words} from your days off`))}
                >
                  Remove
                </Button>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className={styles.quiet}>None. On a day off nothing but deadlines becomes due.</p>
      )}
      <form
        ref={form}
        noValidate
        aria-label="Add days off"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className={styles.ways}>
          {field('first', 'First day')}
          {field('last', 'Last day, if more than one')}
          <Button type="submit">Add days off</Button>
        </div>
      </form>
    </div>
  );
}

function stretchInWords(first: string, last: string): string {
  const words = (day: string) => (whyNoDay(day) === null ? dayInWords(day) : day);
  return first === last ? words(first) : `${words(first)} – ${words(last)}`;
}
