/** Decides the one next step of a follow-up: a draft, a place to open, a stage, or done; and what is said where writing would be too soon. */
import { type ComponentProps, type MouseEvent, useState } from 'react';
import type { Subject } from '../../lib/follow-ups/names';
import type { Due } from '../../lib/follow-ups/policy/due';
import { mayWrite, type Permission } from '../../lib/follow-ups/policy/may-write';
import { chooseStage } from '../../lib/pipeline/own-application';
import type { Occasion } from '../../lib/records/message';
import { ACTION_NAMES } from '../../lib/words/follow-up-words';
import { Button } from '../Button';
import button from '../Button.module.css';
import { decideOn, settleAs } from './decide-on';
import { type LinkProps, useLinks } from './links';
import type { Queue } from './queue';
import { useQueueState } from './queue-state';
import { Refused } from './Refused';

export interface MainStepProps {
  due: Due;
  subject: Subject;
  queue: Queue;
  /** Names the follow-up for those who meet the control out of its place. */
  named: string;
  tabIndex: number;
}

export function MainStep(props: MainStepProps) {
  const { due, subject, named, tabIndex } = props;
  const { key, action, about } = due;
  const links = useLinks();
  const toggle = useQueueState((state) => state.toggle);
  const words = ACTION_NAMES[action.kind];
  const shared = { 'data-main-step': true, tabIndex, 'aria-label': `${words}: ${named}` };
  switch (action.kind) {
    case 'draft':
      return <Draft {...props} occasion={action.occasion} />;
    case 'choose-stage':
      return (
        <Button
          {...shared}
          onClick={() => about.applicationId && void decideOn([key], chooseStage(about.applicationId, action.stage))}
        >
          {words}
        </Button>
      );
    case 'own':
      return (
        <Button {...shared} onClick={() => void settleAs([key], 'done')}>
          {words}
        </Button>
      );
    case 'log':
    case 'open':
      if (subject.postingId) {
        return (
          <ButtonLink {...shared} {...links.posting(subject.postingId)}>
            {words}
          </ButtonLink>
        );
      }
      return action.kind === 'log' ? (
        <Button {...shared} onClick={() => toggle(key, 'log')}>
          {words}
        </Button>
      ) : null;
  }
}

function Draft({ due, queue, named, tabIndex, occasion }: MainStepProps & { occasion: Occasion }) {
  const { about, rule } = due;
  const [refused, setRefused] = useState<Extract<Permission, { allowed: false }> | null>(null);
  const { applicationId, contactId, roundId } = about;
  const to = {
    occasion,
    ...(applicationId ? { applicationId } : {}),
    ...(contactId ? { contactId } : {}),
    ...(roundId ? { roundId } : {}),
  };
  const link = useLinks().write(to);
  const ask = (event: MouseEvent) => {
    const wish = { ...to, ...(rule === 'answer' && about.messageId ? { answersId: about.messageId } : {}) };
    const permission = mayWrite(queue.facts, queue.policy, wish, new Date(), queue.zone);
    if (permission.allowed) return;
    event.preventDefault();
    setRefused(permission);
  };
  return (
    <>
      <ButtonLink
        data-main-step
        tabIndex={tabIndex}
        aria-label={`${ACTION_NAMES.draft}: ${named}`}
        {...link}
        onClick={ask}
      >
        {ACTION_NAMES.draft}
      </ButtonLink>
      {refused && (
        <Refused
          refused={refused}
          queue={queue}
          onLeave={() => setRefused(null)}
          allTheSame={
            <ButtonLink {...link} onClick={() => setRefused(null)}>
              Do it all the same
            </ButtonLink>
          }
        />
      )}
    </>
  );
}

/** A link that looks like what it stands among: the row's one button. */
function ButtonLink({ children, ...props }: LinkProps & ComponentProps<'a'>) {
  return (
    <a {...props} className={button.button}>
      {children}
    </a>
  );
}
