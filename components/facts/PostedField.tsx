/** Decides how the day a posting went up is edited, beside the page's own words for it. */

import type { Posted } from '../../lib/records/posting';
import { FIELD_NAMES } from '../../lib/words/field-words';
import { Field } from '../Field';
import { Alternatives } from './Alternatives';
import { type FactProps, originOf } from './fact-props';

/** A date as machines write it: it says no more than the day beside it. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}/;

const NEARNESS: Record<Posted['precision'], string> = {
  day: '',
  week: ' The day is approximate.',
  month: ' The day is approximate.',
  'at-least': ' It was this day or earlier.',
};

export function PostedField(props: FactProps) {
  const { posted } = props.draft.facts;
  const put = (more: Partial<Posted>) => {
    const next = { text: null, date: null, precision: 'day' as const, repost: false, ...posted, ...more };
    props.onEdit({ posted: next.text || next.date ? next : null });
  };
  return (
    <Field
      label={FIELD_NAMES.posted}
      {...originOf(props, 'posted')}
      hint={posted?.text && !TIMESTAMP.test(posted.text) && `“${posted.text}”.${NEARNESS[posted.precision]}`}
      after={
        <>
          {posted && (posted.repost || props.base.facts.posted?.repost) && (
            <label className="tick">
              <input
                type="checkbox"
                checked={posted.repost}
                onChange={(event) => put({ repost: event.target.checked })}
              />
              Reposted
            </label>
          )}
          <Alternatives {...props} field="posted" />
        </>
      }
    >
      {(control) => (
        <input
          {...control}
          type="date"
          value={posted?.date ?? ''}
          onChange={(event) => put({ date: event.target.value || null, precision: 'day' })}
        />
      )}
    </Field>
  );
}
