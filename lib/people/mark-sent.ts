/**
 * Decides what marking a message as sent does: it is kept exactly as it went, its draft ends, and the application moves
 * where that follows. One action, which can be undone. Sending itself is the user's.
 */
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { blanksIn } from '../drafts/advice/ready-to-send';
import type { DraftedOccasion } from '../drafts/draft';
import { OCCASION_RULES } from '../drafts/occasions';
import { happenedAt, movedEarlier } from '../pipeline/stage-history';
import { countsAs, isOver, placeOf } from '../pipeline/stages';
import type { Application, CustomStage, Stage } from '../records/application';
import { type Message, messageSchema } from '../records/message';
import { PROFILE_ID } from '../records/profile';
import { messagesWith } from './find-messages';
import type { KeptDraft } from './keep-draft';
import { answeredBy } from './pace-of-message';
import { draftIdOf } from './write-about';

/** A message that counts as sent, and how to take that back. */
export interface MarkedSent {
  message: Message;
  undoId: string;
  label: string;
  /** The stage its application moved to in the same action; null where it stayed. */
  moved: Stage | null;
}

/** Why a text cannot have been sent as it stands, in a sentence; null where it can. */
export function whyNotSent({ subject, body }: Pick<Message, 'subject' | 'body'>): string | null {
  if (!body.trim()) return 'There is no text yet.';
  const [first, ...more] = new Set(blanksIn(`${subject}\n${body}`));
  if (!first) return null;
  return more.length
    ? `${more.length + 1} blanks are open. Fill in ${first} and the others, or delete their sentences.`
    : `One blank is open. Fill in ${first} or delete its sentence.`;
}

/**
 * Where an application moves once this was sent; null where it stays. Never backwards, and never out of an ending, save
 * that a rejection answered is no longer silence.
 */
export function movesTo(
  occasion: DraftedOccasion,
  application: Application,
  own: readonly CustomStage[] = [],
): Stage | null {
  const { moves } = OCCASION_RULES[occasion];
  const stage = countsAs(application, own);
  if (!moves || moves === stage) return null;
  if (isOver(stage)) return stage === 'ghosted' && moves === 'rejected' ? moves : null;
  return placeOf(moves) > placeOf(stage) ? moves : null;
}

/**
 * Stores the message as sent `on` a day (`YYYY-MM-DD`; today means now) or at a time (ISO). `incomplete` with blanks or
 * without words, `refused` for a day still to come or words too long.
 */
export function markSent(
  draft: KeptDraft,
  on: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<MarkedSent>> {
  return attempt<MarkedSent>(async () => {
    const open = whyNotSent(draft);
    if (open) return failed('incomplete', open);
    const when = happenedAt(on, now);
    if ('says' in when) return failed('refused', when.says);
    const { about, occasion, ...words } = draft;
    const draftId = draftIdOf(about, occasion);
    const [kept, application, profile, earlier] = await Promise.all([
      database.messages.get(draftId),
      about.applicationId ? database.applications.get(about.applicationId) : null,
      database.profile.get(PROFILE_ID),
      about.contactId ? messagesWith(about.contactId, database) : [],
    ]);
    const answered = answeredBy(earlier);
    const message = messageSchema.safeParse({
      id: crypto.randomUUID(),
      state: 'sent',
      occasion,
      ...about,
      ...words,
      at: when.at,
      answersId: answered && `${answered.at}` <= when.at ? answered.id : null,
      createdAt: kept?.createdAt ?? now.toISOString(),
      updatedAt: now.toISOString(),
    });
    if (!message.success) return failed('refused', 'This is too long to keep. Shorten it.');
    const moved = application ? movesTo(occasion, application, profile?.stages) : null;
    const label = `Marked as sent: ${OCCASION_RULES[occasion].title}${moved ? `. Moved to “${moved}”` : ''}`;
    const { undoId } = await write(
      label,
      now,
      async (writer) => {
        writer.put('messages', message.data, null);
        if (kept) writer.remove('messages', draftId);
        if (application && moved) {
          const after = { ...movedEarlier(application, moved, when.at), updatedAt: now.toISOString() };
          writer.put('applications', after, application);
        }
      },
      database,
    );
    return { ok: true, value: { message: message.data, undoId, label, moved } };
  });
}
