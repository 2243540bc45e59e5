/** Decides how a round is entered and corrected: what, when on whose clock, where, with whom. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { editRound, planRound } from '../../../lib/pipeline/rounds';
import {
  blankRound,
  roundOf,
  roundProblems,
  type TypedRound,
  typedBefore,
  typedOf,
} from '../../../lib/pipeline/typed-round';
import { ROUND_KINDS, type Round, type RoundKind } from '../../../lib/records/round';
import { ROUND_NAMES } from '../../../lib/words/round-words';
import styles from './application.module.css';
import { Interviewers } from './Interviewers';
import { ownZone } from './own-clock';
import { roundDraftName } from './round-draft';
import { useFormDraft } from './use-form-draft';

export interface RoundFormProps {
  applicationId: string;
  companyId: string;
  /** The round to correct; null: a new one. */
  round: Round | null;
  /** True where the user has just asked for it; one that waited unfinished does not take the keyboard. */
  asked: boolean;
  onClose: () => void;
}

export function RoundForm({ applicationId, companyId, round, asked, onClose }: RoundFormProps) {
  const [first] = useState(() => (round ? typedOf(round) : blankRound(ownZone())));
  const name = roundDraftName(applicationId, round);
  const { typed, type, forget } = useFormDraft<TypedRound>(name, round?.updatedAt ?? '', first, typedBefore);
  const [person, setPerson] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const act = useLastAction((state) => state.act);
  const [focuses] = useState(asked);
  useEffect(() => {
    if (focuses) form.current?.querySelector('select')?.focus();
  }, [focuses]);

  const found = roundProblems(typed);
  if (person.trim()) found.interviewerIds = `Add “${person.trim()}” first, or empty the field.`;
  const problems = tried ? found : {};
  const close = () => {
    forget();
    onClose();
  };
  const store = async () => {
    setTried(true);
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const entered = roundOf(typed);
    const done = round ? await editRound(round.id, entered) : await planRound({ ...entered, applicationId, companyId });
    const label = done.ok && done.value.moved ? `${done.value.label}, and moved to “interviewing”` : undefined;
    const told = done.ok && label ? { ...done, value: { ...done.value, label } } : done;
    if (await act(Promise.resolve(told))) close();
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={round ? `Correct: ${ROUND_NAMES[round.kind]}` : 'New round'}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="Kind of round">
        {(control) => (
          <select {...control} value={typed.kind} onChange={(event) => type({ kind: event.target.value as RoundKind })}>
            {ROUND_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {ROUND_NAMES[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Times typed={typed} problems={problems} onType={type} />
      <Field label="Place or link" error={problems.place}>
        {(control) => (
          <input {...control} value={typed.place} onChange={(event) => type({ place: event.target.value })} />
        )}
      </Field>
      <Interviewers
        companyId={companyId}
        chosen={typed.interviewerIds}
        typed={person}
        error={problems.interviewerIds}
        onType={setPerson}
        onChoose={(change) => type(({ interviewerIds }) => ({ interviewerIds: change(interviewerIds) }))}
      />
      <div className={styles.ways}>
        <Button look="main" type="submit">
          {round ? 'Store the round' : 'Add the round'}
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}

interface TimesProps {
  typed: TypedRound;
  problems: ReturnType<typeof roundProblems>;
  onType: (more: Partial<TypedRound>) => void;
}

function Times({ typed, problems, onType }: TimesProps) {
  const isTakeHome = typed.kind === 'take-home';
  const time = (field: 'at' | 'deadline' | 'startedAt', label: string, hint?: string) => (
    <Field label={label} hint={hint} error={problems[field]}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={typed[field]}
          onChange={(event) => onType({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const figure = (field: 'minutes' | 'hourLimit', label: string) => (
    <Field label={label} error={problems[field]}>
      {(control) => (
        <input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          value={typed[field]}
          onChange={(event) => onType({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {time('at', isTakeHome ? 'You get it on' : 'Day and time', 'Leave it empty while it is open.')}
      {isTakeHome && time('deadline', 'Has to be in by')}
      {isTakeHome && time('startedAt', 'You started on')}
      <Field label="Time zone" hint="The clock these times were agreed on." error={problems.zone}>
        {(control) => (
          <>
            <input
              {...control}
              list={`${control.id}-zones`}
              autoComplete="off"
              value={typed.zone}
              onChange={(event) => onType({ zone: event.target.value })}
            />
            <datalist id={`${control.id}-zones`}>
              {Intl.supportedValuesOf('timeZone').map((zone) => (
                <option key={zone} value={zone}>
                  {zone}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      {isTakeHome ? figure('hourLimit', 'Hours it may take') : figure('minutes', 'Length in minutes')}
    </>
  );
}
