import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { chooseStage } from '../../../lib/pipeline/own-application';
import { enteredInstant } from '../../../lib/pipeline/round-entry';
import {
  editRound,
  keepRoundWords,
  markRound,
  planRound,
  type RoundDraft,
  removeRound,
} from '../../../lib/pipeline/rounds';
import { ROUND_KINDS, roundSchema } from '../../../lib/records/round';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
let database: Database;
let id: string;
let draft: RoundDraft;

beforeEach(async () => {
  database = freshDatabase();
  id = stored(await savePosting(draftOf(), { database })).application.id;
  draft = {
    applicationId: id,
    companyId: null,
    kind: 'recruiter-screen',
    zone: 'Europe/Lisbon',
    at: '2026-11-25T14:00:00.000Z',
  };
});

const stage = async () => (await database.applications.get(id))?.stage;

describe('a round that is planned', () => {
  test('is stored in its form and moves the application in the same action', async () => {
    await chooseStage(id, 'applied', NOW, database);
    const before = await contentOf(database);
    const { round, undoId, moved, label } = stored(await planRound(draft, NOW, database));
    expect(label).toBe('Added: Recruiter screen');
    expect(moved).toBe(true);
    expect(await stage()).toBe('interviewing');
    expect(roundSchema.parse(await database.rounds.get(round.id))).toEqual(round);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test.each(ROUND_KINDS)('can be of the kind %s', async (kind) => {
    expect(stored(await planRound({ ...draft, kind }, NOW, database)).moved).toBe(kind !== 'informational');
  });

  test('moves nothing that is further on, and brings back what was taken for ghosted, not what was rejected', async () => {
    for (const [from, to] of [
      ['offer', 'offer'],
      ['rejected', 'rejected'],
      ['ghosted', 'interviewing'],
    ] as const) {
      await chooseStage(id, from, NOW, database);
      stored(await planRound(draft, NOW, database));
      expect(await stage(), from).toBe(to);
    }
  });

  test('needs its application', async () => {
    expect(await planRound({ ...draft, applicationId: 'gone' }, NOW, database)).toMatchObject({ failure: 'gone' });
    expect(stored(await planRound({ ...draft, applicationId: null }, NOW, database)).moved).toBe(false);
  });

  test.each<[Partial<RoundDraft>, string]>([
    [{ at: '0000-01-01T00:00:00.000Z' }, 'The year 0 cannot be right'],
    [{ at: '9999-12-31T00:00:00.000Z' }, 'The year 9999 cannot be right'],
    [{ at: 'soon' }, 'no time of the calendar'],
    [{ zone: 'Atlantis/Centre' }, 'No clock here knows the time zone “Atlantis/Centre”'],
    [{ deadline: '2026-11-25T13:59:00.000Z' }, 'The deadline is before the start'],
    [{ deadline: '2026-11-25T14:00:00.000Z' }, 'The deadline is before the start'],
    [{ minutes: -30 }, 'at least a minute'],
    [{ minutes: 0 }, 'at least a minute'],
    [{ minutes: 12.5 }, 'at least a minute'],
    [{ hourLimit: -1 }, 'a number of hours'],
    [{ answerBy: '2026-02-30' }, 'no such day'],
    [{ promises: [{ id: 'p', by: 'me', text: 'a plan', on: '9999-01-01', keptAt: null }] }, 'The year 9999'],
    [{ place: 'x'.repeat(2_001) }, 'too long'],
  ])('with %j is refused: %s', async (odd, says) => {
    const before = await contentOf(database);
    const result = await planRound({ ...draft, ...odd }, NOW, database);
    expect(result).toMatchObject({ ok: false, failure: 'refused', says: expect.stringContaining(says) });
    expect(await contentOf(database)).toEqual(before);
  });
});

describe('a round that changes', () => {
  test('counts its changes of time and place, and no others', async () => {
    const { round } = stored(await planRound(draft, NOW, database));
    const changed = async (change: Parameters<typeof editRound>[1]) =>
      stored(await editRound(round.id, change, NOW, database)).round.sequence;
    expect(await changed({ interviewerIds: ['ada'] })).toBe(0);
    expect(await changed({ at: '2026-11-26T14:00:00.000Z' })).toBe(1);
    expect(await changed({ at: '2026-11-26T14:00:00.000Z' })).toBe(1);
    expect(await changed({ place: 'Room 4' })).toBe(2);
    expect(await changed({ zone: 'Europe/Berlin' })).toBe(3);
    expect(stored(await markRound(round.id, 'cancelled', NOW, database)).round.sequence).toBe(4);
  });

  test('is marked, and each change can be undone', async () => {
    const { round } = stored(await planRound(draft, NOW, database));
    for (const state of ['done', 'cancelled', 'no-show'] as const) {
      const before = await contentOf(database);
      const { undoId } = stored(await markRound(round.id, state, NOW, database));
      expect((await database.rounds.get(round.id))?.state).toBe(state);
      expect(await undo(undoId, database)).toBe('undone');
      expect(await contentOf(database)).toEqual(before);
    }
  });

  test('with an odd date from elsewhere can still be noted on', async () => {
    const { round } = stored(await planRound(draft, NOW, database));
    await database.rounds.put({ ...round, at: '9999-12-31T00:00:00.000Z', zone: 'Atlantis/Centre' });
    expect(stored(await editRound(round.id, { place: 'Room 4' }, NOW, database)).round.place).toBe('Room 4');
    expect(await editRound(round.id, { zone: 'Atlantis/Centre' }, NOW, database)).toMatchObject({ failure: 'refused' });
  });

  test('is removed with its notes and comes back with them', async () => {
    const { round } = stored(await planRound(draft, NOW, database));
    stored(await keepRoundWords(round.id, { painPoints: 'labels are slow' }, NOW, database));
    const before = await contentOf(database);
    const { undoId } = stored(await removeRound(round.id, NOW, database));
    expect(await database.rounds.count()).toBe(0);
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('that is gone says so', async () => {
    expect(await editRound('gone', {}, NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await removeRound('gone', NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await keepRoundWords('gone', {}, NOW, database)).toMatchObject({ failure: 'gone' });
  });

  test('keeps the last notes that fit, without an entry for undo', async () => {
    const { round } = stored(await planRound(draft, NOW, database));
    const entries = await database.undoEntries.count();
    stored(await keepRoundWords(round.id, { impression: 'kind' }, NOW, database));
    const long = await keepRoundWords(round.id, { impression: 'x'.repeat(20_001) }, NOW, database);
    expect(long).toMatchObject({ failure: 'refused' });
    expect((await database.rounds.get(round.id))?.impression).toBe('kind');
    expect(await database.undoEntries.count()).toBe(entries);
  });
});

describe('a time as typed', () => {
  test.each([
    ['2026-03-02T14:00', 'Europe/Lisbon', '2026-03-02T14:00:00.000Z'],
    ['2026-07-02T14:00', 'Europe/Lisbon', '2026-07-02T13:00:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2028-02-29T09:00', 'Asia/Kathmandu', '2028-02-29T03:15:00.000Z'],
  ])('%s in %s is %s', (local, zone, at) => expect(enteredInstant(local, zone)).toEqual({ at }));

  test.each([
    ['2026-02-29T09:00', 'UTC', 'no such day'],
    ['0000-01-01T09:00', 'UTC', 'The year 0'],
    ['2026-03-02T25:00', 'UTC', 'Give a day and a time'],
    ['tomorrow', 'UTC', 'Give a day and a time'],
    ['2026-03-02T09:00', 'Nowhere', 'time zone “Nowhere”'],
  ])('%s in %s is refused: %s', (local, zone, says) =>
    expect(enteredInstant(local, zone)).toEqual({ says: expect.stringContaining(says) }),
  );
});
