import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import { keepEvidence } from '../../../lib/company-fit/ledger/keep-evidence';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { addContact } from '../../../lib/people/keep-contact';
import { type Answer, logAnswer } from '../../../lib/people/log-answer';
import { chooseStageOn } from '../../../lib/pipeline/own-application';
import { contactSchema, MAX_CONTACT_NOTES_CHARS } from '../../../lib/records/contact';
import { evidenceSchema, MAX_QUOTE_CHARS } from '../../../lib/records/evidence';
import { MAX_MESSAGE_CHARS, messageSchema } from '../../../lib/records/message';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const SENTENCE = 'We relabel a tenth of the images each month.';
let database: Database;
let answer: Answer;

beforeEach(async () => {
  database = freshDatabase();
  const saved = stored(await savePosting(draftOf(), { now: new Date('2026-11-01T09:00:00.000Z'), database }));
  stored(await chooseStageOn(saved.application.id, 'applied', '2026-11-10', NOW, database));
  const [company] = await database.companies.toArray();
  const { contact } = stored(await addContact({ name: 'Ana Reis', notes: 'Met in Porto.\n' }, { now: NOW }, database));
  answer = {
    ...{ occasion: 'informational-request', on: '2026-11-18', body: `Gladly! ${SENTENCE} Call me on Friday.` },
    ...{ contactId: contact.id, applicationId: saved.application.id, companyId: company?.id ?? null },
    note: '',
    evidence: null,
  };
});

const log = (part: Partial<Answer> = {}) => logAnswer({ ...answer, ...part }, NOW, database);
const learned = (part: Partial<NonNullable<Answer['evidence']>> = {}): NonNullable<Answer['evidence']> => ({
  ...{ companyId: answer.companyId ?? '', question: 'data', item: 'data.labels', quote: SENTENCE, grade: 'shown' },
  ...part,
});
const notes = async () => (await database.contacts.get(answer.contactId ?? ''))?.notes;
const actions = () => database.undoEntries.count();

describe('an answer and what was learned from it', () => {
  test('are one action: message, stage, note and evidence come together and go together', async () => {
    const [before, doneBefore] = [await contentOf(database), await actions()];
    const { message, moved, undoId } = stored(await log({ note: ' Prefers calls. ', evidence: learned() }));
    expect(await actions(), 'all of it must be one action').toBe(doneBefore + 1);
    expect(moved).toBe(true);
    expect(messageSchema.parse(await database.messages.get(message.id))).toEqual(message);
    expect(message).toMatchObject({ state: 'received', contactId: answer.contactId, body: answer.body });
    expect((await database.applications.toArray())[0]?.stage).toBe('in conversation');
    expect(contactSchema.parse((await database.contacts.toArray())[0]).notes).toBe(
      'Met in Porto.\n\n2026-11-18: Prefers calls.',
    );
    const pieces = await database.evidence.toArray();
    expect(pieces).toHaveLength(1);
    expect(evidenceSchema.parse(pieces[0])).toMatchObject({
      ...{ companyId: answer.companyId, question: 'data', item: 'data.labels', grade: 'shown', quote: SENTENCE },
      ...{ source: 'conversation', on: '2026-11-18', note: 'Answered by Ana Reis', url: null, postingId: null },
    });
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('may be the answer alone', async () => {
    const { undoId } = stored(await log());
    expect(await notes()).toBe('Met in Porto.\n');
    expect(await database.evidence.count()).toBe(0);
    expect(await database.messages.count()).toBe(1);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await database.messages.count()).toBe(0);
  });

  test('may be a note alone, the first one without a gap above it', async () => {
    await database.contacts.update(answer.contactId ?? '', { notes: '' });
    stored(await log({ note: 'Moves to Lyon\nin spring.' }));
    expect(await notes()).toBe('2026-11-18: Moves to Lyon\nin spring.');
    expect(await database.evidence.count()).toBe(0);
  });

  test('may be evidence alone, from nobody in particular, its point decided later', async () => {
    const evidence = learned({ question: null, item: null, grade: 'claimed' });
    stored(await log({ contactId: null, evidence }));
    expect(await notes()).toBe('Met in Porto.\n');
    expect(await database.evidence.toArray()).toMatchObject([{ item: null, question: null, note: '' }]);
  });
});

describe('refuses beside the field, and then stores nothing:', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each<[string, () => Partial<Answer>, string, string]>([
    ['a day to come', () => ({ on: '2026-11-22' }), 'on', 'still to come'],
    ['no day', () => ({ on: '' }), 'on', 'Write the day'],
    ['an answer too long', () => ({ body: long(MAX_MESSAGE_CHARS + 1) }), 'body', 'Shorten it'],
    ['a note that does not fit', () => ({ note: long(MAX_CONTACT_NOTES_CHARS) }), 'note', 'no room'],
    ['a note about nobody', () => ({ note: 'Kind.', contactId: null }), 'note', 'Choose the person'],
    ['an empty quote', () => ({ evidence: learned({ quote: ' \n' }) }), 'quote', 'Quote what they said'],
    ['a quote too long', () => ({ evidence: learned({ quote: long(MAX_QUOTE_CHARS + 1) }) }), 'quote', 'Shorten it'],
    ['no choice how far it goes', () => ({ evidence: learned({ grade: null }) }), 'grade', 'Choose how far'],
  ])('%s', async (_, wrong, field, says) => {
    const [before, done] = [await contentOf(database), await actions()];
    const all = { note: 'Prefers calls.', evidence: learned(), ...wrong() };
    const result = await log(all);
    if (result.ok) throw new Error('this must be refused');
    expect(Object.keys(result.problems)).toEqual([field]);
    expect(result.says).toContain(says);
    expect(await contentOf(database)).toEqual(before);
    expect(await actions()).toBe(done);
  });

  test('every field that can be told at once', async () => {
    const result = await log({ on: '2026-11-22', evidence: learned({ quote: '', grade: null }) });
    expect(result).toMatchObject({ ok: false, problems: { on: /./, quote: /./, grade: /./ } });
  });

  test.each<[string, () => Partial<Answer>]>([
    ['a person who is gone', () => ({ contactId: 'gone' })],
    ['an application that is gone', () => ({ applicationId: 'gone' })],
    ['a company that is gone', () => ({ evidence: learned({ companyId: 'gone' }) })],
  ])('%s is nobody’s field', async (_, wrong) => {
    const before = await contentOf(database);
    const result = await log({ note: 'Prefers calls.', evidence: learned(), ...wrong() });
    expect(result).toMatchObject({ ok: false, failure: 'gone', problems: {} });
    expect(await contentOf(database)).toEqual(before);
  });
});

describe('the same sentence', () => {
  test('is not kept twice for a point: the second answer is refused whole', async () => {
    stored(await log({ evidence: learned() }));
    const before = await contentOf(database);
    const again = learned({ quote: `“${SENTENCE.toUpperCase()}”` });
    const result = await log({ body: 'As I said.', note: 'Repeats herself.', evidence: again });
    expect(result).toMatchObject({ ok: false, problems: { quote: 'You keep this sentence already.' } });
    expect(await contentOf(database)).toEqual(before);
  });

  test('that waits for its point is placed, not kept again; the answer is stored with it', async () => {
    const waiting = { ...learned({ item: null, question: null }), grade: 'claimed' as const, note: '' };
    const rest = { source: 'review' as const, url: null, pageTitle: null, postingId: null, on: '2026-11-12' };
    stored(await keepEvidence({ ...waiting, ...rest }, NOW, database));
    const before = await contentOf(database);
    const { undoId } = stored(await log({ evidence: learned() }));
    expect(await database.evidence.toArray()).toMatchObject([{ item: 'data.labels', grade: 'shown' }]);
    expect(await database.messages.count()).toBe(1);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });
});
