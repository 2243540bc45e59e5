/** Decides what is shown once a message counts as sent: what the follow-up policy proposes next, and whom else to write to. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useRef } from 'react';
import { db } from '../../lib/db/database';
import type { DraftedOccasion } from '../../lib/drafts/draft';
import { OCCASION_RULES } from '../../lib/drafts/occasions';
import { settle } from '../../lib/follow-ups/decide';
import type { Due } from '../../lib/follow-ups/policy/due';
import { followUpAfter } from '../../lib/people/pace-of-message';
import { notWrittenYet } from '../../lib/people/round-to-mention';
import type { Message } from '../../lib/records/message';
import { RULE_NAMES } from '../../lib/words/follow-up-words';
import { dayInWords } from '../../lib/words/value-words';
import { Button } from '../Button';
import { CopyButton } from '../company-fit/CopyButton';
import { useLastAction } from '../last-action/last-action';
import { placeOfUser } from './use-writing';
import styles from './write.module.css';

/** One message for each who was there. */
const ONE_EACH: readonly DraftedOccasion[] = ['interview-thanks', 'informational-thanks', 'team-hello'];

export interface SentProps {
  message: Message;
  occasion: DraftedOccasion;
  /** Goes on writing: to this person, for the occasion given or the likely one. */
  onWrite: (contactId: string | null, occasion: DraftedOccasion | null) => void;
}

export function Sent({ message, occasion, onWrite }: SentProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = useLiveQuery(
    () => followUpAfter(message, occasion, new Date(), placeOfUser()).then((due) => ({ due })),
    [message, occasion],
  );
  const others = useLiveQuery(() => othersAt(message, occasion), [message, occasion]);
  return (
    <>
      <section className={styles.part}>
        <h2 ref={heading} tabIndex={-1}>
          Marked as sent: {OCCASION_RULES[occasion].title}
        </h2>
        <p>It is kept as you sent it{message.at && `, on ${dayInWords(message.at)}`}.</p>
        <div className={styles.ways}>
          <CopyButton words="Copy it again" text={() => message.body} />
          <Button onClick={() => onWrite(message.contactId, null)}>Write another</Button>
        </div>
      </section>
      {next && <Proposed due={next.due} />}
      {others && others.length > 0 && (
        <section className={styles.part}>
          <h2>They were there too</h2>
          <div className={styles.ways}>
            {others.map(({ id, name }) => (
              <Button key={id} onClick={() => onWrite(id, occasion)}>
                Write to {name}
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function Proposed({ due }: { due: Due | null }) {
  const heading = useId();
  const act = useLastAction((state) => state.act);
  if (!due) return <p className={styles.quiet}>Nothing is to follow. If they answer, log it here.</p>;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>
        What follows: {due.action.kind === 'own' ? due.action.text : RULE_NAMES[due.rule]}, from {dayInWords(due.dueAt)}
      </h2>
      <p>{due.reason}</p>
      <details>
        <summary>Why then</summary>
        <p>{due.source}</p>
      </details>
      <div className={styles.ways}>
        <Button
          aria-label={`Not needed: ${RULE_NAMES[due.rule]}`}
          onClick={() => void act(settle([due.key], 'not-needed'))}
        >
          Not needed
        </Button>
      </div>
    </section>
  );
}

/** Those who were at the same round, where each is written to by themselves. */
async function othersAt({ roundId, contactId }: Message, occasion: DraftedOccasion) {
  const round = roundId && ONE_EACH.includes(occasion) ? await db.rounds.get(roundId) : null;
  if (!round) return [];
  const sent = await db.messages.where('contactId').anyOf(round.interviewerIds).toArray();
  const ids = notWrittenYet(round, occasion, sent).filter((id) => id !== contactId);
  return (await db.contacts.bulkGet(ids)).flatMap((one) => one ?? []);
}
