/**
 * Decides which field a value belongs to that a hiring system shows beside a label ("Employment Type", "Standort").
 * Which label names which field is known to `any-page/labelled`; what a value means is left to `reading`.
 */
import type { RawFields } from '../reading/finding';
import { fieldNamed, type Labelled } from './any-page/labelled';

/** A label and its value as they stand on the page. */
export type Pair = readonly [label: string | null, value: string | null];

/** The fields that labelled values state. A posting may have several locations and types, in the order given. */
export function labelledFields(pairs: readonly Pair[]): Partial<RawFields> {
  const values = (field: Labelled) => [
    ...new Set(pairs.flatMap(([label, value]) => (value && fieldNamed(bareLabel(label ?? '')) === field ? value : []))),
  ];
  const locations = values('location');
  const types = values('employment');
  const [salary] = values('salary');
  const single = {
    workplace: values('workplace')[0],
    seniority: values('seniority')[0],
    postedText: values('posted')[0],
    validThrough: values('until')[0],
  };
  return {
    ...Object.fromEntries(Object.entries(single).filter(([, value]) => value !== undefined)),
    ...(locations.length ? { location: { text: locations.join(' · ') } } : {}),
    ...(types.length ? { employmentTypes: types } : {}),
    ...(salary ? { salary: { text: salary } } : {}),
  };
}

/** A label without its colon and, where a screen reader gets it twice, only once: "Location : Location". */
function bareLabel(label: string): string {
  const [once = '', twice] = label.replace(/[\s:*]+$/, '').split(/\s*:\s*/);
  return (twice === undefined || twice === once ? once : twice).replace(/\(s\)$/, 's').trim();
}
