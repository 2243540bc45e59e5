import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { logMessage, type MessageLog } from '../../../lib/people/log-message';
import { chooseStage, chooseStageOn } from '../../../lib/pipeline/own-application';
import { MAX_MESSAGE_CHARS, messageSchema } from '../../../lib/records/message';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-20T09:00:00.000Z');
const REPLY: MessageLog = {
  state: 'received',
  occasion: 'other',
  at: '2026-11-19T15:00:00.000Z',
  body: 'Let us talk.',
};
let database: Database;
let id: string;

beforeEach(async () => {
  database = freshDatabase();
  id = stored(await savePosting(draftOf(), { now: new Date('2026-11-01T09:00:00.000Z'), database })).application.id;
});

const application = async () => {
  const found = await database.applications.get(id);
  if (!found) throw new Error('the application is gone');
  return found;
};
const apply = async (on = '2026-11-10') => stored(await chooseStageOn(id, 'applied', on, NOW, database));

describe('an answer to an application', () => {
  test('is stored in its form, moves the application as of then, and all of it can be undone', async () => {
    await apply();
    const before = await contentOf(database);
    const { message, moved, undoId } = stored(await logMessage({ ...REPLY, applicationId: id }, NOW, database));
    expect(moved).toBe(true);
    expect(messageSchema.parse(await database.messages.get(message.id))).toEqual(message);
    expect(message).toMatchObject({ state: 'received', body: 'Let us talk.', applicationId: id, channel: 'other' });
    expect(await application()).toMatchObject({ stage: 'in conversation' });
    expect((await application()).history.at(-1)).toEqual({ stage: 'in conversation', at: REPLY.at });
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test.each([
    ['saved', 'saved'],
    ['applied', 'in conversation'],
    ['ghosted', 'in conversation'],
    ['in conversation', 'in conversation'],
    ['interviewing', 'interviewing'],
    ['rejected', 'rejected'],
  ])('finds it %s and leaves it %s', async (from, to) => {
    await chooseStage(id, from, new Date('2026-11-12T09:00:00.000Z'), database);
    const { moved } = stored(await logMessage({ ...REPLY, applicationId: id }, NOW, database));
    expect((await application()).stage).toBe(to);
    expect(moved).toBe(from !== to);
  });

  test('counts a stage of the user’s own as the one it comes after', async () => {
    const stages = [{ name: 'referred', after: 'applied' as const }];
    await database.profile.put({ id: 'me', stages, updatedAt: NOW.toISOString() });
    await chooseStage(id, 'referred', new Date('2026-11-12T09:00:00.000Z'), database);
    stored(await logMessage({ ...REPLY, applicationId: id }, NOW, database));
    expect((await application()).stage).toBe('in conversation');
  });

  test('never makes the conversation older than the step before it', async () => {
    await apply('2026-11-18');
    stored(await logMessage({ ...REPLY, at: '2026-11-02T09:00:00.000Z', applicationId: id }, NOW, database));
    const { history } = await application();
    expect(history.map(({ stage }) => stage)).toEqual(['saved', 'applied', 'in conversation']);
    expect(history[2]?.at).toBe(history[1]?.at);
  });
});

test('what the user wrote moves nothing', async () => {
  await apply();
  const wrote: MessageLog = { state: 'sent', occasion: 'application-follow-up', at: REPLY.at, applicationId: id };
  expect(stored(await logMessage(wrote, NOW, database)).moved).toBe(false);
  expect((await application()).stage).toBe('applied');
});

test('goes by the way the person prefers unless told otherwise', async () => {
  const at = NOW.toISOString();
  await database.contacts.put({
    id: 'ada',
    name: 'Ada',
    headline: null,
    roles: [],
    companyIds: [],
    warmth: 'warm',
    howMet: null,
    introducerIds: [],
    mutual: null,
    prefers: 'email',
    email: null,
    profileUrl: null,
    keepInTouch: false,
    notes: '',
    createdAt: at,
    updatedAt: at,
  });
  expect(stored(await logMessage({ ...REPLY, contactId: 'ada' }, NOW, database)).message.channel).toBe('email');
  const called: MessageLog = { ...REPLY, contactId: 'ada', channel: 'phone' };
  expect(stored(await logMessage(called, NOW, database)).message.channel).toBe('phone');
});

describe('refuses, and then stores nothing,', () => {
  test.each<[string, Partial<MessageLog>, string, string]>([
    ['no time', { at: null }, 'refused', 'Say when'],
    ['a year nobody can mean', { at: '0000-01-01T00:00:00.000Z' }, 'refused', 'The year 0 cannot be right'],
    ['a far year', { at: '9999-12-31T00:00:00.000Z' }, 'refused', 'The year 9999 cannot be right'],
    ['words for a time', { at: 'yesterday' }, 'refused', 'no time of the calendar'],
    ['a time to come', { at: '2026-11-20T09:02:00.000Z' }, 'refused', 'still to come'],
    ['too many words', { body: 'x'.repeat(MAX_MESSAGE_CHARS + 1) }, 'refused', 'too long'],
    ['an application that is gone', { applicationId: 'gone' }, 'gone', 'application'],
    ['a person who is gone', { contactId: 'gone' }, 'gone', 'person'],
  ])('%s', async (_, wrong, failure, says) => {
    const before = await contentOf(database);
    const result = await logMessage({ ...REPLY, ...wrong }, NOW, database);
    expect(result).toMatchObject({ ok: false, failure, says: expect.stringContaining(says) });
    expect(await contentOf(database)).toEqual(before);
  });
});
