/** Questions taken to a conversation, and what their answers become. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  answerQuestion,
  dropQuestion,
  takeQuestion,
} from '../../../../lib/company-fit/ledger/taken-questions';
import { scoreOf } from '../../../../lib/company-fit/score';
import { undo } from '../../../../lib/db/write';
import { contentOf, freshDatabase, stored } from '../../../support/drafts';

const NOW = new Date('2026-11-02T09:00:00.000Z');
const LATER = new Date('2026-11-05T16:00:00.000Z');
const QUESTION = {
  companyId: 'fernwright',
  item: 'data.labels',
  audience: 'engineer',
  text: 'Who labels your field images?',
} as const;
const ANSWER: Answer = {
  words: 'Two agronomists label, and a third settles what they disagree on.',
  grade: 'shown',
  who: 'Imke, perception team',
  source: 'conversation',
  on: '2026-11-05',
};

async function asked() {
  const database = freshDatabase();
  stored(await takeQuestion(QUESTION, NOW, database));
  const [question] = await database.takenQuestions.toArray();
  if (!question) throw new Error('the question was not stored');
  return { database, id: question.id };
}

describe('taking a question along', () => {
  test('puts it on the list once', async () => {
    const { database } = await asked();
    expect(await takeQuestion({ ...QUESTION, audience: 'founder' }, NOW, database)).toMatchObject({
      failure: 'refused',
    });
    expect(await database.takenQuestions.count()).toBe(1);
  });

  test('may be asked again once it was answered', async () => {
    const { database, id } = await asked();
    stored(await answerQuestion(id, { ...ANSWER, grade: null, words: '' }, LATER, database));
    stored(await takeQuestion({ ...QUESTION, audience: 'manager' }, LATER, database));
    expect(await database.takenQuestions.count()).toBe(2);
  });

  test('refuses no words and too many', async () => {
    const database = freshDatabase();
    for (const text of ['  ', 'x'.repeat(3_000)]) {
      expect(await takeQuestion({ ...QUESTION, text }, NOW, database)).toMatchObject({ failure: 'refused' });
    }
  });

  test('comes off the list, and back by undo', async () => {
    const { database, id } = await asked();
    const { undoId } = stored(await dropQuestion(id, LATER, database));
    expect(await database.takenQuestions.count()).toBe(0);
    expect(await dropQuestion(id, LATER, database)).toMatchObject({ failure: 'gone' });
    await undo(undoId, database);
    expect(await database.takenQuestions.count()).toBe(1);
  });
});

describe('an answer', () => {
  test('becomes evidence from a person, and the verdict moves', async () => {
    const { database, id } = await asked();
    stored(await answerQuestion(id, ANSWER, LATER, database));
    const ledger = await database.evidence.toArray();
    expect(ledger).toMatchObject([
      { item: 'data.labels', grade: 'shown', source: 'conversation', quote: ANSWER.words, on: '2026-11-05', url: null },
    ]);
    expect(ledger[0]?.note).toBe('Asked: Who labels your field images?\nAnswered by Imke, perception team');
    expect(scoreOf(ledger).questions.data).toMatchObject({ least: 1, most: 4 });
    expect(await database.takenQuestions.get(id)).toMatchObject({
      answer: { grade: 'shown', evidenceId: ledger[0]?.id },
    });
  });

  test('and its evidence are one action', async () => {
    const { database, id } = await asked();
    const before = await contentOf(database);
    const { undoId } = stored(await answerQuestion(id, ANSWER, LATER, database));
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('that nobody could give counts for nothing', async () => {
    const { database, id } = await asked();
    stored(await answerQuestion(id, { ...ANSWER, grade: null, words: 'She did not know.' }, LATER, database));
    expect(await database.evidence.count()).toBe(0);
    expect(await database.takenQuestions.get(id)).toMatchObject({
      answer: { grade: null, words: 'She did not know.' },
    });
  });

  test('without words is refused, and the question waits on', async () => {
    const { database, id } = await asked();
    expect(await answerQuestion(id, { ...ANSWER, words: ' ' }, LATER, database)).toMatchObject({
      failure: 'incomplete',
    });
    expect(await database.takenQuestions.get(id)).toMatchObject({ answer: null });
  });

  test('is entered once', async () => {
    const { database, id } = await asked();
    stored(await answerQuestion(id, ANSWER, LATER, database));
    expect(await answerQuestion(id, { ...ANSWER, words: 'Other words.' }, LATER, database)).toMatchObject({
      failure: 'gone',
    });
  });
});
