/** Decides how the rounds of an application stand together: in order of time, the next one open, and a form for another. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../../components/Button';
import { db } from '../../../lib/db/database';
import { nextRound, roundsInOrder, timeInWords } from '../../../lib/pipeline/round-times';
import type { Round } from '../../../lib/records/round';
import { ROUND_NAMES } from '../../../lib/words/round-words';
import styles from './application.module.css';
import { Fold } from './Fold';
import { ownZone } from './own-clock';
import { RoundForm } from './RoundForm';
import { RoundShown } from './RoundShown';
import { isRoundUnfinished } from './round-draft';

export interface RoundsProps {
  applicationId: string;
  companyId: string;
}

export function Rounds({ applicationId, companyId }: RoundsProps) {
  const stored = useLiveQuery(async () => {
    const rounds = await db.rounds.where('applicationId').equals(applicationId).toArray();
    const ids = [...new Set(rounds.flatMap(({ interviewerIds }) => interviewerIds))];
    const people = (await db.contacts.bulkGet(ids)).filter((one) => one !== undefined);
    return { rounds: roundsInOrder(rounds), people };
  }, [applicationId]);
  const [adding, setAdding] = useState<'no' | 'unfinished' | 'asked'>(() =>
    isRoundUnfinished(applicationId, null) ? 'unfinished' : 'no',
  );
  const [now] = useState(() => new Date());
  const add = useRef<HTMLButtonElement>(null);
  if (!stored) return null;
  const { rounds, people } = stored;
  const next = nextRound(rounds, now);
  const close = () => {
    flushSync(() => setAdding('no'));
    add.current?.focus();
  };
  return (
    <Fold title="Rounds" says={saysOf(rounds, next)} level={2} open={rounds.length > 0 || adding !== 'no'}>
      {rounds.length === 0 && adding === 'no' && (
        <p className="quiet">
          None yet. A round keeps its time, its people, your notes, and reminds you to say thanks.
        </p>
      )}
      {rounds.length > 0 && (
        <ul className={styles.list}>
          {rounds.map((round) => (
            <li key={round.id} id={`round-${round.id}`}>
              <RoundShown
                round={round}
                applicationId={applicationId}
                companyId={companyId}
                people={people}
                next={round.id === next?.id}
              />
            </li>
          ))}
        </ul>
      )}
      {adding !== 'no' ? (
        <RoundForm
          applicationId={applicationId}
          companyId={companyId}
          round={null}
          asked={adding === 'asked'}
          onClose={close}
        />
      ) : (
        <div>
          <Button ref={add} onClick={() => setAdding('asked')}>
            Add a round
          </Button>
        </div>
      )}
    </Fold>
  );
}

function saysOf(rounds: readonly Round[], next: Round | null): string {
  if (!next) return String(rounds.length);
  const when = timeInWords(next.at ?? next.deadline, next.zone, ownZone());
  return `${rounds.length} · next: ${ROUND_NAMES[next.kind]}, ${when}`;
}
