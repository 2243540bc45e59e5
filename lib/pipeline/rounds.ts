/** Decides how interview rounds are stored: planned, changed, marked, removed, each as one action that can be undone; notes as they are written. */
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { type Writer, write } from '../db/write';
import { type Round, type RoundState, roundSchema } from '../records/round';
import { ROUND_NAMES, ROUND_STATE_NAMES } from '../words/round-words';
import { changesCalendar, movesToInterviewing, whyNoRound } from './round-entry';
import { moved } from './stage-history';

/** What the user gives of a round; what is left out is open. */
export type RoundDraft = Pick<Round, 'applicationId' | 'companyId' | 'kind' | 'zone'> & Partial<RoundFields>;
/** What the user may change of a round. */
export type RoundChange = Partial<RoundFields>;
/** What the user writes about a round. */
export type RoundWords = Partial<
  Pick<Round, 'preparation' | 'questionsAsked' | 'discussed' | 'painPoints' | 'impression'>
>;
type RoundFields = Omit<Round, 'id' | 'applicationId' | 'sequence' | 'createdAt' | 'updatedAt'>;

/** A round that was stored, and how to take that back. */
export interface RoundDone {
  round: Round;
  undoId: string;
  label: string;
  /** Whether the application moved to “interviewing” in the same action. */
  moved: boolean;
}

const GONE = 'This round was deleted. Undo the deletion to go on.';

/** Plans or records a round; its application moves to “interviewing” where that follows. `refused` where a date or a length cannot be. */
export function planRound(draft: RoundDraft, now = new Date(), database: Database = db): Promise<Result<RoundDone>> {
  const at = now.toISOString();
  const round: Round = {
    state: 'planned',
    at: null,
    minutes: null,
    place: '',
    interviewerIds: [],
    deadline: null,
    startedAt: null,
    hourLimit: null,
    preparation: '',
    questionsAsked: '',
    discussed: '',
    painPoints: '',
    impression: '',
    promises: [],
    answerBy: null,
    ...draft,
    id: crypto.randomUUID(),
    sequence: 0,
    createdAt: at,
    updatedAt: at,
  };
  const entered = Object.keys(round) as (keyof Round)[];
  return keep(round, null, entered, `Added: ${ROUND_NAMES[round.kind]}`, now, database);
}

/** Changes a round. A changed time or place counts as one more for calendars that have it. `gone`, `refused`. */
export function editRound(
  id: string,
  change: RoundChange,
  now = new Date(),
  database: Database = db,
): Promise<Result<RoundDone>> {
  return changeRound(id, change, (round) => `Changed: ${ROUND_NAMES[round.kind]}`, now, database);
}

/** Marks a round as done, cancelled, missed by them, or planned again. */
export function markRound(
  id: string,
  state: RoundState,
  now = new Date(),
  database: Database = db,
): Promise<Result<RoundDone>> {
  const label = (round: Round) => `${ROUND_NAMES[round.kind]}: ${ROUND_STATE_NAMES[state].toLowerCase()}`;
  return changeRound(id, { state }, label, now, database);
}

/** Removes a round with its notes. Messages about it stay. */
export function removeRound(
  id: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt<{ undoId: string; label: string }>(async () => {
    const round = await database.rounds.get(id);
    if (!round) return failed('gone', 'This was deleted already.');
    const label = `Deleted: ${ROUND_NAMES[round.kind]}`;
    const { undoId } = await write(label, now, async (writer) => writer.remove('rounds', id), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Stores what the user writes about a round, without an entry for undo: it would keep every keystroke. */
export function keepRoundWords(
  id: string,
  words: RoundWords,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.rounds, async () => {
      const round = await database.rounds.get(id);
      if (!round) return failed('gone', GONE);
      const kept = roundSchema.safeParse({ ...round, ...words, updatedAt: now.toISOString() });
      if (!kept.success) return failed('refused', 'This is too long to keep. The last version that fits is stored.');
      await database.rounds.put(kept.data);
      return { ok: true, value: null };
    }),
  );
}

function changeRound(
  id: string,
  change: RoundChange,
  label: (round: Round) => string,
  now: Date,
  database: Database,
): Promise<Result<RoundDone>> {
  return attempt<RoundDone>(async () => {
    const before = await database.rounds.get(id);
    if (!before) return failed('gone', GONE);
    const after = { ...before, ...change, updatedAt: now.toISOString() };
    if (changesCalendar(before, after)) after.sequence += 1;
    return keep(after, before, Object.keys(change) as (keyof Round)[], label(after), now, database);
  });
}

/** Stores a round and moves its application, as one action. */
function keep(
  round: Round,
  before: Round | null,
  entered: readonly (keyof Round)[],
  label: string,
  now: Date,
  database: Database,
): Promise<Result<RoundDone>> {
  return attempt<RoundDone>(async () => {
    const refused = whyNoRound(round, entered);
    if (refused) return failed('refused', refused);
    const application = round.applicationId ? await database.applications.get(round.applicationId) : null;
    if (round.applicationId && !application && !before) {
      return failed('gone', 'The application of this round was deleted. Undo the deletion to go on.');
    }
    const isNews = !before || before.state !== round.state;
    const moves = Boolean(application && isNews && movesToInterviewing(application, round));
    const put = async (writer: Writer) => {
      writer.put('rounds', round, before);
      if (application && moves) {
        const at = now.toISOString();
        writer.put('applications', { ...moved(application, 'interviewing', at), updatedAt: at }, application);
      }
    };
    const { undoId } = await write(label, now, put, database);
    return { ok: true, value: { round, undoId, label, moved: moves } };
  });
}
