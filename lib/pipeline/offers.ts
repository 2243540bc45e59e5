/** Decides how offers are stored, as far as their deadline goes: kept, changed, removed, each as one action that can be undone. */
import { instantOf, whyNoInstant } from '../calendar/readable';
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import type { Application } from '../records/application';
import { type Offer, offerSchema } from '../records/offer';
import { happenedAt, movedEarlier } from './stage-history';
import { countsAs, isOver } from './stages';

/** What the user gives of an offer. */
export interface OfferDraft {
  applicationId: string;
  /** The day (`YYYY-MM-DD`) or time (ISO) it came. */
  received: string;
  /** When an answer is due, ISO; null where none was named. */
  deadline: string | null;
  notes?: string;
}

/** An offer that was stored, and how to take that back. */
export interface OfferKept {
  offer: Offer;
  undoId: string;
  label: string;
  /** Whether the application moved to “offer” in the same action. */
  moved: boolean;
}

const GONE = 'This offer was deleted. Undo the deletion to go on.';

/**
 * Keeps an offer; its application moves to “offer” as of the day it came, unless it is over or further on. `refused` for
 * a day still to come, a deadline nobody can read, or one before the offer came.
 */
export function keepOffer(draft: OfferDraft, now = new Date(), database: Database = db): Promise<Result<OfferKept>> {
  return attempt<OfferKept>(async () => {
    const application = await database.applications.get(draft.applicationId);
    if (!application) return failed('gone', 'The posting of this offer was deleted. Undo the deletion to go on.');
    const at = now.toISOString();
    const offer = offerOf(
      { id: crypto.randomUUID(), applicationId: application.id, createdAt: at, updatedAt: at },
      draft,
      now,
    );
    if ('ok' in offer) return offer;
    const moves = await movesToOffer(application, database);
    const label = 'Kept an offer';
    const { undoId } = await write(
      label,
      now,
      async (writer) => {
        writer.put('offers', offer, null);
        if (!moves) return;
        const after = { ...movedEarlier(application, 'offer', offer.receivedAt), updatedAt: at };
        writer.put('applications', after, application);
      },
      database,
    );
    return { ok: true, value: { offer, undoId, label, moved: moves } };
  });
}

/** Changes when an offer came or has to be answered. `gone`; `refused` as with `keepOffer`. */
export function editOffer(
  id: string,
  change: Pick<OfferDraft, 'received' | 'deadline'>,
  now = new Date(),
  database: Database = db,
): Promise<Result<OfferKept>> {
  return attempt<OfferKept>(async () => {
    const before = await database.offers.get(id);
    if (!before) return failed('gone', GONE);
    const offer = offerOf({ ...before, updatedAt: now.toISOString() }, { ...change, notes: before.notes }, now);
    if ('ok' in offer) return offer;
    const label = 'Changed an offer';
    const { undoId } = await write(label, now, async (writer) => writer.put('offers', offer, before), database);
    return { ok: true, value: { offer, undoId, label, moved: false } };
  });
}

/** Removes an offer. The stage stays as it is: it is the user's to choose. */
export function removeOffer(
  id: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt<{ undoId: string; label: string }>(async () => {
    if (!(await database.offers.get(id))) return failed('gone', 'This was deleted already.');
    const label = 'Deleted an offer';
    const { undoId } = await write(label, now, async (writer) => writer.remove('offers', id), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Stores what the user writes about an offer, without an entry for undo: it would keep every keystroke. */
export function keepOfferNotes(
  id: string,
  notes: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.offers, async () => {
      const offer = await database.offers.get(id);
      if (!offer) return failed('gone', GONE);
      const kept = offerSchema.safeParse({ ...offer, notes, updatedAt: now.toISOString() });
      if (!kept.success) return failed('refused', 'This is too long to keep. The last version that fits is stored.');
      await database.offers.put(kept.data);
      return { ok: true, value: null };
    }),
  );
}

/** Why a deadline cannot be that of an offer received at a time (ISO), in a sentence; null where it can. */
export function whyNoDeadline(deadline: string, receivedAt: string): string | null {
  const refused = whyNoInstant(deadline);
  if (refused) return refused;
  // The day an offer came is all that is known of when: a deadline on that day is one.
  const sameDay = new Date(deadline).toDateString() === new Date(receivedAt).toDateString();
  if (instantOf(deadline) >= instantOf(receivedAt) || sameDay) return null;
  return 'The deadline is before the day the offer came. Correct one of the two.';
}

function offerOf(
  row: Pick<Offer, 'id' | 'applicationId' | 'createdAt' | 'updatedAt'>,
  { received, deadline, notes = '' }: Omit<OfferDraft, 'applicationId'>,
  now: Date,
): Offer | ReturnType<typeof failed> {
  const came = happenedAt(received, now);
  if ('says' in came) return failed('refused', came.says);
  const refused = deadline === null ? null : whyNoDeadline(deadline, came.at);
  if (refused) return failed('refused', refused);
  const parsed = offerSchema.safeParse({ ...row, receivedAt: came.at, deadline, notes });
  return parsed.success ? parsed.data : failed('refused', 'This is too long to keep. Shorten the notes.');
}

async function movesToOffer(application: Application, database: Database): Promise<boolean> {
  const own = (await database.profile.get('me'))?.stages ?? [];
  const stage = countsAs(application, own);
  return stage !== 'offer' && (!isOver(stage) || stage === 'ghosted');
}
