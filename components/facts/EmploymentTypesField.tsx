/** Decides how employment types are edited: what holds in a line, all of them to tick beneath. */

import { EMPLOYMENT_TYPES, type EmploymentType } from '../../lib/records/posting';
import { EMPLOYMENT_TYPE_NAMES, FIELD_NAMES } from '../../lib/words/field-words';
import { factInWords } from '../../lib/words/value-words';
import { Field } from '../Field';
import { Alternatives } from './Alternatives';
import { type FactProps, originOf } from './fact-props';

export function EmploymentTypesField(props: FactProps) {
  const { employmentTypes } = props.draft.facts;
  const tick = (type: EmploymentType, ticked: boolean) => {
    const next = EMPLOYMENT_TYPES.filter((one) => (one === type ? ticked : employmentTypes.includes(one)));
    props.onEdit({ employmentTypes: next });
  };
  return (
    <Field
      label={FIELD_NAMES.employmentTypes}
      group
      {...originOf(props, 'employmentTypes')}
      after={<Alternatives {...props} field="employmentTypes" />}
    >
      {() => (
        <details className="fold value">
          <summary>{factInWords('employmentTypes', employmentTypes) || 'Not stated'}</summary>
          <div className="ticks">
            {EMPLOYMENT_TYPES.map((type) => (
              <label key={type}>
                <input
                  type="checkbox"
                  checked={employmentTypes.includes(type)}
                  onChange={(event) => tick(type, event.target.checked)}
                />
                {EMPLOYMENT_TYPE_NAMES[type]}
              </label>
            ))}
          </div>
        </details>
      )}
    </Field>
  );
}
