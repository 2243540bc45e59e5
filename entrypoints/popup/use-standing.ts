/** Decides when the database is asked about the posting under review: after the review is drawn, never before. */
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Draft } from '../../lib/capture/settle';
import type { Standing } from '../../lib/capture/standing';

/** Pause before the database is first asked, in milliseconds: loading it must not compete with drawing the review. */
const FIRST_PAUSE_MS = 250;
/** Pause in typing before similar postings are looked for again, in milliseconds. */
const TYPING_PAUSE_MS = 300;

export function useStanding(draft: Draft) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [asked, setAsked] = useState(0);
  const { id, url } = draft;
  const { title, companyName } = draft.facts;

  const look = useEffectEvent(async () => (await import('./store')).standingOf(draft));
  const pause = useEffectEvent(() => (standing ? TYPING_PAUSE_MS : FIRST_PAUSE_MS));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what identifies a posting asks again, not every edit
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () =>
        void look().then(
          (found) => current && setStanding(found),
          // A database that does not open says so when the user saves.
          () => undefined,
        ),
      pause(),
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, url, title, companyName, asked]);

  const askAgain = useCallback(() => setAsked((times) => times + 1), []);
  return { standing, setStanding, askAgain };
}
