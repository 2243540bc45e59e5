/** Decides what every field of the review is given, and what it says of its source, doubts and problems. */
import type { ReactNode } from 'react';
import type { ReviewEdits } from '../../lib/capture/review-edits';
import type { Draft, SourcedField } from '../../lib/capture/settle';
import type { Source } from '../../lib/records/posting';

export interface FactProps {
  /** As read, for what the user changed away from. */
  base: Draft;
  /** As shown. */
  draft: Draft;
  problem: string | undefined;
  onEdit: (edits: ReviewEdits) => void;
}

/** What a field's frame shows of where its value is from. */
export function originOf(
  { draft, problem }: FactProps,
  field: SourcedField,
): { source: Source | undefined; doubt: ReactNode; error: string | undefined } {
  return {
    source: draft.sources[field],
    doubt: draft.doubtful.includes(field) ? doubtAbout(draft, field) : undefined,
    error: problem,
  };
}

function doubtAbout(draft: Draft, field: SourcedField): string {
  if (field === 'salary' && draft.facts.salary?.source === 'description') {
    return 'Check this: it was found in the description’s text.';
  }
  return 'Check this: Fivesight is not sure of it.';
}
