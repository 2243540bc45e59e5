/** Decides how the facts of a round are told: length, place, people, and the times of a take-home. */
import { useLastAction } from '../../../components/last-action/last-action';
import { timeInWords } from '../../../lib/pipeline/round-times';
import type { Contact } from '../../../lib/records/contact';
import type { Round } from '../../../lib/records/round';
import { countInWords } from '../../../lib/words/count-words';
import styles from './application.module.css';
import { Interviewer } from './Interviewer';
import { ownZone } from './own-clock';

export function RoundFacts({ round, people }: { round: Round; people: readonly Contact[] }) {
  const { deadline, startedAt, zone, minutes, hourLimit, place, interviewerIds } = round;
  const time = (iso: string | null) => timeInWords(iso, zone, ownZone());
  const told: [string, string][] = [
    ['Length', minutes ? countInWords(minutes, 'minute', 'minutes') : ''],
    ['In by', time(deadline)],
    ['Started', time(startedAt)],
    ['May take', hourLimit ? countInWords(hourLimit, 'hour', 'hours') : ''],
  ];
  const facts = told.filter(([, words]) => words);
  const act = useLastAction((state) => state.act);
  return (
    <>
      {(facts.length > 0 || place) && (
        <dl className={styles.facts}>
          {facts.map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
          {place && (
            <div>
              <dt>Where</dt>
              <dd>
                {isOfTheWeb(place) ? (
                  <a href={place} target="_blank" rel="noreferrer">
                    {place}
                  </a>
                ) : (
                  place
                )}
              </dd>
            </div>
          )}
        </dl>
      )}
      {interviewerIds.length > 0 && (
        <ul className={styles.list} aria-label="With">
          {interviewerIds.map((id) => (
            <li key={id}>
              <Interviewer contact={people.find((one) => one.id === id) ?? null} act={act} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function isOfTheWeb(place: string): boolean {
  return /^https?:\/\/\S+$/i.test(place) && URL.canParse(place);
}
