/** Decides how the dates of an offer are entered: the day it came, and when it has to be answered on the user's clock. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { editOffer, keepOffer, whyNoDeadline } from '../../../lib/pipeline/offers';
import { enteredInstant } from '../../../lib/pipeline/round-entry';
import { happenedAt } from '../../../lib/pipeline/stage-history';
import { typedTime } from '../../../lib/pipeline/typed-round';
import type { Offer } from '../../../lib/records/offer';
import styles from './application.module.css';
import { ownDay, ownZone, today } from './own-clock';
import { isUnfinished, useFormDraft } from './use-form-draft';

export interface OfferFormProps {
  applicationId: string;
  /** The offer to correct; null: a new one. */
  offer: Offer | null;
  /** True where the user has just asked for it. */
  asked: boolean;
  onClose: () => void;
}

interface TypedOffer {
  received: string;
  /** On the user's clock; empty: none named. */
  deadline: string;
}

export function OfferForm({ applicationId, offer, asked, onClose }: OfferFormProps) {
  const [first] = useState(() =>
    offer
      ? { received: ownDay(offer.receivedAt), deadline: typedTime(offer.deadline, ownZone()) }
      : { received: today(), deadline: '' },
  );
  const { typed, type, forget } = useFormDraft(
    draftName(applicationId, offer),
    offer?.updatedAt ?? '',
    first,
    offerBefore,
  );
  const [errors, setErrors] = useState<Partial<TypedOffer>>({});
  const form = useRef<HTMLFormElement>(null);
  const act = useLastAction((state) => state.act);
  const [focuses] = useState(asked);
  useEffect(() => {
    if (focuses) form.current?.querySelector('input')?.focus();
  }, [focuses]);
  const close = () => {
    forget();
    onClose();
  };
  const store = async () => {
    const read = offerOf(typed);
    setErrors('errors' in read ? read.errors : {});
    if ('errors' in read) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    // The hour it came is known only where the day was left as it was.
    const received = offer && typed.received === first.received ? offer.receivedAt : typed.received;
    const dates = { received, deadline: read.deadline };
    const done = await (offer ? editOffer(offer.id, dates) : keepOffer({ applicationId, ...dates }));
    const told = done.ok && done.value.moved ? `${done.value.label}, and moved to “offer”` : null;
    if (await act(Promise.resolve(done.ok && told ? { ...done, value: { ...done.value, label: told } } : done)))
      close();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={offer ? 'Correct the offer' : 'New offer'}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="Day it came" error={errors.received}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today()}
            value={typed.received}
            onChange={(event) => type({ received: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Answer by"
        hint="Day and hour on your clock. Leave it empty where they named none."
        error={errors.deadline}
      >
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={typed.deadline}
            onChange={(event) => type({ deadline: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.ways}>
        <Button look="main" type="submit">
          {offer ? 'Store the offer' : 'Add the offer'}
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}

/** Whether such a form was left. */
export function isOfferUnfinished(applicationId: string, offer: Offer | null): boolean {
  return isUnfinished(draftName(applicationId, offer), offer?.updatedAt ?? '');
}

function draftName(applicationId: string, offer: Offer | null): string {
  return offer ? `offer form ${offer.id}` : `new offer form ${applicationId}`;
}

function offerOf({ received, deadline }: TypedOffer): { deadline: string | null } | { errors: Partial<TypedOffer> } {
  const came = happenedAt(received, new Date());
  if ('says' in came) return { errors: { received: came.says } };
  if (!deadline) return { deadline: null };
  const by = enteredInstant(deadline, ownZone());
  const refused = 'says' in by ? by.says : whyNoDeadline(by.at, came.at);
  return refused || 'says' in by ? { errors: { deadline: refused ?? '' } } : { deadline: by.at };
}

function offerBefore(kept: string | null): TypedOffer | null {
  try {
    const { received, deadline } = JSON.parse(kept ?? 'null') as Partial<TypedOffer>;
    return typeof received === 'string' && typeof deadline === 'string' ? { received, deadline } : null;
  } catch {
    return null;
  }
}
