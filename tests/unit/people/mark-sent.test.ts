import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { undo } from '../../../lib/db/write';
import { addContact } from '../../../lib/people/keep-contact';
import { discardDraft, draftFor, type KeptDraft, keepDraft } from '../../../lib/people/keep-draft';
import { logMessage } from '../../../lib/people/log-message';
import { markSent, movesTo } from '../../../lib/people/mark-sent';
import { followUpAfter } from '../../../lib/people/pace-of-message';
import { ABOUT_NOTHING, type WriteAbout } from '../../../lib/people/write-about';
import type { Application } from '../../../lib/records/application';
import { contentOf, draftOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-18T09:00:00.000Z');
const PLACE = { locale: 'en-GB', zone: 'UTC' };
let database: Database;
let about: WriteAbout;

beforeEach(async () => {
  database = freshDatabase();
  const { application, posting } = stored(
    await savePosting(draftOf(), { database, now: new Date('2026-11-10T09:00:00Z') }),
  );
  const { contact } = stored(await addContact({ name: 'Ana Silva', companyIds: [posting.companyId] }, {}, database));
  about = { ...ABOUT_NOTHING, applicationId: application.id, contactId: contact.id, companyId: posting.companyId };
});

const draft = (more: Partial<KeptDraft> = {}): KeptDraft => ({
  about,
  occasion: 'cover-note',
  channel: 'email',
  subject: 'Research Engineer',
  body: 'Hi Ana,\n\nCould we talk?\n\nMira',
  composing: {
    templateId: 'en/cover-note/x',
    language: 'en',
    length: 'short',
    typed: {},
    baseSubject: '',
    baseBody: '',
  },
  ...more,
});
const stage = async () => (await database.applications.get(about.applicationId ?? ''))?.stage;

describe('a draft', () => {
  test('is one for each person and occasion, however often it is stored', async () => {
    stored(await keepDraft(draft(), NOW, database));
    stored(await keepDraft(draft({ body: 'Second' }), new Date('2026-11-18T09:01:00Z'), database));
    stored(await keepDraft(draft({ occasion: 'nudge' }), NOW, database));
    expect((await draftFor(about, 'cover-note', database))?.body).toBe('Second');
    expect(await database.messages.count()).toBe(2);
    expect((await draftFor(about, 'cover-note', database))?.createdAt).toBe(NOW.toISOString());
  });

  test('belongs to the application where no person is chosen', async () => {
    const alone = { ...about, contactId: null };
    stored(await keepDraft(draft({ about: alone }), NOW, database));
    expect(await draftFor(about, 'cover-note', database)).toBeNull();
    expect((await draftFor(alone, 'cover-note', database))?.applicationId).toBe(about.applicationId);
  });

  test('comes back as it was when discarding it is undone', async () => {
    stored(await keepDraft(draft(), NOW, database));
    const before = await contentOf(database);
    const discarded = stored(await discardDraft(about, 'cover-note', NOW, database));
    expect(await draftFor(about, 'cover-note', database)).toBeNull();
    expect(await undo(discarded?.undoId ?? '', database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('too long to keep leaves the last version that fits', async () => {
    stored(await keepDraft(draft(), NOW, database));
    expect(await keepDraft(draft({ body: 'x'.repeat(20_001) }), NOW, database)).toMatchObject({ failure: 'refused' });
    expect((await draftFor(about, 'cover-note', database))?.body).toBe(draft().body);
  });
});

describe('marking as sent', () => {
  test('keeps exactly what was sent, ends the draft and moves the stage, all in one action', async () => {
    stored(await keepDraft(draft(), NOW, database));
    const before = await contentOf(database);
    const { message, moved, undoId } = stored(await markSent(draft(), '2026-11-17', NOW, database));
    expect(await database.messages.toArray()).toEqual([message]);
    expect(message).toMatchObject({ state: 'sent', subject: draft().subject, body: draft().body });
    expect(message.at?.slice(0, 10)).toBe('2026-11-17');
    expect(moved).toBe('applied');
    expect(await stage()).toBe('applied');
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test.each([
    ['a blank in the body', { body: 'You work on [a problem they work on].' }, 'Fill in [a problem they work on]'],
    ['a blank in the subject', { subject: 'Your work at [the company]' }, 'Fill in [the company]'],
    ['no words', { body: '  ' }, 'no text'],
  ])('is refused with %s, and says what to do', async (_, more, says) => {
    const result = await markSent(draft(more), '2026-11-18', NOW, database);
    expect(result).toMatchObject({ ok: false, failure: 'incomplete', says: expect.stringContaining(says) });
    expect(await database.messages.count()).toBe(0);
  });

  test('is not refused for brackets of the user’s own', async () => {
    expect(await markSent(draft({ body: 'See the list [1].' }), '2026-11-18', NOW, database)).toMatchObject({
      ok: true,
    });
  });

  test('is refused for a day to come', async () => {
    expect(await markSent(draft(), '2026-11-19', NOW, database)).toMatchObject({ failure: 'refused' });
  });

  test('answers their last message where that was the last word', async () => {
    const at = '2026-11-17T08:00:00.000Z';
    const { message } = stored(
      await logMessage({ state: 'received', occasion: 'other', at, contactId: about.contactId }, NOW, database),
    );
    const sent = stored(await markSent(draft(), '2026-11-18', NOW, database));
    expect(sent.message.answersId).toBe(message.id);
    const next = stored(await markSent(draft({ occasion: 'nudge' }), '2026-11-18', NOW, database));
    expect(next.message.answersId, 'their message is answered already').toBeNull();
  });

  test('leads to the follow-up of its occasion', async () => {
    const { message } = stored(
      await markSent(draft({ occasion: 'informational-request' }), '2026-11-18', NOW, database),
    );
    const due = await followUpAfter(message, 'informational-request', NOW, PLACE, database);
    expect(due).toMatchObject({ rule: 'nudge', about: { contactId: about.contactId } });
    expect(`${due?.dueAt}` > NOW.toISOString()).toBe(true);
  });
});

describe('where an application moves', () => {
  const at = (stage: string) => ({ stage, history: [] as Application['history'] }) as Application;

  test.each([
    ['cover-note', 'saved', 'applied'],
    ['cover-note', 'interviewing', null],
    ['cover-note', 'applied', null],
    ['nudge', 'saved', null],
    ['interview-thanks', 'applied', 'interviewing'],
    ['interview-thanks', 'offer', null],
    ['offer-decline', 'offer', 'declined'],
    ['rejection-reply', 'ghosted', 'rejected'],
    ['offer-acceptance', 'withdrawn', null],
  ] as const)('%s sent at “%s” leads to %s', (occasion, stage, to) => {
    expect(movesTo(occasion, at(stage))).toBe(to);
  });

  test('a stage of the user’s own counts as the one it comes after', () => {
    expect(movesTo('cover-note', at('phoned'), [{ name: 'phoned', after: 'in conversation' }])).toBeNull();
  });
});
