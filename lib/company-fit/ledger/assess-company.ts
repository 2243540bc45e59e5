/**
 * Decides how what the user says of a company changes: its type, how it meets their criteria, notes on its culture.
 * Choices can be undone; notes are stored as they are written.
 */
import { attempt, failed, type Result } from '../../capture/result';
import { type Database, db } from '../../db/database';
import { write } from '../../db/write';
import {
  type Assessment,
  assessmentSchema,
  type CompanyType,
  type CultureKind,
  type CultureNote,
  type Judgement,
} from '../../records/assessment';
import type { Done } from './edit-evidence';
import { whyRefused } from './refusal';

/** What is said of a company nobody has assessed. */
export function blankAssessment(companyId: string, now: Date): Assessment {
  return { id: companyId, type: null, culture: [], criteria: {}, updatedAt: now.toISOString() };
}

/** Decides the company's type, or takes that decision back with null. */
export function chooseCompanyType(
  companyId: string,
  type: CompanyType | null,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return changeAssessment(companyId, 'Decided the type of company', (before) => ({ ...before, type }), now, database);
}

/** Judges one of the user's criteria; null takes the judgement back. */
export function judgeCriterion(
  companyId: string,
  criterionId: string,
  judgement: Judgement | null,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return changeAssessment(
    companyId,
    'Judged a criterion',
    (before) => ({
      ...before,
      criteria: { ...before.criteria, [criterionId]: { note: '', ...before.criteria[criterionId], judgement } },
    }),
    now,
    database,
  );
}

/** Adds a note on the company's culture. */
export function addCultureNote(
  companyId: string,
  note: { kind: CultureKind; text: string; url: string | null; on: string },
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  const text = note.text.trim();
  if (!text) return Promise.resolve(failed('incomplete', 'Write the note first.'));
  const row: CultureNote = { ...note, text, id: crypto.randomUUID() };
  const add = (before: Assessment) => ({ ...before, culture: [...before.culture, row] });
  return changeAssessment(companyId, 'Added a note on culture', add, now, database);
}

/** Removes a note on the company's culture. */
export function removeCultureNote(
  companyId: string,
  noteId: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return changeAssessment(
    companyId,
    'Removed a note on culture',
    (before) => ({ ...before, culture: before.culture.filter((note) => note.id !== noteId) }),
    now,
    database,
  );
}

/** Stores the words beside a criterion as they are written, without an entry for undo. */
export function keepCriterionNote(
  companyId: string,
  criterionId: string,
  note: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return keepWords(
    companyId,
    (before) => ({
      ...before,
      criteria: { ...before.criteria, [criterionId]: { judgement: null, ...before.criteria[criterionId], note } },
    }),
    now,
    database,
  );
}

/** Stores the words of a culture note as they are written, without an entry for undo. */
export function keepCultureNote(
  companyId: string,
  noteId: string,
  text: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return keepWords(
    companyId,
    (before) => ({ ...before, culture: before.culture.map((one) => (one.id === noteId ? { ...one, text } : one)) }),
    now,
    database,
  );
}

type Change = (before: Assessment) => Assessment;

function changeAssessment(
  companyId: string,
  label: string,
  change: Change,
  now: Date,
  database: Database,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const made = await changed(companyId, change, now, database);
    if ('says' in made) return made;
    const { undoId } = await write(label, now, async (writer) => writer.put('assessments', made), database);
    return { ok: true, value: { undoId, label } };
  });
}

function keepWords(companyId: string, change: Change, now: Date, database: Database): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.assessments, database.companies, async () => {
      const made = await changed(companyId, change, now, database);
      if ('says' in made) return made;
      await database.assessments.put(made);
      return { ok: true, value: null };
    }),
  );
}

async function changed(
  companyId: string,
  change: Change,
  now: Date,
  database: Database,
): Promise<Assessment | ReturnType<typeof failed>> {
  const [company, before] = [await database.companies.get(companyId), await database.assessments.get(companyId)];
  if (!company) return failed('gone', 'This company was deleted or merged.');
  const after = { ...change(before ?? blankAssessment(companyId, now)), updatedAt: now.toISOString() };
  const parsed = assessmentSchema.safeParse(after);
  return parsed.success ? parsed.data : failed('refused', whyRefused(parsed.error.issues));
}
