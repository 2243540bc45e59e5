/** Decides how the same job seen elsewhere is told. It offers to link; without the user's word both stay apart. */
import { useId, useState } from 'react';
import { Button } from '../../components/Button';
import type { SimilarPosting } from '../../lib/capture/similar';
import { dayInWords } from '../../lib/words/value-words';

const WHY: Record<SimilarPosting['why'], string> = {
  'near-equal text': 'its text is nearly the same',
  'same company, near-equal title': 'the company is the same and the title nearly so',
};

export interface SeenElsewhereProps {
  similar: SimilarPosting[];
  /** Saves the posting as part of this application. */
  onLink: (applicationId: string) => void;
}

export function SeenElsewhere({ similar, onLink }: SeenElsewhereProps) {
  const [apart, setApart] = useState<string[]>([]);
  const heading = useId();
  const open = similar.filter((one) => !apart.includes(one.posting.id));
  if (!open.length) return null;
  const link = async (postingId: string) => {
    const { applicationOf, db } = await import('./store');
    const application = await applicationOf(postingId, db);
    if (application) onLink(application.id);
  };
  return (
    <section className="seen-elsewhere" aria-labelledby={heading}>
      <h2 id={heading}>Perhaps saved already</h2>
      {open.map(({ posting, why }) => (
        <div key={posting.id} className="similar">
          <p>
            <strong>{posting.title}</strong>, {posting.companyName}, saved {dayInWords(posting.capturedAt)} from{' '}
            {new URL(posting.url).hostname}: {WHY[why]}.
          </p>
          <div className="row">
            <Button onClick={() => void link(posting.id)}>Link to it</Button>
            <Button onClick={() => setApart([...apart, posting.id])}>Keep apart</Button>
          </div>
        </div>
      ))}
      <p className="quiet">
        Linked postings share one application: one stage, one set of notes. Linking saves this one.
      </p>
    </section>
  );
}
