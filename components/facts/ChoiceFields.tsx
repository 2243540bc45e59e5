/** Decides how facts with a few fixed values are edited: workplace and state. */

import { POSTING_STATES, type PostingState, WORKPLACES, type Workplace } from '../../lib/records/posting';
import { FIELD_NAMES, STATE_NAMES, WORKPLACE_NAMES } from '../../lib/words/field-words';
import { Field } from '../Field';
import { Alternatives } from './Alternatives';
import { type FactProps, originOf } from './fact-props';

export function WorkplaceField(props: FactProps) {
  const { workplace } = props.draft.facts.location;
  return (
    <Field
      label={FIELD_NAMES.workplace}
      {...originOf(props, 'workplace')}
      after={<Alternatives {...props} field="workplace" />}
    >
      {(control) => (
        <select
          {...control}
          value={workplace ?? ''}
          onChange={(event) => props.onEdit({ workplace: (event.target.value || null) as Workplace | null })}
        >
          <option value="">Not stated</option>
          {WORKPLACES.map((one) => (
            <option key={one} value={one}>
              {WORKPLACE_NAMES[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function StateField(props: FactProps) {
  return (
    <Field label={FIELD_NAMES.state} {...originOf(props, 'state')}>
      {(control) => (
        <select
          {...control}
          value={props.draft.facts.state}
          onChange={(event) => props.onEdit({ state: event.target.value as PostingState })}
        >
          {POSTING_STATES.map((one) => (
            <option key={one} value={one}>
              {STATE_NAMES[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
