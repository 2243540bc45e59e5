/** Decides how the facts a posting states about its company are edited: in a line, each of them beneath. */
import { useId } from 'react';
import { MAX_FIELD_CHARS } from '../../lib/records/bounds';
import type { CompanyFacts } from '../../lib/records/posting';
import { COMPANY_FACT_NAMES, FIELD_NAMES } from '../../lib/words/field-words';
import { companyFactsInWords } from '../../lib/words/value-words';
import { Field } from '../Field';
import { type FactProps, originOf } from './fact-props';

export function CompanyFactsField(props: FactProps) {
  const id = useId();
  const { companyFacts } = props.draft.facts;
  return (
    <Field label={FIELD_NAMES.companyFacts} group {...originOf(props, 'companyFacts')}>
      {() => (
        <details className="fold value">
          <summary>{companyFactsInWords(companyFacts) || 'Not stated'}</summary>
          <div className="figures-grid">
            {Object.entries(COMPANY_FACT_NAMES).map(([name, label]) => (
              <div key={name}>
                <label htmlFor={`${id}-${name}`}>{label}</label>
                <input
                  id={`${id}-${name}`}
                  value={companyFacts[name as keyof CompanyFacts] ?? ''}
                  placeholder="Not stated"
                  maxLength={MAX_FIELD_CHARS}
                  onChange={(event) =>
                    props.onEdit({ companyFacts: { ...companyFacts, [name]: event.target.value || null } })
                  }
                />
              </div>
            ))}
          </div>
        </details>
      )}
    </Field>
  );
}
