/** Decides how one round is shown: a line that unfolds to its facts, what to do with it, and its notes. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { DayField } from '../../../components/calendar/DayField';
import { useLastAction } from '../../../components/last-action/last-action';
import { whyNoDay } from '../../../lib/calendar/readable';
import { timeInWords } from '../../../lib/pipeline/round-times';
import { editRound, markRound, removeRound } from '../../../lib/pipeline/rounds';
import type { Contact } from '../../../lib/records/contact';
import type { Round, RoundState } from '../../../lib/records/round';
import { ROUND_NAMES, ROUND_STATE_NAMES } from '../../../lib/words/round-words';
import styles from './application.module.css';
import { CalendarButtons } from './CalendarButtons';
import { Fold } from './Fold';
import { ownZone } from './own-clock';
import { Promises } from './Promises';
import { RoundFacts } from './RoundFacts';
import { RoundForm } from './RoundForm';
import { RoundWords } from './RoundWords';
import { isRoundUnfinished } from './round-draft';
import { followsFrom } from './round-follows';

export interface RoundShownProps {
  round: Round;
  applicationId: string;
  companyId: string;
  people: readonly Contact[];
  /** Whether it is the one that comes next. */
  next: boolean;
}

export function RoundShown({ round, applicationId, companyId, people, next }: RoundShownProps) {
  const name = ROUND_NAMES[round.kind];
  const when = timeInWords(round.at ?? round.deadline, round.zone, ownZone());
  const [unfinished] = useState(() => isRoundUnfinished(applicationId, round));
  const [editing, setEditing] = useState(unfinished);
  const [asked, setAsked] = useState(false);
  const head = useRef<HTMLElement>(null);
  const follows = useLiveQuery(() => followsFrom(round), [round]);
  const close = () => {
    head.current?.focus();
    setEditing(false);
  };
  return (
    <Fold
      ref={head}
      title={name}
      level={3}
      open={next || editing}
      says={
        <>
          {!round.at && round.deadline ? 'in by ' : ''}
          {when || 'not fixed'} · {ROUND_STATE_NAMES[round.state]}
        </>
      }
    >
      <div className={styles.body}>
        {follows && <p>{follows}</p>}
        {editing ? (
          <RoundForm applicationId={applicationId} companyId={companyId} round={round} asked={asked} onClose={close} />
        ) : (
          <>
            <RoundFacts round={round} people={people} />
            <Marks round={round} onMarked={() => head.current?.focus()} />
            <div className={styles.ways}>
              <Button
                look="quiet"
                aria-label={`Edit: ${name}${when && `, ${when}`}`}
                onClick={() => {
                  setAsked(true);
                  setEditing(true);
                }}
              >
                Edit
              </Button>
              <CalendarButtons name={name} applicationId={applicationId} roundId={round.id} dated={when !== ''} />
              <RemoveRound round={round} />
            </div>
          </>
        )}
        <AnswerDay round={round} />
        <RoundWords round={round} />
        <Promises round={round} />
      </div>
    </Fold>
  );
}

const MARKS: readonly [RoundState, string][] = [
  ['done', 'It took place'],
  ['no-show', 'They did not come'],
  ['cancelled', 'Cancelled'],
];

function Marks({ round, onMarked }: { round: Round; onMarked: () => void }) {
  const act = useLastAction((state) => state.act);
  const isTakeHome = round.kind === 'take-home';
  const mark = async (state: RoundState) => {
    if (await act(markRound(round.id, state))) onMarked();
  };
  if (round.state !== 'planned') {
    return (
      <div className={styles.ways}>
        <Button onClick={() => void mark('planned')}>Back to planned</Button>
      </div>
    );
  }
  return (
    <div className={styles.ways}>
      {isTakeHome && !round.startedAt && (
        <Button onClick={() => void act(editRound(round.id, { startedAt: new Date().toISOString() }))}>
          I start now
        </Button>
      )}
      {MARKS.filter(([state]) => !isTakeHome || state !== 'no-show').map(([state, words]) => (
        <Button key={state} onClick={() => void mark(state)}>
          {isTakeHome && state === 'done' ? 'It is in' : words}
        </Button>
      ))}
    </div>
  );
}

function AnswerDay({ round }: { round: Round }) {
  const act = useLastAction((state) => state.act);
  if (round.state === 'cancelled' || round.state === 'no-show') return null;
  return (
    <DayField
      label="Answer expected by"
      hint="The day they named for telling you how it goes on."
      optional
      stored={round.answerBy ?? ''}
      refuse={whyNoDay}
      onDay={(answerBy) => act(editRound(round.id, { answerBy }))}
    />
  );
}

function RemoveRound({ round }: { round: Round }) {
  const act = useLastAction((state) => state.act);
  return (
    <Button
      look="quiet"
      aria-label={`Delete: ${ROUND_NAMES[round.kind]}`}
      onClick={() => void act(removeRound(round.id))}
    >
      Delete
    </Button>
  );
}
