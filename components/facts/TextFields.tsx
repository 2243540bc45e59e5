/** Decides how facts of one line are edited: title, company, place, seniority, the last day, the link to apply. */

import { locationTyped, type ReviewEdits } from '../../lib/capture/review-edits';
import type { PostingFacts, SourcedField } from '../../lib/capture/settle';
import { MAX_FIELD_CHARS } from '../../lib/records/bounds';
import { FIELD_NAMES } from '../../lib/words/field-words';
import { Field } from '../Field';
import { Alternatives } from './Alternatives';
import { type FactProps, originOf } from './fact-props';

/** A title may be long: it wraps, but stays one line of text. */
export function TitleField(props: FactProps) {
  const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
  return (
    <Field
      label={FIELD_NAMES.title}
      required
      {...originOf(props, 'title')}
      after={<Alternatives {...props} field="title" />}
    >
      {(control) => (
        <textarea
          {...control}
          name="title"
          rows={1}
          value={props.draft.facts.title ?? ''}
          placeholder="Required"
          maxLength={MAX_FIELD_CHARS}
          onChange={(event) => props.onEdit({ title: oneLine(event.target.value) || null })}
        />
      )}
    </Field>
  );
}

export function CompanyField(props: FactProps) {
  const { companyName } = props.draft.facts;
  return (
    <TextFact {...props} field="companyName" value={companyName} required onText={(text) => ({ companyName: text })} />
  );
}

export function LocationField(props: FactProps) {
  const { location } = props.draft.facts;
  const toEdit = (text: string | null): ReviewEdits => ({ location: locationTyped(text ?? '', location) });
  return <TextFact {...props} field="location" value={location.text} onText={toEdit} />;
}

export function SeniorityField(props: FactProps) {
  return (
    <TextFact
      {...props}
      field="seniority"
      value={props.draft.facts.seniority}
      onText={(seniority) => ({ seniority })}
    />
  );
}

export function ApplyField(props: FactProps) {
  const { applyUrl } = props.draft.facts;
  return <TextFact {...props} field="applyUrl" type="url" value={applyUrl} onText={(text) => ({ applyUrl: text })} />;
}

export function ValidThroughField(props: FactProps) {
  const { validThrough } = props.draft.facts;
  const toEdit = (text: string | null): ReviewEdits => ({ validThrough: text });
  return <TextFact {...props} field="validThrough" type="date" value={validThrough} onText={toEdit} />;
}

interface TextFactProps extends FactProps {
  field: SourcedField & keyof PostingFacts;
  value: string | null;
  type?: 'text' | 'url' | 'date';
  required?: boolean;
  onText: (text: string | null) => ReviewEdits;
}

function TextFact({ field, value, type = 'text', required = false, onText, ...props }: TextFactProps) {
  return (
    <Field
      label={FIELD_NAMES[field]}
      required={required}
      {...originOf(props, field)}
      after={<Alternatives {...props} field={field} />}
    >
      {(control) => (
        <input
          {...control}
          type={type}
          name={field}
          value={value ?? ''}
          placeholder={required ? 'Required' : 'Not stated'}
          maxLength={MAX_FIELD_CHARS}
          onChange={(event) => props.onEdit(onText(event.target.value || null))}
        />
      )}
    </Field>
  );
}
