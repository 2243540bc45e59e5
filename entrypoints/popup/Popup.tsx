/** Decides which of its faces the popup shows: reading, a review, what stands in the way, or a place to paste. */
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { LiveRegion } from '../../components/LiveRegion';
import { askTab } from '../../lib/capture/ask-tab';
import type { TabReading } from '../../lib/capture/read-tab';
import { AllowThisSite } from './AllowThisSite';
import { NoPosting } from './NoPosting';
import { PasteForm } from './PasteForm';
import { PopupHead } from './PopupHead';
import { Review } from './Review';
import { type ReviewStart, reviewByHand, reviewFound, reviewPasted, type Start, startReview } from './start-review';
import type { WriteFaceProps } from './write/WriteFace';
import { loadWriting } from './write/writing-part';

type Face =
  | { shows: 'reading' }
  | { shows: 'no-posting' | 'paste'; tab: TabReading }
  | { shows: 'review'; tab: TabReading; review: ReviewStart };

export function Popup({ tabId, firstStart }: { tabId: Promise<number>; firstStart: Promise<Start> }) {
  const [face, setFace] = useState<Face>({ shows: 'reading' });
  const [says, setSays] = useState('');
  /** Stands before the other face, which stays as it is behind it. */
  const [WriteFace, setWriteFace] = useState<ComponentType<WriteFaceProps> | null>(null);
  const writing = WriteFace !== null;
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    void firstStart.then((start) => setFace(faceOf(start)));
  }, [firstStart]);

  const move = (next: Face) => {
    setFace(next);
    main.current?.focus();
  };
  const write = async () => {
    const loaded = await loadWriting();
    main.current?.focus();
    setWriteFace(() => loaded);
  };
  const leaveWriting = () => {
    setWriteFace(null);
    main.current?.focus();
  };
  const readAgain = async () => {
    move({ shows: 'reading' });
    setSays('Reading the page again');
    setFace(faceOf(await startReview(tabId.then((id) => askTab(id)))));
  };
  const byHand = async (tab: TabReading) =>
    move({ shows: 'review', tab, review: await reviewByHand(await tabId, tab) });

  return (
    <main ref={main} tabIndex={-1} data-reading={wordFor(face)} aria-busy={face.shows === 'reading'}>
      <LiveRegion says={says} />
      <PopupHead
        title={writing ? 'Write' : titleOf(face)}
        onReadAgain={writing || face.shows === 'reading' ? null : () => void readAgain()}
        onWrite={writing || face.shows === 'reading' ? null : () => void write()}
      />
      {WriteFace && 'tab' in face && <WriteFace tab={face.tab} onBack={leaveWriting} />}
      <div hidden={writing}>
        {face.shows === 'reading' && <p className="reading">Reading this page…</p>}
        {face.shows === 'no-posting' && (
          <NoPosting
            tab={face.tab}
            onReview={(draft) => move({ shows: 'review', tab: face.tab, review: reviewFound(draft) })}
            onByHand={() => void byHand(face.tab)}
            onPaste={() => move({ shows: 'paste', tab: face.tab })}
          />
        )}
        {face.shows === 'paste' && (
          <PasteForm
            tab={face.tab}
            tabId={tabId}
            onRead={(draft) => move({ shows: 'review', tab: face.tab, review: reviewPasted(face.tab, draft) })}
            onBack={() => move({ shows: 'no-posting', tab: face.tab })}
          />
        )}
        {face.shows === 'review' && (
          <Review
            key={face.review.key}
            start={face.review}
            onSay={setSays}
            onGiveUp={face.review.byHand ? () => move({ shows: 'no-posting', tab: face.tab }) : null}
          />
        )}
        {face.shows !== 'reading' && 'reading' in face.tab && <AllowThisSite tabId={tabId} />}
      </div>
    </main>
  );
}

function faceOf({ tab, review }: Start): Face {
  return review ? { shows: 'review', tab, review } : { shows: 'no-posting', tab };
}

/** What the surface tells about the page: `posting` wherever there is something to review. */
function wordFor(face: Face): string {
  if (face.shows === 'reading') return 'reading';
  if (face.shows === 'review') return 'posting';
  return face.tab.state === 'unsure' ? 'not-a-posting' : face.tab.state;
}

function titleOf(face: Face): string {
  if (face.shows === 'reading') return 'Reading';
  if (face.shows === 'paste') return 'Paste the posting';
  if (face.shows === 'review') return face.review.byHand ? 'Save by hand' : 'Review posting';
  return face.tab.state === 'unsure' ? 'Perhaps a posting' : 'No posting read';
}
