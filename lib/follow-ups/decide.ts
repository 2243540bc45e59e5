/** Decides how the user's decisions about follow-ups are stored: put off, done, not needed, several at once; and reminders of their own. */
import { instantOf, whyNoInstant } from '../calendar/readable';
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { type FollowUp, followUpSchema, type Settlement } from '../records/follow-up';
import { countInWords } from '../words/count-words';

/** What was done and how to take it back. */
export interface Decided {
  undoId: string;
  label: string;
}

/** What an own reminder says, when, and about what. */
export type OwnReminder = NonNullable<FollowUp['own']>;

const SETTLED: Record<Settlement, string> = { done: 'Done', 'not-needed': 'Not needed' };

/** Puts follow-ups off until a time (ISO), as one action. `refused` for a time that has passed or that nobody can read. */
export function snooze(
  keys: readonly string[],
  until: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<Decided>> {
  const refused = whyNoInstant(until);
  if (refused) return Promise.resolve(failed('refused', refused));
  if (instantOf(until) <= now.getTime()) return Promise.resolve(failed('refused', 'Choose a time to come.'));
  return decide(keys, 'Put off', { snoozedUntil: until, settled: null, settledAt: null }, now, database);
}

/** Marks follow-ups as done or not needed, as one action. */
export function settle(
  keys: readonly string[],
  as: Settlement,
  now = new Date(),
  database: Database = db,
): Promise<Result<Decided>> {
  return decide(keys, SETTLED[as], { settled: as, settledAt: now.toISOString(), snoozedUntil: null }, now, database);
}

/** Keeps a reminder of the user's own. `refused` without words, or for a time nobody can read. */
export function remind(
  own: OwnReminder,
  now = new Date(),
  database: Database = db,
): Promise<Result<Decided & { id: string }>> {
  return attempt<Decided & { id: string }>(async () => {
    const text = own.text.trim();
    if (!text) return failed('incomplete', 'Say what to be reminded of.');
    const refused = whyNoInstant(own.dueAt);
    if (refused) return failed('refused', refused);
    const id = crypto.randomUUID();
    const row = followUpSchema.safeParse({ ...rowOf(id, now), own: { ...own, text } });
    if (!row.success) return failed('refused', 'This is too long. Shorten it.');
    const label = 'Reminder kept';
    const { undoId } = await write(label, now, async (writer) => writer.put('followUps', row.data, null), database);
    return { ok: true, value: { id, undoId, label } };
  });
}

function decide(
  keys: readonly string[],
  label: string,
  decision: Pick<FollowUp, 'snoozedUntil' | 'settled' | 'settledAt'>,
  now: Date,
  database: Database,
): Promise<Result<Decided>> {
  return attempt<Decided>(async () => {
    const wanted = [...new Set(keys)];
    if (wanted.length === 0) return failed('incomplete', 'Choose at least one.');
    const rows = await database.followUps.bulkGet(wanted);
    const called = wanted.length === 1 ? label : `${label}: ${countInWords(wanted.length, 'follow-up', 'follow-ups')}`;
    const { undoId } = await write(
      called,
      now,
      async (writer) => {
        for (const [i, id] of wanted.entries()) {
          const before = rows[i] ?? null;
          const after = { ...(before ?? rowOf(id, now)), ...decision, updatedAt: now.toISOString() };
          writer.put('followUps', after, before);
        }
      },
      database,
    );
    return { ok: true, value: { undoId, label: called } };
  });
}

function rowOf(id: string, now: Date): FollowUp {
  return { id, snoozedUntil: null, settled: null, settledAt: null, own: null, updatedAt: now.toISOString() };
}
