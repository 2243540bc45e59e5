import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import { forgetOldUndos, undo, write } from '../../../lib/db/write';
import { UNDO_KEPT_HOURS, undoEntrySchema } from '../../../lib/records/undo-entry';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
const company = (id: string, name: string) => ({
  id,
  name,
  keys: [`name:${id}`],
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
});

describe('an action', () => {
  test('that throws half-way writes nothing', async () => {
    const database = freshDatabase();
    const half = write(
      'Half',
      NOW,
      async (writer) => {
        writer.put('companies', company('a', 'A'));
        throw new Error('power cut');
      },
      database,
    );
    await expect(half).rejects.toThrow('power cut');
    expect(await database.companies.count()).toBe(0);
    expect(await database.undoEntries.count()).toBe(0);
  });

  test('that writes a row twice is undone to what stood before both', async () => {
    const database = freshDatabase();
    await database.companies.add(company('a', 'First'));
    const { undoId } = await write(
      'Twice',
      NOW,
      async (writer) => {
        writer.put('companies', company('a', 'Second'));
        writer.put('companies', company('a', 'Third'));
      },
      database,
    );
    expect((await database.companies.get('a'))?.name).toBe('Third');
    expect(await undo(undoId, database)).toBe('undone');
    expect((await database.companies.get('a'))?.name).toBe('First');
  });

  test('that changes nothing leaves nothing to undo', async () => {
    const database = freshDatabase();
    const { undoId } = await write('Nothing', NOW, async () => 1, database);
    expect(await undo(undoId, database)).toBe('gone');
  });

  test('is remembered in its form, named after its result', async () => {
    const database = freshDatabase();
    const put = async (writer: Parameters<Parameters<typeof write>[2]>[0]) => {
      writer.put('companies', company('a', 'A'));
      return 'A';
    };
    await write((name) => `Made ${name}`, NOW, put, database);
    const [entry] = await database.undoEntries.toArray();
    expect(undoEntrySchema.safeParse(entry).success).toBe(true);
    expect(entry).toMatchObject({ label: 'Made A', at: NOW.toISOString() });
  });
});

describe('undoing', () => {
  test('an earlier action after a later one on the same row is refused whole', async () => {
    const database = freshDatabase();
    const first = stored(await savePosting(draftOf(), { database }));
    const second = stored(await savePosting(draftOf({ seniority: 'Senior' }), { database }));
    const before = await contentOf(database);
    expect(await undo(first.undoId, database)).toBe('changed-since');
    expect(await contentOf(database)).toEqual(before);
    expect(await undo(second.undoId, database)).toBe('undone');
    expect(await undo(first.undoId, database)).toBe('undone');
    expect(await database.postings.count()).toBe(0);
  });

  test('is possible for a day, then old rows are gone for good', async () => {
    const database = freshDatabase();
    const { undoId } = stored(await savePosting(draftOf(), { database, now: NOW }));
    const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
    await forgetOldUndos(hours(UNDO_KEPT_HOURS), database);
    expect(await database.undoEntries.count()).toBe(1);
    await forgetOldUndos(hours(UNDO_KEPT_HOURS + 1), database);
    expect(await undo(undoId, database)).toBe('gone');
    expect(await database.postings.count()).toBe(1);
  });
});
