/** Decides what one saved posting shows: its facts with their sources, its whole description, and the user's own side. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../components/Button';
import { Description } from '../../components/Description';
import { useLastAction } from '../../components/last-action/last-action';
import { EmptyNote, Note } from '../../components/Note';
import { deletePostings } from '../../lib/capture/delete-postings';
import { applicationOf } from '../../lib/capture/link-postings';
import { db } from '../../lib/db/database';
import type { Posting } from '../../lib/records/posting';
import { RoundsAndOffers } from './application/RoundsAndOffers';
import { EditPosting } from './EditPosting';
import { LinkedPostings } from './LinkedPostings';
import { OwnSide } from './OwnSide';
import { PostingFacts } from './PostingFacts';
import { POSTINGS } from './places';
import { useTitle } from './use-title';

export function PostingPage({ id }: { id: string }) {
  const stored = useLiveQuery(async () => {
    const posting = await db.postings.get(id);
    if (!posting) return null;
    const [application, company] = await Promise.all([applicationOf(id, db), db.companies.get(posting.companyId)]);
    return { posting, application: application ?? null, company: company?.name ?? posting.companyName };
  }, [id]);
  const [editing, setEditing] = useState(false);
  const act = useLastAction((state) => state.act);
  useTitle(stored?.posting.title ?? 'Posting');
  if (stored === undefined) return null;
  if (stored === null) {
    return (
      <EmptyNote actions={<a href={POSTINGS}>See your postings</a>}>
        This posting is not saved. If you have just deleted it, undo below brings it back.
      </EmptyNote>
    );
  }
  const { posting, application, company } = stored;
  return (
    <article className="page posting">
      <p className="way-back">
        <a href={POSTINGS}>All postings</a>
      </p>
      <Heading posting={posting} company={company} />
      <div className="actions">
        <a href={posting.url} target="_blank" rel="noreferrer">
          Open the page
        </a>
        {posting.applyUrl && (
          <a href={posting.applyUrl} target="_blank" rel="noreferrer">
            Apply
          </a>
        )}
        {!editing && <Button onClick={() => setEditing(true)}>Edit facts</Button>}
        <Button onClick={() => window.print()}>Print</Button>
        <Button look="danger" onClick={() => void act(deletePostings([posting.id]))}>
          Delete
        </Button>
      </div>
      {posting.state === 'closed' && (
        <Note look="warn">
          <p>This posting was closed when it was last read.</p>
        </Note>
      )}
      <div className="columns">
        <div className="told">
          {editing ? (
            <EditPosting posting={posting} onDone={() => setEditing(false)} />
          ) : (
            <>
              <PostingFacts posting={posting} />
              <section className="told-description" aria-labelledby="description">
                <h2 id="description">Description</h2>
                {posting.description ? (
                  <Description description={posting.description} />
                ) : (
                  <p className="quiet">The page stated none.</p>
                )}
              </section>
            </>
          )}
        </div>
        {application && (
          <div className="own">
            <OwnSide key={application.id} application={application} />
            <RoundsAndOffers
              key={`rounds ${application.id}`}
              applicationId={application.id}
              companyId={posting.companyId}
              title={posting.title}
            />
            <LinkedPostings posting={posting} application={application} />
          </div>
        )}
      </div>
    </article>
  );
}

function Heading({ posting, company }: { posting: Posting; company: string }) {
  return (
    <header className="posting-head">
      <h1>{posting.title}</h1>
      <p>
        {posting.companyName}
        {company !== posting.companyName && <span className="quiet"> (filed under {company})</span>}
      </p>
    </header>
  );
}
