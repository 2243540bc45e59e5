/** Decides how a page that is no posting is told, and the ways to save one all the same. */
import { Button } from '../../components/Button';
import { Note } from '../../components/Note';
import type { TabReading } from '../../lib/capture/read-tab';
import type { Draft } from '../../lib/capture/settle';
import { sentenceFor } from './sentences';

export interface NoPostingProps {
  tab: TabReading;
  onReview: (draft: Draft) => void;
  onByHand: () => void;
  onPaste: () => void;
}

export function NoPosting({ tab, onReview, onByHand, onPaste }: NoPostingProps) {
  const unsure = tab.state === 'unsure' ? tab.draft : null;
  return (
    <div className="body">
      <Note look={unsure ? 'warn' : 'plain'}>
        <p>{sentenceFor(tab)}</p>
      </Note>
      {unsure && (
        <section className="found">
          <h2>What was found</h2>
          <p className="found-title">{unsure.facts.title ?? 'No title'}</p>
          <p className="found-company">{unsure.facts.companyName ?? 'No company'}</p>
          <Button look="main" onClick={() => onReview(unsure)}>
            Review what was found
          </Button>
        </section>
      )}
      <section className="ways">
        <h2>{unsure ? 'Or save it another way' : 'Save a posting all the same'}</h2>
        <div className="row">
          <Button onClick={onByHand}>Save by hand</Button>
          <Button onClick={onPaste}>Paste the posting</Button>
        </div>
      </section>
    </div>
  );
}
