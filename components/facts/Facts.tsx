/** Decides in which order facts are reviewed, and that what the page does not state waits folded, out of the way. */
import './facts.css';
import { useState } from 'react';
import type { Problems } from '../../lib/capture/problems';
import { applyEdits, type ReviewEdits } from '../../lib/capture/review-edits';
import type { Draft, SourcedField } from '../../lib/capture/settle';
import { Field } from '../Field';
import { Note } from '../Note';
import { StateField, WorkplaceField } from './ChoiceFields';
import { CompanyFactsField } from './CompanyFactsField';
import { DescriptionField } from './DescriptionField';
import { EmploymentTypesField } from './EmploymentTypesField';
import type { FactProps } from './fact-props';
import { PostedField } from './PostedField';
import { SalaryField } from './SalaryField';
import { ApplyField, CompanyField, LocationField, SeniorityField, TitleField, ValidThroughField } from './TextFields';

const FIELDS: [SourcedField, (props: FactProps) => React.ReactNode][] = [
  ['title', TitleField],
  ['companyName', CompanyField],
  ['location', LocationField],
  ['workplace', WorkplaceField],
  ['seniority', SeniorityField],
  ['employmentTypes', EmploymentTypesField],
  ['salary', SalaryField],
  ['posted', PostedField],
  ['validThrough', ValidThroughField],
  ['state', StateField],
  ['applyUrl', ApplyField],
  ['companyFacts', CompanyFactsField],
  ['description', DescriptionField],
];
/** Fields that stand two in a row, where two follow each other. */
const NARROW: SourcedField[] = ['workplace', 'seniority', 'posted', 'validThrough', 'state'];

export interface FactsProps {
  /** What the edits stand on, and the edits there are when the fields are first drawn. */
  start: { base: Draft; edits: ReviewEdits; byHand: boolean };
  draft: Draft;
  problems: Problems;
  onEdit: (edits: ReviewEdits) => void;
}

export function Facts({ start, draft, problems, onEdit }: FactsProps) {
  // Where a field stands is decided once: it must not jump while the user types into it.
  const [inFront] = useState(() => statedIn(applyEdits(start.base, start.edits), start.byHand));
  const drawn = ([name, Fact]: (typeof FIELDS)[number], place: number, row: typeof FIELDS) => (
    <div key={name} className={isPaired(place, row) ? undefined : 'wide'}>
      <Fact base={start.base} draft={draft} problem={problems[name]} onEdit={onEdit} />
    </div>
  );
  const unstated = FIELDS.filter(([name]) => !inFront.has(name));
  return (
    <>
      {draft.facts.state === 'closed' && (
        <Note look="warn">
          <p>This posting is closed.</p>
        </Note>
      )}
      <div className="facts">
        {start.byHand && (
          <div className="wide">
            <LinkField url={draft.url} problem={problems.link} onEdit={onEdit} />
          </div>
        )}
        {FIELDS.filter(([name]) => inFront.has(name)).map(drawn)}
      </div>
      {unstated.length > 0 && (
        <details className="fold unstated">
          <summary>
            {start.byHand ? 'Add more' : 'Add what the page does not state'} ({unstated.length})
          </summary>
          <div className="facts">{unstated.map(drawn)}</div>
        </details>
      )}
    </>
  );
}

function LinkField({
  url,
  problem,
  onEdit,
}: {
  url: string;
  problem: string | undefined;
  onEdit: FactsProps['onEdit'];
}) {
  return (
    <Field label="Link to the posting" required hint="Fivesight tells postings apart by it." error={problem}>
      {(control) => (
        <input {...control} type="url" value={url} onChange={(event) => onEdit({ link: event.target.value })} />
      )}
    </Field>
  );
}

/** True where this narrow field has another beside it: of an odd run of them the last has the row to itself. */
function isPaired(place: number, row: typeof FIELDS): boolean {
  const isNarrow = (at: number) => NARROW.includes(row[at]?.[0] as SourcedField);
  let before = place;
  while (isNarrow(before - 1)) before--;
  return isNarrow(place) && ((place - before) % 2 === 1 || isNarrow(place + 1));
}

function statedIn(draft: Draft, byHand: boolean): Set<SourcedField> {
  const { location, ...facts } = draft.facts;
  const stated = new Set<SourcedField>(['title', 'companyName', ...(byHand ? (['description'] as const) : [])]);
  if (location.text) stated.add('location');
  if (location.workplace) stated.add('workplace');
  for (const [name, value] of Object.entries(facts)) if (isStated(value)) stated.add(name as SourcedField);
  return stated;
}

function isStated(value: unknown): boolean {
  if (value === null || value === '' || value === 'unknown') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.values(value).some(isStated);
}
