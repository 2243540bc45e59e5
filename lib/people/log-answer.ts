/**
 * Decides how an answer is kept together with what was learned from it: a note on the person, a piece of evidence about
 * the company, both optional, all of it one action. Message and evidence follow the rules of log-message and
 * keep-evidence.
 */
import { attempt, type Failure, failed, type Result } from '../capture/result';
import { type EvidenceDraft, keepEvidence } from '../company-fit/ledger/keep-evidence';
import { type Database, db } from '../db/database';
import { type Writer, write } from '../db/write';
import { happenedAt } from '../pipeline/stage-history';
import { type Contact, MAX_CONTACT_NOTES_CHARS } from '../records/contact';
import { type Grade, MAX_QUOTE_CHARS } from '../records/evidence';
import { MAX_MESSAGE_CHARS } from '../records/message';
import { countInWords } from '../words/count-words';
import { type Logged, type MessageLog, type Ready, readyMessage } from './log-message';

/** What an answer said about how a company does machine learning. */
export interface LearnedEvidence extends Pick<EvidenceDraft, 'companyId' | 'question' | 'item' | 'quote'> {
  /** Null: not chosen yet. */
  grade: Grade | null;
}

/** An answer as the user tells it. */
export interface Answer extends Omit<MessageLog, 'state' | 'at' | 'body'> {
  body: string;
  /** The user's day it came, `YYYY-MM-DD`; the evidence carries the same. */
  on: string;
  /** To be added to the person's notes; empty for nothing. */
  note: string;
  evidence: LearnedEvidence | null;
}

/** What must be put right, beside its field. */
export type AnswerProblems = Partial<Record<'body' | 'on' | 'note' | 'quote' | 'grade', string>>;

export type AnswerResult =
  | { ok: true; value: Logged }
  /** `problems` is empty where no field is to blame. */
  | { ok: false; failure: Failure; says: string; problems: AnswerProblems };

/**
 * Stores the answer and what was learned as one action; where anything is refused, nothing is stored. `gone` where the
 * person, the application or the company was deleted. A sentence that is kept already is refused at `quote`.
 */
export async function logAnswer(answer: Answer, now = new Date(), database: Database = db): Promise<AnswerResult> {
  const { on, note, evidence, ...message } = answer;
  const when = happenedAt(on, now);
  const problems = { ...problemsOf(answer), ...('says' in when ? { on: when.says } : {}) };
  if ('says' in when || Object.keys(problems).length) return refusedAt(problems);
  const log: MessageLog = { ...message, state: 'received', at: when.at };
  const ready = await attempt(() => readyMessage(log, now, database));
  if (!ready.ok) return { ...ready, problems: {} };
  const noted = withNote(ready.value.contact, { on, note, now });
  if (typeof noted === 'string') return refusedAt({ note: noted });
  const kept = await stored({ on, evidence }, { ...ready.value, ...noted }, now, database);
  if (kept.ok) return kept;
  const isRefused = kept.failure === 'refused' || kept.failure === 'incomplete';
  return { ...kept, problems: isRefused ? { quote: kept.says } : {} };
}

/** All that can be told without the database, so that every field says at once what it lacks. */
function problemsOf({ body, note, contactId, evidence }: Answer): AnswerProblems {
  const problems: AnswerProblems = {};
  if (body.length > MAX_MESSAGE_CHARS) problems.body = tooLong(body.length, MAX_MESSAGE_CHARS);
  if (note.trim() && !contactId) problems.note = 'Choose the person this is about.';
  if (!evidence) return problems;
  const quoted = evidence.quote.replace(/\s+/g, ' ').trim().length;
  if (!quoted) problems.quote = 'Quote what they said about it.';
  else if (quoted > MAX_QUOTE_CHARS) problems.quote = tooLong(quoted, MAX_QUOTE_CHARS);
  if (!evidence.grade) problems.grade = 'Choose how far it goes.';
  return problems;
}

/** The person with the note below their notes, after its day; the reason where it does not fit. */
function withNote(
  contact: Contact | null,
  { on, note, now }: Pick<Answer, 'on' | 'note'> & { now: Date },
): { noted: Contact | null } | string {
  if (!contact || !note.trim()) return { noted: null };
  const notes = [contact.notes.trimEnd(), `${on}: ${note.trim()}`].filter(Boolean).join('\n\n');
  if (notes.length <= MAX_CONTACT_NOTES_CHARS) {
    return { noted: { ...contact, notes, updatedAt: now.toISOString() } };
  }
  const over = countInWords(notes.length - MAX_CONTACT_NOTES_CHARS, 'character', 'characters');
  return `Your notes on ${contact.name} have no room for this: ${over} too many. Shorten it, or the notes.`;
}

/** Writes it, once: the evidence takes the rest along where there is any. */
function stored(
  { on, evidence }: Pick<Answer, 'on' | 'evidence'>,
  { message, moved, contact, noted, put }: Ready & { noted: Contact | null },
  now: Date,
  database: Database,
): Promise<Result<Logged>> {
  return attempt<Logged>(async () => {
    const label = noted || evidence ? 'Noted their answer and what you learned' : 'Noted their answer';
    const putAll = (writer: Writer) => {
      put(writer);
      if (noted) writer.put('contacts', noted, contact);
    };
    if (!evidence?.grade) {
      const { undoId } = await write(label, now, async (writer) => putAll(writer), database);
      return { ok: true, value: { message, undoId, label, moved } };
    }
    if (!(await database.companies.get(evidence.companyId))) {
      return failed('gone', 'The company this is about was deleted. Undo the deletion to go on.');
    }
    const kept = await keepEvidence(
      {
        ...{ ...evidence, grade: evidence.grade, on },
        ...{ source: 'conversation', note: contact ? `Answered by ${contact.name}` : '' },
        ...{ url: null, pageTitle: null, postingId: null },
      },
      now,
      database,
      (_, writer) => putAll(writer),
    );
    return kept.ok ? { ok: true, value: { message, undoId: kept.value.undoId, label, moved } } : kept;
  });
}

function refusedAt(problems: AnswerProblems): AnswerResult {
  return { ...failed('refused', Object.values(problems)[0] ?? ''), problems };
}

function tooLong(length: number, most: number): string {
  return `This has ${countInWords(length, 'character', 'characters')}; at most ${countInWords(most, 'is', 'are')} kept. Shorten it.`;
}
