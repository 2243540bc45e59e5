/** Decides how writing begins in the popup: about the saved posting or the person of this tab, else with a choice. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { DatabaseGate } from '../../../components/DatabaseGate';
import { LastActionBar } from '../../../components/last-action/LastActionBar';
import { Note } from '../../../components/Note';
import { Trouble } from '../../../components/Trouble';
import { WritePanel } from '../../../components/write/WritePanel';
import type { TabReading } from '../../../lib/capture/read-tab';
import { db } from '../../../lib/db/database';
import { type AboutTab, aboutOfTab } from './about-of-tab';
import styles from './WriteFace.module.css';

export interface WriteFaceProps {
  tab: TabReading;
  onBack: () => void;
}

/** Opens it ahead of the face; where that fails, the face says so. */
export function openDatabase(): void {
  db.open().catch(() => undefined);
}

export function WriteFace({ tab, onBack }: WriteFaceProps) {
  const face = useRef<HTMLDivElement>(null);
  useKeysKeptHere(face);
  return (
    <div ref={face} className={styles.face}>
      <div className={styles.body}>
        <div>
          <Button look="quiet" onClick={onBack}>
            Back to this page
          </Button>
        </div>
        <Trouble place="write" heading="What you saved cannot be shown right now">
          <DatabaseGate>
            <OfTab tab={tab} />
          </DatabaseGate>
        </Trouble>
      </div>
      <LastActionBar />
    </div>
  );
}

function OfTab({ tab }: { tab: TabReading }) {
  const [found, setFound] = useState<AboutTab | null>(null);
  useEffect(() => {
    let current = true;
    void aboutOfTab(tab).then((answer) => current && setFound(answer));
    return () => {
      current = false;
    };
  }, [tab]);
  if (!found) return null;
  return (
    <>
      {found.says && (
        <Note>
          <p>{found.says}</p>
        </Note>
      )}
      <WritePanel about={found.about} occasion={null} />
    </>
  );
}

/** The review behind this face stores its posting by Ctrl+Enter, wherever that is pressed. */
function useKeysKeptHere(face: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = face.current;
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.stopPropagation();
    };
    element?.addEventListener('keydown', keep);
    return () => element?.removeEventListener('keydown', keep);
  }, [face]);
}
