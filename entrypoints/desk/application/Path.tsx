/** Decides how the path that led to a posting is told: one of eight, each with what it means. */
import { useId } from 'react';
import { useChosen } from '../../../components/company-fit/use-chosen';
import { useLastAction } from '../../../components/last-action/last-action';
import { choosePath } from '../../../lib/pipeline/own-application';
import { PATH_MEANINGS } from '../../../lib/pipeline/path-meanings';
import { type Application, PATHS, type Path as PathName } from '../../../lib/records/application';
import { PATH_NAMES } from '../../../lib/words/stage-words';
import styles from './application.module.css';
import { Fold } from './Fold';

export function Path({ application: { id, path } }: { application: Application }) {
  const act = useLastAction((state) => state.act);
  const [chosen, choose] = useChosen<PathName | null>(path ?? null, (next) => act(choosePath(id, next)));
  const group = useId();
  return (
    <Fold title="How you came to it" says={chosen ? PATH_NAMES[chosen] : 'not said'} level={null}>
      <fieldset className={styles.paths}>
        <legend className="visually-hidden">How you came to it</legend>
        {PATHS.map((one) => (
          <label key={one} className={styles.tick}>
            <input type="radio" name={group} checked={chosen === one} onChange={() => choose(one)} />
            <span>
              {PATH_NAMES[one]} <span className={styles.quiet}>{PATH_MEANINGS[one]}</span>
            </span>
          </label>
        ))}
        <label className={styles.tick}>
          <input type="radio" name={group} checked={chosen === null} onChange={() => choose(null)} />
          <span>Not said</span>
        </label>
      </fieldset>
    </Fold>
  );
}
