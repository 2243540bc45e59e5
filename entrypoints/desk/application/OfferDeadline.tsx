/** Decides how offers of an application are shown: when each came, by when it has to be answered, what they offered. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AutosavedText } from '../../../components/autosave/AutosavedText';
import { Button } from '../../../components/Button';
import { useLastAction } from '../../../components/last-action/last-action';
import { instantOf } from '../../../lib/calendar/readable';
import { db } from '../../../lib/db/database';
import { keepOfferNotes, removeOffer } from '../../../lib/pipeline/offers';
import { timeInWords } from '../../../lib/pipeline/round-times';
import type { Offer } from '../../../lib/records/offer';
import { dayInWords } from '../../../lib/words/value-words';
import styles from './application.module.css';
import { CalendarButtons } from './CalendarButtons';
import { Fold } from './Fold';
import { isOfferUnfinished, OfferForm } from './OfferForm';
import { ownZone } from './own-clock';

export function OfferDeadline({ applicationId }: { applicationId: string }) {
  const offers = useLiveQuery(
    async () => (await db.offers.where('applicationId').equals(applicationId).toArray()).sort(byArrival),
    [applicationId],
  );
  const [adding, setAdding] = useState<'no' | 'unfinished' | 'asked'>(() =>
    isOfferUnfinished(applicationId, null) ? 'unfinished' : 'no',
  );
  const add = useRef<HTMLButtonElement>(null);
  if (!offers) return null;
  const close = () => {
    flushSync(() => setAdding('no'));
    add.current?.focus();
  };
  return (
    <Fold title="Offers" says={offers.length} level={2} open={offers.length > 0 || adding !== 'no'}>
      {offers.length > 0 && (
        <ul className={styles.list}>
          {offers.map((offer) => (
            <li key={offer.id} id={`offer-${offer.id}`}>
              <OfferShown offer={offer} />
            </li>
          ))}
        </ul>
      )}
      {adding !== 'no' ? (
        <OfferForm applicationId={applicationId} offer={null} asked={adding === 'asked'} onClose={close} />
      ) : (
        <div>
          <Button ref={add} onClick={() => setAdding('asked')}>
            Add an offer
          </Button>
        </div>
      )}
    </Fold>
  );
}

function OfferShown({ offer }: { offer: Offer }) {
  const { id, applicationId, receivedAt, deadline, notes, updatedAt } = offer;
  const [editing, setEditing] = useState<'no' | 'unfinished' | 'asked'>(() =>
    isOfferUnfinished(applicationId, offer) ? 'unfinished' : 'no',
  );
  const edit = useRef<HTMLButtonElement>(null);
  const act = useLastAction((state) => state.act);
  const came = Number.isNaN(instantOf(receivedAt)) ? 'on a day nobody can read' : dayInWords(receivedAt);
  const close = () => {
    flushSync(() => setEditing('no'));
    edit.current?.focus();
  };
  return (
    <div className={styles.body}>
      <p>
        Came {came}. {deadline ? `Answer by ${timeInWords(deadline, ownZone(), ownZone())}.` : 'No deadline named.'}
      </p>
      {editing !== 'no' ? (
        <OfferForm applicationId={applicationId} offer={offer} asked={editing === 'asked'} onClose={close} />
      ) : (
        <div className={styles.ways}>
          <Button ref={edit} look="quiet" aria-label={`Edit the offer of ${came}`} onClick={() => setEditing('asked')}>
            Edit
          </Button>
          <CalendarButtons
            name={`Offer of ${came}`}
            applicationId={applicationId}
            offerId={id}
            dated={!Number.isNaN(instantOf(deadline))}
          />
          <Button look="quiet" aria-label={`Delete the offer of ${came}`} onClick={() => void act(removeOffer(id))}>
            Delete
          </Button>
        </div>
      )}
      <AutosavedText
        label="What they offered"
        multiline
        rows={2}
        name={`offer ${id}`}
        stored={notes}
        storedAt={updatedAt}
        isSame={(one, other) => one === other}
        save={(typed) => keepOfferNotes(id, typed)}
      />
    </div>
  );
}

function byArrival(one: Offer, other: Offer): number {
  return one.receivedAt.localeCompare(other.receivedAt);
}
