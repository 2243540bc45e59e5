import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import {
  choosePath,
  chooseStage,
  chooseStageOn,
  editStep,
  expectAnswerBy,
  removeStep,
} from '../../../lib/pipeline/own-application';
import { corrected, movedEarlier, withoutStep } from '../../../lib/pipeline/stage-history';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
let database: Database;
let id: string;

beforeEach(async () => {
  database = freshDatabase();
  id = stored(await savePosting(draftOf(), { database })).application.id;
  const first = await database.applications.get(id);
  await database.applications.put({
    ...first,
    history: [{ stage: 'saved', at: '2026-11-01T09:00:00.000Z' }],
  } as typeof first & object);
});

const own = async () => {
  const row = await database.applications.get(id);
  if (!row) throw new Error('the application is gone');
  return row;
};
const steps = async () => (await own()).history.map(({ stage, at }) => `${stage} ${at.slice(0, 10)}`);

describe('a stage dated back', () => {
  test('stands where it belongs in the history, and is the present one', async () => {
    await chooseStage(id, 'interviewing', NOW, database);
    stored(await chooseStageOn(id, 'applied', '2026-11-03', NOW, database));
    expect(await steps()).toEqual(['saved 2026-11-01', 'applied 2026-11-03', 'interviewing 2026-11-20']);
    expect((await own()).stage).toBe('applied');
  });

  test('is undone whole', async () => {
    const before = await contentOf(database);
    const done = stored(await chooseStageOn(id, 'applied', '2026-11-03', NOW, database));
    expect(done?.label).toBe('Moved to “applied”');
    expect(await undo(done?.undoId ?? '', database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('today is now', async () => {
    await chooseStageOn(id, 'applied', '2026-11-20', NOW, database);
    expect((await own()).history.at(-1)).toEqual({ stage: 'applied', at: NOW.toISOString() });
  });

  test.each([
    ['2026-11-21', 'still to come'],
    ['2026-11-20T09:00:01Z', 'still to come'],
    ['1989-12-31', 'The year 1989 cannot be right'],
    ['0000-01-01', 'The year 0 cannot be right'],
    ['9999-12-31', 'The year 9999 cannot be right'],
    ['2026-02-29', 'no such day'],
    ['yesterday', 'Write the day'],
    ['2026-11-03T99:00:00Z', 'no time of the calendar'],
  ])('%s is refused: %s', async (on, says) => {
    const before = await contentOf(database);
    const result = await chooseStageOn(id, 'applied', on, NOW, database);
    expect(result).toMatchObject({ ok: false, failure: 'refused', says: expect.stringContaining(says) });
    expect(await contentOf(database)).toEqual(before);
  });

  test('a leap day is a day', async () => {
    stored(await chooseStageOn(id, 'applied', '2024-02-29', NOW, database));
    expect((await steps())[0]).toBe('applied 2024-02-29');
  });
});

describe('the history', () => {
  test('is corrected, and the present stage follows where it was that step', async () => {
    await chooseStage(id, 'applied', NOW, database);
    stored(await editStep(id, 1, { stage: 'interviewing', on: '2026-11-10' }, NOW, database));
    expect(await steps()).toEqual(['saved 2026-11-01', 'interviewing 2026-11-10']);
    expect((await own()).stage).toBe('interviewing');
    stored(await editStep(id, 0, { on: '2026-10-30' }, NOW, database));
    expect((await own()).stage).toBe('interviewing');
  });

  test('loses a step and gets it back', async () => {
    await chooseStage(id, 'applied', NOW, database);
    const before = await contentOf(database);
    const done = stored(await removeStep(id, 1, NOW, database));
    expect((await own()).stage).toBe('saved');
    expect(await undo(done?.undoId ?? '', database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('keeps its only step, and knows no step that is not there', async () => {
    expect(await removeStep(id, 0, NOW, database)).toMatchObject({ failure: 'refused' });
    expect(await removeStep(id, 5, NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await editStep(id, 5, { stage: 'applied' }, NOW, database)).toMatchObject({ failure: 'gone' });
  });

  test('takes stages of the user’s own, with a name', async () => {
    stored(await chooseStage(id, 'trial day', NOW, database));
    expect((await own()).stage).toBe('trial day');
    expect(await chooseStage(id, ' ', NOW, database)).toMatchObject({ failure: 'refused' });
    expect(await chooseStage(id, 'x'.repeat(41), NOW, database)).toMatchObject({ failure: 'refused' });
  });

  test('is in the order things happened, however it was written; the present stage is in it', () => {
    const at = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const move = fc.record({
      kind: fc.constantFrom('move', 'correct', 'remove'),
      at,
      index: fc.nat(6),
      stage: fc.constantFrom('applied', 'offer', 'trial day'),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let one = { stage: 'saved', history: [{ stage: 'saved', at: '2026-06-01T00:00:00.000Z' }] };
        for (const { kind, at: when, index, stage } of moves) {
          if (kind === 'move') one = movedEarlier(one, stage, when);
          else if (kind === 'correct') one = corrected(one, index, { stage, at: when }) ?? one;
          else one = withoutStep(one, index) ?? one;
          expect(one.history.map((step) => step.at)).toEqual(one.history.map((step) => step.at).sort());
          expect(one.history.map((step) => step.stage)).toContain(one.stage);
        }
      }),
    );
  });
});

test('path and answer day are kept, taken back, and can be undone', async () => {
  stored(await choosePath(id, 'referral', NOW, database));
  const by = stored(await expectAnswerBy(id, '2026-12-01', NOW, database));
  expect(await own()).toMatchObject({ path: 'referral', answerBy: '2026-12-01' });
  expect(stored(await choosePath(id, 'referral', NOW, database))).toBeNull();
  expect(await undo(by?.undoId ?? '', database)).toBe('undone');
  stored(await choosePath(id, null, NOW, database));
  expect(Object.keys(await own())).not.toContain('path');
  expect(await expectAnswerBy(id, '9999-01-01', NOW, database)).toMatchObject({ failure: 'refused' });
});
