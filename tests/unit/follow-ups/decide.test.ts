import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { undo } from '../../../lib/db/write';
import { remind, settle, snooze } from '../../../lib/follow-ups/decide';
import { followUpSchema } from '../../../lib/records/follow-up';
import { contentOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
const TOMORROW = '2026-11-21T09:00:00.000Z';
const OWN = { text: ' Ask about visa ', dueAt: TOMORROW, applicationId: null, contactId: null, companyId: null };

describe('deciding', () => {
  test('several at once is one action, undone as one', async () => {
    const database = freshDatabase();
    stored(await snooze(['a'], TOMORROW, NOW, database));
    const before = await contentOf(database);
    const { undoId, label } = stored(await settle(['a', 'b', 'b'], 'done', NOW, database));
    expect(label).toBe('Done: 2 follow-ups');
    const rows = await database.followUps.toArray();
    expect(rows.map((row) => followUpSchema.parse(row))).toMatchObject([
      { id: 'a', settled: 'done', settledAt: NOW.toISOString(), snoozedUntil: null },
      { id: 'b', settled: 'done' },
    ]);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('a reminder keeps its words when it is put off', async () => {
    const database = freshDatabase();
    const { id } = stored(await remind(OWN, NOW, database));
    stored(await snooze([id], '2026-11-25T09:00:00.000Z', NOW, database));
    expect(await database.followUps.get(id)).toMatchObject({
      own: { text: 'Ask about visa', dueAt: TOMORROW },
      snoozedUntil: '2026-11-25T09:00:00.000Z',
    });
  });

  test.each(['2026-11-20T09:00:00.000Z', '2020-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z', 'later'])(
    'until %s is refused',
    async (until) => {
      const database = freshDatabase();
      expect(await snooze(['a'], until, NOW, database)).toMatchObject({ failure: 'refused' });
      expect(await database.followUps.count()).toBe(0);
    },
  );

  test('about nothing, or without words, is refused', async () => {
    const database = freshDatabase();
    expect(await settle([], 'done', NOW, database)).toMatchObject({ failure: 'incomplete' });
    expect(await remind({ ...OWN, text: '  ' }, NOW, database)).toMatchObject({ failure: 'incomplete' });
    expect(await remind({ ...OWN, dueAt: '0000-01-01T00:00:00Z' }, NOW, database)).toMatchObject({
      failure: 'refused',
    });
  });
});
