import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { editOffer, keepOffer, keepOfferNotes, removeOffer } from '../../../lib/pipeline/offers';
import { chooseStage } from '../../../lib/pipeline/own-application';
import { addStage } from '../../../lib/pipeline/own-settings';
import { offerSchema } from '../../../lib/records/offer';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00Z');
let database: Database;
let applicationId: string;

beforeEach(async () => {
  database = freshDatabase();
  const saved = new Date('2026-11-01T09:00:00Z');
  applicationId = stored(await savePosting(draftOf(), { database, now: saved })).application.id;
});

const keep = (received: string, deadline: string | null) =>
  keepOffer({ applicationId, received, deadline }, NOW, database);
const own = async () => {
  const row = await database.applications.get(applicationId);
  if (!row) throw new Error('the application is gone');
  return row;
};

describe('an offer that is kept', () => {
  test('moves the stage as of the day it came, in one action', async () => {
    const before = await contentOf(database);
    const done = stored(await keep('2026-11-18', '2026-11-27T17:00:00.000Z'));
    expect(done.moved).toBe(true);
    expect(offerSchema.parse(await database.offers.get(done.offer.id))).toEqual(done.offer);
    const { stage, history } = await own();
    expect(stage).toBe('offer');
    expect(history.at(-1)).toEqual({ stage: 'offer', at: done.offer.receivedAt });
    expect(await undo(done.undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test.each([
    ['interviewing', 'offer'],
    ['ghosted', 'offer'],
    ['accepted', 'accepted'],
    ['declined', 'declined'],
    ['rejected', 'rejected'],
    ['withdrawn', 'withdrawn'],
  ])('from “%s” leads to “%s”', async (from, to) => {
    await chooseStage(applicationId, from, NOW, database);
    const done = stored(await keep('2026-11-20', null));
    expect((await own()).stage).toBe(to);
    expect(done.moved).toBe(from !== to);
  });

  test('leaves a stage of the user’s own that counts as an offer', async () => {
    stored(await addStage('negotiating', 'offer', NOW, database));
    await chooseStage(applicationId, 'negotiating', NOW, database);
    expect(stored(await keep('2026-11-20', null)).moved).toBe(false);
    expect((await own()).stage).toBe('negotiating');
  });

  test.each([
    ['2026-11-21', null, 'still to come'],
    ['0000-01-01', null, 'The year 0'],
    ['9999-12-31', null, 'The year 9999'],
    ['2026-02-29', null, 'no such day'],
    ['2026-11-18', '2026-11-16T17:00:00.000Z', 'The deadline is before the day the offer came'],
    ['2026-11-18', '0001-01-01T00:00:00.000Z', 'The year 1'],
    ['2026-11-18', 'soon', 'no time of the calendar'],
  ])('is refused: %s to %s', async (received, deadline, says) => {
    const before = await contentOf(database);
    expect(await keep(received, deadline)).toMatchObject({ failure: 'refused', says: expect.stringContaining(says) });
    expect(await contentOf(database)).toEqual(before);
  });

  test('may have to be answered on the day it came', async () => {
    const { offer } = stored(await keep('2026-11-19', new Date(2026, 10, 19, 9).toISOString()));
    expect(offer.deadline).toBe(new Date(2026, 10, 19, 9).toISOString());
  });

  test('belongs to an application', async () => {
    const done = await keepOffer({ applicationId: 'none', received: '2026-11-20', deadline: null }, NOW, database);
    expect(done).toMatchObject({ failure: 'gone' });
  });
});

describe('a kept offer', () => {
  test('is changed and removed, undoably, and keeps its notes', async () => {
    const { offer } = stored(await keep('2026-11-18', null));
    stored(await keepOfferNotes(offer.id, '80,000 and four weeks', NOW, database));
    const before = await contentOf(database);
    const change = { received: offer.receivedAt, deadline: '2026-12-01T17:00:00.000Z' };
    const changed = stored(await editOffer(offer.id, change, NOW, database));
    expect(changed.offer).toMatchObject({
      deadline: change.deadline,
      receivedAt: offer.receivedAt,
      notes: '80,000 and four weeks',
    });
    await undo(changed.undoId, database);
    expect(await contentOf(database)).toEqual(before);
    const removed = stored(await removeOffer(offer.id, NOW, database));
    expect(await database.offers.count()).toBe(0);
    expect((await own()).stage).toBe('offer');
    await undo(removed.undoId, database);
    expect(await contentOf(database)).toEqual(before);
  });

  test('keeps the notes that fit', async () => {
    const { offer } = stored(await keep('2026-11-18', null));
    stored(await keepOfferNotes(offer.id, 'good', NOW, database));
    const long = await keepOfferNotes(offer.id, 'x'.repeat(20_001), NOW, database);
    expect(long).toMatchObject({ failure: 'refused' });
    expect((await database.offers.get(offer.id))?.notes).toBe('good');
  });

  test('is told as gone after it was deleted', async () => {
    expect(await editOffer('none', { received: '2026-11-18', deadline: null }, NOW, database)).toMatchObject({
      failure: 'gone',
    });
    expect(await removeOffer('none', NOW, database)).toMatchObject({ failure: 'gone' });
    expect(await keepOfferNotes('none', '', NOW, database)).toMatchObject({ failure: 'gone' });
  });
});
