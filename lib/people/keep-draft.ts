/** Decides how drafts are stored: one for each person and occasion, as it stands after the last key press. */
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import type { DraftChannel } from '../drafts/channels';
import type { DraftedOccasion } from '../drafts/draft';
import { OCCASION_RULES } from '../drafts/occasions';
import { type Composing, type Message, messageSchema } from '../records/message';
import { draftIdOf, type WriteAbout } from './write-about';

/** A draft as the user sees it. */
export interface KeptDraft {
  about: WriteAbout;
  occasion: DraftedOccasion;
  channel: DraftChannel;
  subject: string;
  body: string;
  composing: Composing;
}

/** The draft that is kept for this person and occasion; null where there is none. */
export async function draftFor(
  about: WriteAbout,
  occasion: DraftedOccasion,
  database: Database = db,
): Promise<Message | null> {
  const kept = await database.messages.get(draftIdOf(about, occasion));
  return kept?.state === 'draft' ? kept : null;
}

/** Stores a draft in place of the one before, without an entry for undo: it would keep every keystroke. */
export function keepDraft(draft: KeptDraft, now = new Date(), database: Database = db): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.messages, async () => {
      const { about, occasion, ...words } = draft;
      const id = draftIdOf(about, occasion);
      const before = await database.messages.get(id);
      const row = messageSchema.safeParse({
        id,
        state: 'draft',
        occasion,
        ...about,
        ...words,
        at: null,
        answersId: null,
        createdAt: before?.createdAt ?? now.toISOString(),
        updatedAt: now.toISOString(),
      });
      if (!row.success) return failed('refused', 'This is too long to keep. The last version that fits is stored.');
      await database.messages.put(row.data);
      return { ok: true, value: null };
    }),
  );
}

/** Removes a draft; undo brings it back. */
export function discardDraft(
  about: WriteAbout,
  occasion: DraftedOccasion,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string } | null>> {
  return attempt<{ undoId: string; label: string } | null>(async () => {
    const draft = await draftFor(about, occasion, database);
    if (!draft) return { ok: true, value: null };
    const label = `Discarded the draft: ${OCCASION_RULES[occasion].title}`;
    const { undoId } = await write(label, now, async (writer) => writer.remove('messages', draft.id), database);
    return { ok: true, value: { undoId, label } };
  });
}
