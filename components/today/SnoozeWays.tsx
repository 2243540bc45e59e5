/** Decides how follow-ups are put off: later today, tomorrow, next week, or to a day the user names. */
import { useEffect, useRef, useState } from 'react';
import { weekOf } from '../../lib/calendar/week';
import { snoozeChoices, snoozeUntilDay } from '../../lib/follow-ups/snooze';
import { nearDayOf } from '../../lib/follow-ups/when-in-words';
import { SNOOZE_NAMES } from '../../lib/words/follow-up-words';
import { Button } from '../Button';
import { Field } from '../Field';
import { snoozeTo } from './decide-on';
import type { Queue } from './queue';
import styles from './today.module.css';

const SHORT = { 'later-today': '1', tomorrow: '2', 'next-week': '3' } as const;

export interface SnoozeWaysProps {
  keys: readonly string[];
  /** What is put off, for screen readers. */
  named: string;
  queue: Queue;
}

export function SnoozeWays({ keys, named, queue }: SnoozeWaysProps) {
  const { policy, zone } = queue;
  const [dated, setDated] = useState(false);
  const [choices] = useState(() => snoozeChoices(new Date(), policy, zone, weekOf(navigator.language)));
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset ref={group} className={styles.unfolded} aria-label={`Snooze: ${named}`}>
      <div className={styles.ways}>
        {choices.map(({ name, until }) => (
          <Button key={name} data-snooze={name} onClick={() => void snoozeTo(keys, until)}>
            <span aria-hidden="true">
              <kbd>{SHORT[name]}</kbd>
            </span>{' '}
            {SNOOZE_NAMES[name]}
            {name !== 'tomorrow' && <span className={styles.until}>{untilWords(until, queue)}</span>}
          </Button>
        ))}
        <Button data-snooze="date" aria-expanded={dated} onClick={() => setDated(true)}>
          <span aria-hidden="true">
            <kbd>d</kbd>
          </span>{' '}
          A date
        </Button>
      </div>
      {dated && <UntilDay keys={keys} queue={queue} />}
    </fieldset>
  );
}

function UntilDay({ keys, queue: { policy, zone } }: Pick<SnoozeWaysProps, 'keys' | 'queue'>) {
  const [day, setDay] = useState('');
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const store = async () => {
    const answer = snoozeUntilDay(day, new Date(), policy, zone);
    if ('until' in answer) await snoozeTo(keys, answer.until);
    else {
      setError(answer.says);
      field.current?.focus();
    }
  };
  return (
    <form
      className={styles.inline}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="Until" error={error}>
        {(control) => (
          <input {...control} ref={field} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        )}
      </Field>
      <Button type="submit">Snooze</Button>
    </form>
  );
}

function untilWords(until: string, { now, zone }: Queue): string {
  const day = nearDayOf(until, now, zone);
  if (day !== 'today') return day;
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: zone }).format(new Date(until));
}
