import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { addStage, changeNotifying, changePace, ownSettings, removeStage } from '../../../lib/pipeline/own-settings';
import { profileSchema } from '../../../lib/records/profile';
import { contentOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
const NOTHING_SET = { stages: [], policy: {}, notifyEveryHours: null };
let database: Database;

beforeEach(() => {
  database = freshDatabase();
});

const pace = (change: Parameters<typeof changePace>[0]) => changePace(change, 'Changed', NOW, database);
const profile = async () => profileSchema.parse(await database.profile.get('me'));

describe('the pace', () => {
  test('is the default where there is no profile, and changing it makes one', async () => {
    expect(await ownSettings(database)).toEqual(NOTHING_SET);
    const done = stored(await pace({ applicationFirstDays: 10 }));
    expect((await profile()).policy).toEqual({ applicationFirstDays: 10 });
    await undo(done.undoId, database);
    expect(await contentOf(database)).toEqual({});
  });

  test('keeps the other figures, and null sets one back', async () => {
    stored(await pace({ applicationFirstDays: 10, quietDays: 21 }));
    stored(await pace({ applicationFirstDays: null }));
    expect((await ownSettings(database)).policy).toEqual({ quietDays: 21 });
    stored(await pace({ quietDays: null }));
    expect(await profile()).not.toHaveProperty('policy');
  });

  test('leaves what else the user has said alone', async () => {
    const row = { id: 'me', name: 'Ada', criteria: [{ id: 'a', text: 'Kind people' }], updatedAt: NOW.toISOString() };
    await database.profile.put(profileSchema.parse(row));
    stored(await pace({ thanksHours: 12 }));
    stored(await addStage('phone call', 'applied', NOW, database));
    expect(await profile()).toMatchObject({ name: 'Ada', criteria: row.criteria, policy: { thanksHours: 12 } });
  });

  test.each([
    [{ applicationFirstDays: 0 }, 'out of bounds'],
    [{ quietFrom: 24 * 60 }, 'out of bounds'],
    [{ daysOff: ['2026-02-30'] }, 'out of bounds'],
    [{ restDays: [1, 2, 3, 4, 5, 6, 7] }, 'out of bounds'],
    [{ checkInSoonestDays: 12, checkInDays: 10 }, 'cannot come before the soonest day'],
    [{ quietFrom: 480, quietUntil: 470 }, 'quiet hours leave no hour of the day'],
  ])('%j is refused', async (change, says) => {
    stored(await pace({ quietDays: 21 }));
    const before = await contentOf(database);
    expect(await pace(change)).toMatchObject({ failure: 'refused', says: expect.stringContaining(says) });
    expect(await contentOf(database)).toEqual(before);
  });

  test('is refused where it contradicts what was set before', async () => {
    stored(await pace({ checkInDays: 8 }));
    expect(await pace({ checkInSoonestDays: 9 })).toMatchObject({ failure: 'refused' });
  });
});

describe('notifications', () => {
  test('come as often as chosen, never, or as by default', async () => {
    stored(await changeNotifying(0, NOW, database));
    expect((await ownSettings(database)).notifyEveryHours).toBe(0);
    stored(await changeNotifying(null, NOW, database));
    expect(await ownSettings(database)).toEqual(NOTHING_SET);
    expect(await changeNotifying(1.5, NOW, database)).toMatchObject({ failure: 'refused' });
  });
});

describe('stages of the user’s own', () => {
  test('are added, removed, and both undone', async () => {
    const added = stored(await addStage('  Phone   call ', 'applied', NOW, database));
    expect(added.label).toBe('Added the stage “Phone call”');
    expect((await ownSettings(database)).stages).toEqual([{ name: 'Phone call', after: 'applied' }]);
    const removed = stored(await removeStage('Phone call', NOW, database));
    expect(await profile()).not.toHaveProperty('stages');
    await undo(removed.undoId, database);
    expect((await ownSettings(database)).stages).toHaveLength(1);
    await undo(added.undoId, database);
    expect(await contentOf(database)).toEqual({});
  });

  test.each([
    ['', 'Give the stage a name'],
    ['Applied', 'of this name already'],
    ['phone CALL', 'of this name already'],
    ['x'.repeat(41), 'too long'],
  ])('“%s” is refused', async (name, says) => {
    stored(await addStage('phone call', 'applied', NOW, database));
    expect(await addStage(name, 'offer', NOW, database)).toMatchObject({
      failure: 'refused',
      says: expect.stringContaining(says),
    });
  });

  test('are at most twenty', async () => {
    for (let i = 0; i < 20; i++) stored(await addStage(`step ${i}`, 'applied', NOW, database));
    expect(await addStage('one more', 'applied', NOW, database)).toMatchObject({
      says: expect.stringContaining('Twenty'),
    });
  });

  test('cannot be removed twice', async () => {
    expect(await removeStage('none', NOW, database)).toMatchObject({ failure: 'refused' });
  });
});
