/** Decides how it is told that a message would be too soon or one too many: why, until when, what instead, and the way past it. */
import type { Permission } from '../../lib/follow-ups/policy/may-write';
import { REFUSAL_NAMES } from '../../lib/words/follow-up-words';
import { dayInWords } from '../../lib/words/value-words';
import { Button } from '../Button';
import { Note } from '../Note';

export interface RefusedProps {
  refusal: Extract<Permission, { allowed: false }>;
  /** Null where the user writes already. */
  onOverrule: (() => void) | null;
}

export function Refused({ refusal: { refusal, why, from, instead }, onOverrule }: RefusedProps) {
  return (
    <Note look="warn" actions={onOverrule && <Button onClick={onOverrule}>Write it all the same</Button>}>
      <p>
        <strong>{REFUSAL_NAMES[refusal]}.</strong> {why} {from && `It will be fine from ${dayInWords(from)}.`}
      </p>
      <p>{instead}</p>
    </Note>
  );
}
