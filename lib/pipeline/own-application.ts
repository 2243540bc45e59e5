/**
 * Decides how the user's own side of a posting changes: stage with its history, path, named answer day, notes, tags.
 * Choosing can be undone; notes and tags are as the user last left them, saved as they write.
 */
import { whyNoDay } from '../calendar/readable';
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { type Application, applicationSchema, MAX_STAGE_CHARS, type Path } from '../records/application';
import { corrected, happenedAt, moved, movedEarlier, withoutStep } from './stage-history';

const GONE = 'This posting was deleted. Undo the deletion to go on.';

/** What was done and how to take it back; null where nothing had to change. */
export type Changed = { undoId: string; label: string } | null;

/** Moves an application to a stage and writes that into its history. Choosing the present stage changes nothing. */
export function chooseStage(
  id: string,
  stage: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<Changed>> {
  return change(id, now, database, (application) =>
    application.stage === stage
      ? null
      : { label: `Moved to “${stage}”`, after: moved(application, stage, now.toISOString()) },
  );
}

/**
 * Moves an application to a stage that began `on` an earlier day (`YYYY-MM-DD`) or time (ISO). Choosing the present
 * stage tells a second time when it began. `refused` for a day still to come, before 1990, or of no calendar.
 */
export function chooseStageOn(
  id: string,
  stage: string,
  on: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<Changed>> {
  return change(id, now, database, (application) => {
    const when = happenedAt(on, now);
    if ('says' in when) return when;
    return { label: `Moved to “${stage}”`, after: movedEarlier(application, stage, when.at) };
  });
}

/** Corrects a step of the history: its stage, its date (day or ISO time), or both. `gone` where there is no such step. */
export function editStep(
  id: string,
  index: number,
  step: { stage?: string; on?: string },
  now = new Date(),
  database: Database = db,
): Promise<Result<Changed>> {
  return change(id, now, database, (application) => {
    const before = application.history[index];
    if (!before) return failed('gone', 'This step is no longer in the history.');
    const when = step.on === undefined ? { at: before.at } : happenedAt(step.on, now);
    if ('says' in when) return when;
    const after = corrected(application, index, { stage: step.stage ?? before.stage, at: when.at });
    return after ? { label: 'Corrected the history', after } : null;
  });
}

/** Removes a step of the history. `refused` for the only one, `gone` where there is no such step. */
export function removeStep(
  id: string,
  index: number,
  now = new Date(),
  database: Database = db,
): Promise<Result<Changed>> {
  return change(id, now, database, (application) => {
    const step = application.history[index];
    if (!step) return failed('gone', 'This step is no longer in the history.');
    const after = withoutStep(application, index);
    if (!after) return { says: 'This is the only step. Choose another stage instead.' };
    return { label: `Removed “${step.stage}” from the history`, after };
  });
}

/** Keeps what brought the user here; null: not said. */
export function choosePath(
  id: string,
  path: Path | null,
  now = new Date(),
  database: Database = db,
): Promise<Result<Changed>> {
  return change(id, now, database, ({ path: before, ...rest }) =>
    (before ?? null) === path ? null : { label: 'Changed the path', after: path ? { ...rest, path } : rest },
  );
}

/** Keeps the day they said they would answer by (`YYYY-MM-DD`); null: none named. `refused` where nobody can read it. */
export function expectAnswerBy(
  id: string,
  day: string | null,
  now = new Date(),
  database: Database = db,
): Promise<Result<Changed>> {
  return change(id, now, database, ({ answerBy: before, ...rest }) => {
    const refused = day === null ? null : whyNoDay(day);
    if (refused) return { says: refused };
    if ((before ?? null) === day) return null;
    return { label: 'Changed the day of their answer', after: day ? { ...rest, answerBy: day } : rest };
  });
}

/** Stores what the user writes, without an entry for undo: it would keep every keystroke. */
export function keepOwnWords(
  id: string,
  words: Partial<Pick<Application, 'notes' | 'tags'>>,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.applications, async () => {
      const application = await database.applications.get(id);
      if (!application) return failed('gone', GONE);
      const kept = applicationSchema.safeParse({ ...application, ...words, updatedAt: now.toISOString() });
      if (!kept.success) return failed('refused', 'This is too long to keep. The last version that fits is stored.');
      await database.applications.put(kept.data);
      return { ok: true, value: null };
    }),
  );
}

/** Tags as typed, apart by commas: trimmed, each once whatever its case, in the order given. */
export function tagsFrom(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const tag of typed.split(',').map((part) => part.replace(/\s+/g, ' ').trim())) {
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

type Step = { label: string; after: Application } | { says: string } | ReturnType<typeof failed> | null;

/** One undoable change of one application. */
function change(
  id: string,
  now: Date,
  database: Database,
  step: (application: Application) => Step,
): Promise<Result<Changed>> {
  return attempt<Changed>(async () => {
    const application = await database.applications.get(id);
    if (!application) return failed('gone', GONE);
    const done = step(application);
    if (!done) return { ok: true, value: null };
    if (!('after' in done)) return 'ok' in done ? done : failed('refused', done.says);
    const after = { ...done.after, updatedAt: now.toISOString() };
    if (after.stage.trim() === '' || after.stage.length > MAX_STAGE_CHARS) {
      return failed('refused', 'A stage needs a name of at most forty characters.');
    }
    const { undoId } = await write(done.label, now, async (writer) => writer.put('applications', after), database);
    return { ok: true, value: { undoId, label: done.label } };
  });
}
