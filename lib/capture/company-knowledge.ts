/**
 * Decides what becomes of what is known about companies when they are merged or removed, or when postings leave one:
 * evidence, turned-down suggestions, questions, people, messages, rounds and what the user said go along; nothing stands
 * twice.
 */
import type { Database } from '../db/database';
import type { Writer } from '../db/write';
import type { Assessment } from '../records/assessment';

/** Moves everything known about `from` to the company `to`. What `to` has already keeps its place. */
export async function moveKnowledge(
  from: readonly string[],
  to: string,
  at: string,
  writer: Writer,
  database: Database,
): Promise<void> {
  const [own, evidence, dismissals, questions, assessments] = await Promise.all([
    database.evidence.where('companyId').equals(to).toArray(),
    database.evidence
      .where('companyId')
      .anyOf([...from])
      .toArray(),
    database.dismissals
      .where('companyId')
      .anyOf([...from])
      .toArray(),
    database.takenQuestions
      .where('companyId')
      .anyOf([...from])
      .toArray(),
    database.assessments.bulkGet([to, ...from]),
  ]);
  const kept = new Set(own.map(({ mark, item }) => `${mark} ${item}`));
  for (const piece of evidence) {
    const place = `${piece.mark} ${piece.item}`;
    if (kept.has(place)) writer.remove('evidence', piece.id);
    else writer.put('evidence', { ...piece, companyId: to, updatedAt: at }, piece);
    kept.add(place);
  }
  for (const { id, ...dismissal } of dismissals) {
    writer.remove('dismissals', id);
    const moved = `${to} ${dismissal.mark} ${dismissal.item}`;
    writer.put('dismissals', { ...dismissal, id: moved, companyId: to });
  }
  for (const question of questions) writer.put('takenQuestions', { ...question, companyId: to }, question);
  await movePeople(from, to, at, writer, database);
  const [into, ...others] = assessments;
  const said = others.filter((one) => one !== undefined);
  if (said.length === 0) return;
  for (const { id } of said) writer.remove('assessments', id);
  writer.put('assessments', united({ ...(into ?? blank(to)), updatedAt: at }, said));
}

/** People, what was written to them, rounds and reminders name the company that stays. */
async function movePeople(
  from: readonly string[],
  to: string,
  at: string,
  writer: Writer,
  database: Database,
): Promise<void> {
  const [contacts, messages, rounds, reminders] = await Promise.all([
    database.contacts
      .where('companyIds')
      .anyOf([...from])
      .distinct()
      .toArray(),
    database.messages
      .where('companyId')
      .anyOf([...from])
      .toArray(),
    database.rounds
      .where('companyId')
      .anyOf([...from])
      .toArray(),
    database.followUps.filter(({ own }) => own?.companyId != null && from.includes(own.companyId)).toArray(),
  ]);
  for (const contact of contacts) {
    const companyIds = [...new Set(contact.companyIds.map((id) => (from.includes(id) ? to : id)))];
    writer.put('contacts', { ...contact, companyIds, updatedAt: at }, contact);
  }
  for (const message of messages) writer.put('messages', { ...message, companyId: to }, message);
  for (const round of rounds) writer.put('rounds', { ...round, companyId: to }, round);
  for (const reminder of reminders) {
    if (reminder.own) writer.put('followUps', { ...reminder, own: { ...reminder.own, companyId: to } }, reminder);
  }
}

function blank(id: string): Omit<Assessment, 'updatedAt'> {
  return { id, type: null, culture: [], criteria: {} };
}

/** What was said of the company that stays goes first; the others add what it lacks. */
function united(into: Assessment, others: readonly Assessment[]): Assessment {
  const all = [into, ...others];
  return {
    ...into,
    type: all.map(({ type }) => type).find((type) => type !== null) ?? null,
    culture: all.flatMap(({ culture }) => culture),
    criteria: Object.fromEntries(all.toReversed().flatMap(({ criteria }) => Object.entries(criteria))),
  };
}

/** Takes away everything known about a company. */
export async function removeKnowledge(companyId: string, writer: Writer, database: Database): Promise<void> {
  for (const table of ['evidence', 'dismissals', 'takenQuestions'] as const) {
    for (const { id } of await database[table].where('companyId').equals(companyId).toArray()) writer.remove(table, id);
  }
  if (await database.assessments.get(companyId)) writer.remove('assessments', companyId);
}

/** Evidence taken from postings goes where they go. */
export async function moveEvidenceOf(
  postingIds: ReadonlySet<string>,
  from: string,
  to: string,
  at: string,
  writer: Writer,
  database: Database,
): Promise<void> {
  for (const piece of await database.evidence.where('companyId').equals(from).toArray()) {
    if (piece.postingId && postingIds.has(piece.postingId)) {
      writer.put('evidence', { ...piece, companyId: to, updatedAt: at }, piece);
    }
  }
}
