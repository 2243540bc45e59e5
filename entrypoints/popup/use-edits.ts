/** Decides how a review's edits live: in the form, and kept beside it so that closing the popup loses nothing. */
import { useMemo, useRef, useState } from 'react';
import { applyEdits, type ReviewEdits, withEdits } from '../../lib/capture/review-edits';
import { forgetReview, keepReview } from '../../lib/capture/unsaved-review';
import type { ReviewStart } from './start-review';

export function useEdits({ key, base, edits: before, byHand, resumed }: ReviewStart) {
  const [edits, setEdits] = useState(before);
  const [restored, setRestored] = useState(resumed);
  const [kept, setKept] = useState(true);
  const latest = useRef(before);
  const draft = useMemo(() => applyEdits(base, edits), [base, edits]);

  const keep = () => {
    const none = Object.keys(latest.current).length === 0;
    if (none && !byHand) void forgetReview(key);
    else void keepReview(key, { edits: latest.current, base: byHand ? base : null }).then(setKept);
  };
  const put = (next: ReviewEdits) => {
    latest.current = next;
    setEdits(next);
  };
  return {
    draft,
    edits,
    /** True where edits from an earlier visit stand in the form. */
    restored,
    /** False where the browser had no room to keep the edits. */
    kept,
    change: (more: ReviewEdits) => {
      put(withEdits(base, latest.current, more));
      keep();
    },
    discard: () => {
      put({});
      setRestored(false);
      void forgetReview(key);
    },
    /** Saved: nothing is left to keep. */
    settle: () => {
      setRestored(false);
      void forgetReview(key);
    },
    keep,
  };
}
