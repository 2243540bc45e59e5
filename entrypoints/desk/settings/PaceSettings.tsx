/** Decides how the pace of follow-ups is set: every figure with its default and what it rests on, hours and days of rest. */
import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import type { FigureName } from '../../../lib/follow-ups/policy/figures';
import { changePace, ownSettings, type PaceChange } from '../../../lib/pipeline/own-settings';
import type { PolicyChanges } from '../../../lib/records/follow-up';
import { DaysOff } from './DaysOff';
import { FigureField } from './FigureField';
import { NotifyChoice } from './NotifyChoice';
import { RestDays } from './RestDays';
import styles from './settings.module.css';

const GROUPS: readonly [title: string, figures: readonly FigureName[]][] = [
  ['After applying', ['applicationFirstDays', 'applicationRepeatDays', 'applicationMost', 'closingBeforeDays']],
  [
    'Writing to people',
    [
      ...(['nudgeFromBusinessDays', 'nudgeUntilBusinessDays', 'nudgeMost', 'personGapDays'] as const),
      ...(['answerHours', 'referrerNewsBusinessDays', 'keepInTouchDays'] as const),
    ],
  ],
  [
    'Around interviews',
    [
      ...(['thanksHours', 'thanksLatestDays', 'takeHomeBeforeHours', 'promiseBeforeDays'] as const),
      ...(['promiseBusinessDays', 'noShowMinutes'] as const),
    ],
  ],
  ['While you wait', ['checkInSoonestDays', 'checkInDays', 'checkInMost', 'quietDays', 'ghostedDays']],
  ['Offers', ['offerBeforeDays']],
  ['Quiet hours', ['quietFrom', 'quietUntil']],
];

export function PaceSettings() {
  const settings = useLiveQuery(() => ownSettings());
  const act = useLastAction((state) => state.act);
  if (!settings) return null;
  const { policy, notifyEveryHours } = settings;
  const changed = Object.keys(policy) as (keyof PolicyChanges)[];
  const allBack = () =>
    act(changePace(Object.fromEntries(changed.map((name) => [name, null])) as PaceChange, 'Set your pace back'));
  return (
    <section aria-labelledby="pace" className={styles.section}>
      <h2 id="pace">Your pace</h2>
      <p>
        When Fivesight reminds you, and when it says that a message would be too soon. The figures are starting points:
        each tells what it rests on.
      </p>
      {GROUPS.map(([title, figures]) => {
        const own = figures.filter((name) => policy[name] !== undefined).length;
        return (
          <details key={title} className={styles.group}>
            <summary>
              <h3>{title}</h3>
              {own > 0 && <span className={styles.quiet}>{own} changed</span>}
            </summary>
            <div>
              {figures.map((name) => (
                <FigureField key={name} name={name} own={policy[name]} />
              ))}
            </div>
          </details>
        );
      })}
      <RestDays own={policy.restDays} />
      <DaysOff days={policy.daysOff ?? []} />
      <NotifyChoice own={notifyEveryHours} />
      {changed.length > 0 && (
        <div>
          <Button onClick={() => void allBack()}>Set the whole pace back to the defaults</Button>
        </div>
      )}
    </section>
  );
}
