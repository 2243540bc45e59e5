/** Decides how it is told that a message would be too soon or one too many: why, when it is fine, what instead; the user may overrule it. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Permission } from '../../lib/follow-ups/policy/may-write';
import { nearDayOf } from '../../lib/follow-ups/when-in-words';
import { REFUSAL_NAMES } from '../../lib/words/follow-up-words';
import { Button } from '../Button';
import { Note } from '../Note';
import type { Queue } from './queue';
import styles from './today.module.css';

export interface RefusedProps {
  refused: Extract<Permission, { allowed: false }>;
  queue: Pick<Queue, 'now' | 'zone'>;
  onLeave: () => void;
  allTheSame: ReactNode;
}

export function Refused({ refused, queue, onLeave, allTheSame }: RefusedProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const leave = () => {
    note.current?.closest('li')?.querySelector<HTMLElement>('[data-main-step]')?.focus();
    onLeave();
  };
  return (
    <div className={styles.unfolded} role="alert" data-refused={refused.refusal}>
      <Note
        ref={note}
        look="warn"
        actions={
          <>
            <Button onClick={leave}>Leave it</Button>
            {allTheSame}
          </>
        }
      >
        <p>
          <strong>{REFUSAL_NAMES[refused.refusal]}.</strong> {refused.why}
        </p>
        <p>
          {refused.from && `It is fine from ${nearDayOf(refused.from, queue.now, queue.zone)} on. `}
          {refused.instead}
        </p>
      </Note>
    </div>
  );
}
