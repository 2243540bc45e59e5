/** Decides how a draft survives the instant between a key press and its place in the database. */
import { type Composed, composingOf } from '../../lib/people/composed-text';
import { composingSchema, type Message } from '../../lib/records/message';
import { z } from '../../lib/records/zod';
import { forgetUnsaved, keepUnsaved, unsavedSince } from '../autosave/unsaved-words';

const unsavedSchema = z.object({
  channel: z.enum(['linkedin-note', 'linkedin-message', 'inmail', 'email']),
  subject: z.string(),
  body: z.string(),
  composing: composingSchema,
});

export function keepUnsavedDraft(id: string, composed: Composed): void {
  const { channel, subject, body } = composed;
  keepUnsaved(id, JSON.stringify({ channel, subject, body, composing: composingOf(composed) }));
}

/** The draft that never reached the database; null where it has it, or has a later one. */
export function unsavedDraft(
  id: string,
  storedAt: string,
): (Pick<Message, 'subject' | 'body' | 'composing'> & { channel: Composed['channel'] }) | null {
  const words = unsavedSince(id, storedAt);
  if (words === null) return null;
  try {
    const kept = unsavedSchema.safeParse(JSON.parse(words));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

export const forgetUnsavedDraft = forgetUnsaved;
