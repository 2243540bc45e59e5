/** Decides how a message comes about: to whom and for what, whether it is too soon, the text, and what follows once sent. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/database';
import type { DraftedOccasion } from '../../lib/drafts/draft';
import { draftIdOf, type WriteAbout } from '../../lib/people/write-about';
import type { Message } from '../../lib/records/message';
import { Composer } from './Composer';
import { EarlierMessages } from './EarlierMessages';
import { LogAnswer } from './LogAnswer';
import { Refused } from './Refused';
import { Sent } from './Sent';
import { useWriting } from './use-writing';
import { WhomAndWhy } from './WhomAndWhy';
import styles from './write.module.css';

export interface WritePanelProps {
  /** What it begins with; the user may choose otherwise. */
  about: WriteAbout;
  /** Null: the likely one. */
  occasion: DraftedOccasion | null;
}

export function WritePanel({ about: begin, occasion: given }: WritePanelProps) {
  const [about, setAbout] = useState(begin);
  const [chosen, setChosen] = useState<{ occasion: DraftedOccasion; byUser: boolean } | null>(
    given && { occasion: given, byUser: true },
  );
  const [sent, setSent] = useState<{ message: Message; occasion: DraftedOccasion } | null>(null);
  const [overruled, setOverruled] = useState<string | null>(null);
  /** The keyboard goes into the text where the composer opens, not where a choice above it brings another text. */
  const [takesFocus, setTakesFocus] = useState(true);
  const isKept = useLiveQuery(
    async () => (sent ? (await db.messages.get(sent.message.id)) !== undefined : null),
    [sent],
  );
  const desk = useWriting(about, chosen?.occasion ?? null);
  const isCurrent = desk?.asked === about && (!chosen || chosen.occasion === desk.occasion);
  // What is likely may change while the user writes; the text under their hands may not.
  if (desk && isCurrent && !chosen) setChosen({ occasion: desk.occasion, byUser: false });
  if (!desk) return null;

  const writeAbout = (next: WriteAbout) => {
    setTakesFocus(false);
    setAbout(next);
    if (!chosen?.byUser) setChosen(null);
  };
  const choose = (occasion: DraftedOccasion) => {
    setTakesFocus(false);
    setChosen({ occasion, byUser: true });
  };
  if (sent && isKept !== false) {
    return (
      <div className={styles.panel}>
        <Sent
          key={sent.message.id}
          {...sent}
          onWrite={(contactId, occasion) => {
            setTakesFocus(true);
            setSent(null);
            setOverruled(null);
            setAbout({ ...desk.gathered.about, contactId });
            setChosen(occasion && { occasion, byUser: true });
          }}
        />
      </div>
    );
  }

  const id = draftIdOf(desk.gathered.about, desk.occasion);
  const refusal = desk.permission?.allowed === false ? desk.permission : null;
  const isOpen = !refusal || desk.stored !== null || overruled === id;
  return (
    <div className={styles.panel} aria-busy={!isCurrent}>
      <WhomAndWhy desk={desk} onAbout={writeAbout} onOccasion={choose} />
      {refusal && (
        <Refused
          refusal={refusal}
          onOverrule={
            isOpen
              ? null
              : () => {
                  setTakesFocus(true);
                  setOverruled(id);
                }
          }
        />
      )}
      {isOpen && (
        <Composer
          key={id}
          desk={desk}
          takesFocus={takesFocus}
          onSent={(message) => setSent({ message, occasion: desk.occasion })}
        />
      )}
      <EarlierMessages gathered={desk.gathered} />
      <LogAnswer key={`answer ${desk.gathered.about.contactId}`} desk={desk} />
    </div>
  );
}
