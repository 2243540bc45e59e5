/** Decides how pay is edited: the page's words in front, the figures understood from them folded beneath. */
import { useEffect, useId, useRef, useState } from 'react';
import { figureTyped } from '../../lib/capture/typed-figure';
import { MAX_FIELD_CHARS } from '../../lib/records/bounds';
import { PAY_PERIODS, type PayPeriod, SALARY_SOURCES, type Salary } from '../../lib/records/posting';
import { FIELD_NAMES, PERIOD_NAMES, SALARY_SOURCE_NAMES } from '../../lib/words/field-words';
import { figuresInWords } from '../../lib/words/value-words';
import { Field } from '../Field';
import { Alternatives } from './Alternatives';
import { type FactProps, originOf } from './fact-props';

const EMPTY: Salary = { text: '', min: null, max: null, currency: null, period: null, source: 'employer' };

export function SalaryField(props: FactProps) {
  const salary = props.draft.facts.salary ?? EMPTY;
  const put = (more: Partial<Salary>) => {
    const next = { ...salary, ...more };
    const stated = next.text || next.min !== null || next.max !== null || next.currency || next.period;
    props.onEdit({ salary: stated ? next : null });
  };
  const origin = originOf(props, 'salary');
  const figures = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (origin.error && figures.current) figures.current.open = true;
  }, [origin.error]);
  return (
    <Field label={FIELD_NAMES.salary} {...origin} after={<Alternatives {...props} field="salary" />}>
      {(control) => (
        <>
          <input
            {...control}
            value={salary.text}
            placeholder="Not stated"
            maxLength={MAX_FIELD_CHARS}
            onChange={(event) => put({ text: event.target.value })}
          />
          <details ref={figures} className="fold figures">
            <summary>{summaryOf(props.draft.facts.salary)}</summary>
            <Figures key={props.base.id} salary={salary} onPut={put} />
          </details>
        </>
      )}
    </Field>
  );
}

function summaryOf(salary: Salary | null): string {
  if (!salary) return 'Figures: not stated';
  return `${figuresInWords(salary) ?? 'No figures'}, ${SALARY_SOURCE_NAMES[salary.source]}`;
}

function Figures({ salary, onPut }: { salary: Salary; onPut: (more: Partial<Salary>) => void }) {
  const id = useId();
  return (
    <div className="figures-grid">
      <Figure label="From" value={salary.min} onFigure={(min) => onPut({ min })} />
      <Figure label="To" value={salary.max} onFigure={(max) => onPut({ max })} />
      <div>
        <label htmlFor={`${id}-currency`}>Currency</label>
        <input
          id={`${id}-currency`}
          value={salary.currency ?? ''}
          maxLength={3}
          placeholder="EUR"
          onChange={(event) => onPut({ currency: event.target.value.toUpperCase() || null })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-period`}>Period</label>
        <select
          id={`${id}-period`}
          value={salary.period ?? ''}
          onChange={(event) => onPut({ period: (event.target.value || null) as PayPeriod | null })}
        >
          <option value="">Not stated</option>
          {PAY_PERIODS.map((period) => (
            <option key={period} value={period}>
              {PERIOD_NAMES[period]}
            </option>
          ))}
        </select>
      </div>
      <div className="wide">
        <label htmlFor={`${id}-source`}>Whose figure</label>
        <select
          id={`${id}-source`}
          value={salary.source}
          onChange={(event) => onPut({ source: event.target.value as Salary['source'] })}
        >
          {SALARY_SOURCES.map((source) => (
            <option key={source} value={source}>
              {SALARY_SOURCE_NAMES[source]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** A figure keeps what is being typed ("80,") until it is a number; a value set from elsewhere replaces it. */
function Figure(props: { label: string; value: number | null; onFigure: (value: number | null) => void }) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && Object.is(figureTyped(typed), props.value) ? typed : textOf(props.value);
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={Number.isNaN(props.value) ? (typed ?? '') : shown}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onFigure(figureTyped(event.target.value));
        }}
      />
    </div>
  );
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}
