/** Decides how a saved posting's facts are corrected: in the same fields as the review, stored together or not at all. */
import { useMemo, useState } from 'react';
import { Button } from '../../components/Button';
import { Facts } from '../../components/facts/Facts';
import { useLastAction } from '../../components/last-action/last-action';
import { correctionOf, draftOfPosting } from '../../lib/capture/correction';
import { editPosting } from '../../lib/capture/edit-posting';
import { problemsOf } from '../../lib/capture/problems';
import { applyEdits, finished, type ReviewEdits, withEdits } from '../../lib/capture/review-edits';
import type { Posting } from '../../lib/records/posting';

export function EditPosting({ posting, onDone }: { posting: Posting; onDone: () => void }) {
  const [base] = useState(() => draftOfPosting(posting));
  const [edits, setEdits] = useState<ReviewEdits>({});
  const [tried, setTried] = useState(false);
  const act = useLastAction((state) => state.act);
  const draft = useMemo(() => applyEdits(base, edits), [base, edits]);
  const problems = problemsOf(draft);
  const store = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const correction = correctionOf(finished(draft), edits);
    if (Object.keys(correction).length === 0) return onDone();
    if (await act(editPosting(posting.id, correction), `Corrected ${posting.title}`)) onDone();
  };
  return (
    <form
      className="edit-facts"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <h2>Edit facts</h2>
      <Facts
        start={{ base, edits: {}, byHand: false }}
        draft={draft}
        problems={tried ? problems : {}}
        onEdit={(more) => setEdits((before) => withEdits(base, before, more))}
      />
      <div className="actions">
        <Button look="main" type="submit">
          Store corrections
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
