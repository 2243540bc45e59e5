/** Decides how a description is shown (folded, as the page had it) and edited (as text). */
import { useState } from 'react';
import { descriptionOfText } from '../../lib/capture/text-to-html';
import { FIELD_NAMES } from '../../lib/words/field-words';
import { Button } from '../Button';
import { Description } from '../Description';
import { Field } from '../Field';
import { type FactProps, originOf } from './fact-props';

export function DescriptionField(props: FactProps) {
  const { description } = props.draft.facts;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const origin = originOf(props, 'description');

  if (typed !== null || !props.base.facts.description) {
    const type = (text: string) => {
      setTyped(text);
      props.onEdit({ description: descriptionOfText(text) });
    };
    return (
      <Field
        label={FIELD_NAMES.description}
        {...origin}
        hint="Leave a line empty between paragraphs; start a line with - for a list."
        after={
          props.base.facts.description && (
            <Button
              look="quiet"
              onClick={() => {
                setTyped(null);
                props.onEdit({ description: props.base.facts.description });
              }}
            >
              Take back my changes to the description
            </Button>
          )
        }
      >
        {(control) => (
          <textarea
            {...control}
            rows={8}
            value={typed ?? description?.text ?? ''}
            placeholder="Not stated"
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
    );
  }
  return (
    <Field label={FIELD_NAMES.description} group {...origin}>
      {() => (
        <details className="fold value" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{description ? sizeOf(description.text) : 'Removed'}</summary>
          {open && description && (
            <div className="description">
              <Button onClick={() => setTyped(description.text)}>Edit as text</Button>
              <Description description={description} />
            </div>
          )}
        </details>
      )}
    </Field>
  );
}

function sizeOf(text: string): string {
  const words = text.match(/\S+/g)?.length ?? 0;
  return words === 1 ? '1 word' : `${new Intl.NumberFormat().format(words)} words`;
}
