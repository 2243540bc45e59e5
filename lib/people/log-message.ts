/**
 * Decides how a message that went past the composer is kept: what somebody answered, or what the user wrote elsewhere.
 * What it settles is derived by the follow-up policy; only the stage is moved here.
 */
import { instantOf, whyNoInstant } from '../calendar/readable';
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { type Writer, write } from '../db/write';
import { movedEarlier } from '../pipeline/stage-history';
import { countsAs } from '../pipeline/stages';
import type { Application, CustomStage } from '../records/application';
import type { Contact } from '../records/contact';
import { type Message, messageSchema } from '../records/message';
import { PROFILE_ID } from '../records/profile';

/** What the user tells of a message; what is left out is not known. */
export type MessageLog = Pick<Message, 'occasion' | 'at'> & {
  state: 'sent' | 'received';
} & Partial<
    Pick<
      Message,
      'channel' | 'contactId' | 'applicationId' | 'companyId' | 'roundId' | 'subject' | 'body' | 'answersId'
    >
  >;

/** A message that was stored, and how to take that back. */
export interface Logged {
  message: Message;
  undoId: string;
  label: string;
  /** Whether the application moved to “in conversation” in the same action. */
  moved: boolean;
}

/** A clock that runs a little ahead is no message from the future. */
const SLACK_MS = 60_000;
const LABELS = { sent: 'Noted what you wrote', received: 'Noted their answer' };

/** A message that can be stored, together with the move of its application. */
export interface Ready {
  message: Message;
  label: string;
  moved: boolean;
  /** As it stands; null where the message is with nobody in particular. */
  contact: Contact | null;
  /** Puts it among what an action writes. */
  put: (writer: Writer) => void;
}

/**
 * Stores a message as one action. A received one about an application that waits for a first answer, or was taken for
 * ghosted, moves it to “in conversation” as of then. `refused` for a time nobody can read or still to come, and for words
 * too long; `gone` where the application or the person was deleted.
 */
export function logMessage(log: MessageLog, now = new Date(), database: Database = db): Promise<Result<Logged>> {
  return attempt<Logged>(async () => {
    const ready = await readyMessage(log, now, database);
    if (!ready.ok) return ready;
    const { message, label, moved, put } = ready.value;
    const { undoId } = await write(label, now, async (writer) => put(writer), database);
    return { ok: true, value: { message, undoId, label, moved } };
  });
}

/**
 * What `logMessage` would write, for an action that writes more beside it. Nothing is stored. Refusals as of `logMessage`;
 * throws what the database throws.
 */
export async function readyMessage(log: MessageLog, now: Date, database: Database): Promise<Result<Ready>> {
  const at = instantOf(log.at);
  const refused = log.at === null ? 'Say when that was.' : whyNoInstant(log.at);
  if (refused) return failed('refused', refused);
  if (at > now.getTime() + SLACK_MS) return failed('refused', 'That is still to come. Choose a time that has passed.');
  const [application, contact, profile] = await Promise.all([
    log.applicationId ? database.applications.get(log.applicationId) : null,
    log.contactId ? database.contacts.get(log.contactId) : null,
    database.profile.get(PROFILE_ID),
  ]);
  if (application === undefined) {
    return failed('gone', 'The application this is about was deleted. Undo the deletion to go on.');
  }
  if (contact === undefined) return failed('gone', 'This person was deleted. Choose somebody else.');
  const message = messageSchema.safeParse({
    id: crypto.randomUUID(),
    channel: contact?.prefers ?? 'other',
    contactId: null,
    applicationId: null,
    companyId: null,
    roundId: null,
    subject: '',
    body: '',
    answersId: null,
    ...log,
    at: new Date(at).toISOString(),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  });
  if (!message.success) return failed('refused', 'This is too long to keep. Shorten it.');
  const answered = application && log.state === 'received' && isAnswered(application, profile?.stages);
  const put = (writer: Writer) => {
    writer.put('messages', message.data, null);
    if (answered) writer.put('applications', inConversation(application, at, now), application);
  };
  const value = { message: message.data, label: LABELS[log.state], moved: Boolean(answered), contact, put };
  return { ok: true, value };
}

/** Whether a word from the company changes where the application stands. */
function isAnswered(application: Application, own: readonly CustomStage[] = []): boolean {
  return ['applied', 'ghosted'].includes(countsAs(application, own));
}

/** As of the answer; an answer dated before the latest step comes right after it. */
function inConversation(application: Application, at: number, now: Date): Application {
  const last = Math.max(at, ...application.history.map((step) => instantOf(step.at)).filter(Number.isFinite));
  const since = new Date(Math.min(last, now.getTime())).toISOString();
  return { ...movedEarlier(application, 'in conversation', since), updatedAt: now.toISOString() };
}
