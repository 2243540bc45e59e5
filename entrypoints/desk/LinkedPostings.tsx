/** Decides how the same job seen elsewhere is told: postings linked with this one, and saved ones that look like it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button';
import { useLastAction } from '../../components/last-action/last-action';
import { linkPosting, unlinkPosting } from '../../lib/capture/link-postings';
import { findSimilar, type SimilarPosting } from '../../lib/capture/similar';
import { db } from '../../lib/db/database';
import type { Application } from '../../lib/records/application';
import type { Posting } from '../../lib/records/posting';
import { postingPlace } from './places';

export function LinkedPostings({ posting, application }: { posting: Posting; application: Application }) {
  const act = useLastAction((state) => state.act);
  const others = application.postingIds.filter((id) => id !== posting.id).join('\n');
  const linked = useLiveQuery(
    async () => (await db.postings.bulkGet(others ? others.split('\n') : [])).filter((one) => one !== undefined),
    [others],
  );
  const similar = useSimilar(posting).filter((one) => !application.postingIds.includes(one.posting.id));
  if (!linked?.length && similar.length === 0) return null;
  return (
    <section className="linked" aria-labelledby="linked">
      <h2 id="linked">The same job elsewhere</h2>
      {linked && linked.length > 0 && (
        <ul>
          {linked.map((one) => (
            <li key={one.id}>
              <PostingLink posting={one} />
              <Button
                look="quiet"
                aria-label={`Unlink ${one.title}`}
                onClick={() => void act(unlinkPosting(one.id), `Unlinked ${one.title}`)}
              >
                Unlink
              </Button>
            </li>
          ))}
        </ul>
      )}
      {similar.length > 0 && (
        <>
          <p className="quiet">These look like the same job. Linked postings share stage, tags and notes.</p>
          <ul>
            {similar.map((one) => (
              <li key={one.posting.id}>
                <PostingLink posting={one.posting} />
                <span className="quiet">{one.why}</span>
                <Button
                  look="quiet"
                  aria-label={`Link ${one.posting.title}`}
                  onClick={() => void act(linkPosting(one.posting.id, application.id), `Linked ${one.posting.title}`)}
                >
                  Link
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PostingLink({ posting }: { posting: Posting }) {
  return (
    <a href={postingPlace(posting.id)}>
      {posting.title} <span className="quiet">{new URL(posting.url).hostname}</span>
    </a>
  );
}

function useSimilar(posting: Posting): SimilarPosting[] {
  const [similar, setSimilar] = useState<SimilarPosting[]>([]);
  const { id, title, companyId, description } = posting;
  const text = description?.text ?? '';
  useEffect(() => {
    let current = true;
    findSimilar(db, { id, title, companyId, text }).then(
      (found) => current && setSimilar(found),
      () => current && setSimilar([]),
    );
    return () => {
      current = false;
    };
  }, [id, title, companyId, text]);
  return similar;
}
