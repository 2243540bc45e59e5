/** Decides how it is told that another source says something else, and lets the user take that with one press. */

import { applyEdits, editToAlternative, figuresOf } from '../../lib/capture/review-edits';
import type { Alternative, Draft, SourcedField } from '../../lib/capture/settle';
import type { EmploymentType, Workplace } from '../../lib/records/posting';
import { EMPLOYMENT_TYPE_NAMES, WORKPLACE_NAMES } from '../../lib/words/field-words';
import { sourceSays } from '../../lib/words/source-words';
import { dayInWords, factInWords, figuresInWords } from '../../lib/words/value-words';
import { Button } from '../Button';
import type { FactProps } from './fact-props';

export function Alternatives({ field, base, draft, onEdit }: FactProps & { field: SourcedField }) {
  const offered = base.alternatives[field] ?? [];
  if (!offered.length) return null;
  const now = shownOf(draft, field);
  const back = shownOf(base, field);
  const source = base.sources[field];
  const others = offered.filter(
    (one) => shownOf(applyEdits(draft, editToAlternative(draft, field, one)), field) !== now,
  );
  return (
    <ul className="alternatives">
      {now !== back && source && (
        <li>
          <Button look="quiet" onClick={() => onEdit(editBack(base, field))}>
            {sourceSays(source)}: {back}
          </Button>
        </li>
      )}
      {others.map((one) => (
        <li key={one.value}>
          <Button look="quiet" onClick={() => onEdit(editToAlternative(draft, field, one))}>
            {sourceSays(one.source)}: {inWords(field, one)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function editBack(base: Draft, field: SourcedField) {
  return field === 'workplace' ? { workplace: base.facts.location.workplace } : { [field]: base.facts[field] };
}

function shownOf(draft: Draft, field: SourcedField): string {
  const { location } = draft.facts;
  if (field === 'workplace') return location.workplace ? WORKPLACE_NAMES[location.workplace] : '';
  if (field === 'location') return location.text ?? '';
  return factInWords(field, draft.facts[field]);
}

function inWords(field: SourcedField, { value }: Alternative): string {
  if (field === 'workplace') return WORKPLACE_NAMES[value as Workplace];
  if (field === 'validThrough' || field === 'posted') return dayInWords(value);
  if (field === 'employmentTypes') {
    return (value.split(', ') as EmploymentType[]).map((type) => EMPLOYMENT_TYPE_NAMES[type]).join(', ');
  }
  if (field === 'salary') return figuresInWords({ ...figuresOf(value), source: 'employer' }) ?? value;
  return value;
}
