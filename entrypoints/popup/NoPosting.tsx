/** Decides how a page that is no posting is told, and the ways on: a posting all the same, or the person it is about. */
import { useState } from 'react';
import { Button } from '../../components/Button';
import { Loaded } from '../../components/Loaded';
import { Note } from '../../components/Note';
import type { TabReading } from '../../lib/capture/read-tab';
import type { Draft } from '../../lib/capture/settle';
import { sentenceFor } from './sentences';

/** Loaded when it is asked for: most pages are no person's. */
const loadPerson = () => import('./person/PersonFace').then((part) => part.PersonFace);

export interface NoPostingProps {
  tab: TabReading;
  onReview: (draft: Draft) => void;
  onByHand: () => void;
  onPaste: () => void;
}

export function NoPosting({ tab, onReview, onByHand, onPaste }: NoPostingProps) {
  const [person, setPerson] = useState(false);
  const unsure = tab.state === 'unsure' ? tab.draft : null;
  const isProfile = tab.state === 'not-a-posting' && tab.reading.reason === 'profile';
  if (person) {
    return (
      <Loaded
        load={loadPerson}
        props={{ tabId: firstQuestion.tabId, onBack: () => setPerson(false) }}
        meanwhile={<p className="reading">Reading this page…</p>}
      />
    );
  }
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
      {'reading' in tab && (
        <section className="ways">
          <h2>{isProfile ? 'Keep this person' : 'Is this somebody’s page?'}</h2>
          <Button look={isProfile ? 'main' : 'plain'} onClick={() => setPerson(true)}>
            Add this person
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
