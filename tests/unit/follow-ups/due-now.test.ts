/** What the worker is told: from stored rows to a number, a notification's words and the next look. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import { remind, settle, snooze } from '../../../lib/follow-ups/decide';
import { dueNow } from '../../../lib/follow-ups/due-now';
import { chooseStageOn } from '../../../lib/pipeline/own-application';
import { draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const LISBON = ['Europe/Lisbon', 'en-GB'] as const;

test('nothing stored: nothing due, nothing to say, nothing to wait for', async () => {
  const due = await dueNow(NOW, ...LISBON, freshDatabase());
  expect(due).toMatchObject({ badge: { text: '' }, digest: null, keys: [], wake: null, quietUntil: NOW.getTime() });
});

test('an application nobody answered is due after a week, with its name in the digest', async () => {
  const database = freshDatabase();
  const { application } = stored(await savePosting(draftOf(), { database, now: NOW }));
  stored(await chooseStageOn(application.id, 'applied', '2026-11-10', NOW, database));
  const due = await dueNow(NOW, ...LISBON, database);
  expect(due.badge).toEqual({ text: '1', title: '1 follow-up due' });
  expect(due.digest?.body).toContain('Research Engineer, Acme AI');
  stored(await snooze(due.keys, due.tomorrow ?? '', NOW, database));
  const later = await dueNow(NOW, ...LISBON, database);
  expect(later).toMatchObject({ badge: { text: '' }, keys: [] });
  expect(later.wake?.toISOString(), 'it wakes when that is over, or earlier').toBeDefined();
  expect(Number(later.wake)).toBeLessThanOrEqual(Date.parse(due.tomorrow ?? ''));
  const tomorrow = await dueNow(new Date(due.tomorrow ?? ''), ...LISBON, database);
  expect(tomorrow.keys).toEqual(due.keys);
  stored(await settle(due.keys, 'not-needed', NOW, database));
  expect((await dueNow(new Date(due.tomorrow ?? ''), ...LISBON, database)).keys).toEqual([]);
});

test('an own reminder ahead is what is waited for, and its own words are told', async () => {
  const database = freshDatabase();
  const dueAt = '2026-11-24T10:30:00.000Z';
  const own = { text: 'Call Ada', dueAt, applicationId: null, contactId: null, companyId: null };
  stored(await remind(own, NOW, database));
  expect((await dueNow(NOW, ...LISBON, database)).wake?.toISOString()).toBe(dueAt);
  expect((await dueNow(new Date(dueAt), ...LISBON, database)).digest?.body).toBe('Call Ada');
});

test('quiet hours are those of the user’s clock', async () => {
  const night = new Date('2026-11-24T23:00:00.000Z');
  const { quietUntil } = await dueNow(night, ...LISBON, freshDatabase());
  expect(new Date(quietUntil).toISOString()).toBe('2026-11-25T08:00:00.000Z');
  const elsewhere = await dueNow(night, 'Asia/Tokyo', 'ja-JP', freshDatabase());
  expect(new Date(elsewhere.quietUntil).toISOString(), 'eight in the morning in Tokyo').toBe(night.toISOString());
});
