import { describe, expect, test } from 'vitest';
import { MONDAY_WEEK } from '../../../lib/calendar/week';
import { bucketOf, nextWake } from '../../../lib/follow-ups/buckets';
import { plan } from '../../../lib/follow-ups/policy/due-of';
import type { Facts } from '../../../lib/follow-ups/policy/facts';
import { policyFor } from '../../../lib/follow-ups/policy/policy';
import { snoozeChoices, snoozeUntilDay } from '../../../lib/follow-ups/snooze';
import { badgeOf, digestOf, todayOf } from '../../../lib/follow-ups/today';
import { application, BERLIN, decision, inBerlin, NO_FACTS, posting, round } from './rows';

const POLICY = policyFor();
const US_WEEK = { firstDay: 7, weekend: [6, 7] };
/** A Wednesday, ten in the morning in Berlin. */
const NOW = new Date('2026-03-11T09:00:00Z');
const own = (id: string, dueAt: string) =>
  decision(id, { own: { text: `Do ${id}`, dueAt, applicationId: null, contactId: null, companyId: null } });
const planOf = (facts: Partial<Facts>) =>
  plan({ ...NO_FACTS, postings: [posting()], ...facts }, POLICY, BERLIN, 'en-GB');
const today = (facts: Partial<Facts>, now = NOW) => todayOf(planOf(facts), now, BERLIN, MONDAY_WEEK);

describe('a follow-up', () => {
  const bucket = (dueAt: string, rest: Partial<Parameters<typeof bucketOf>[0]> = {}, week = MONDAY_WEEK) =>
    bucketOf({ rule: 'own-reminder', until: null, dueAt, ...rest }, NOW, BERLIN, week);

  test.each([
    ['2026-03-10T22:59:00Z', 'overdue'],
    ['2026-03-10T23:00:00Z', 'today'],
    ['2026-03-11T22:59:00Z', 'today'],
    ['2026-03-11T23:00:00Z', 'this-week'],
    ['2026-03-15T22:59:00Z', 'this-week'],
    ['2026-03-15T23:00:00Z', 'later'],
  ])('due at %s is for %s', (dueAt, expected) => expect(bucket(dueAt)).toBe(expected));

  test('belongs to the week of the user’s part of the world', () => {
    expect(bucket('2026-03-15T09:00:00Z')).toBe('this-week');
    expect(bucket('2026-03-15T09:00:00Z', {}, US_WEEK)).toBe('later');
  });

  test('with a limit is late when that has passed, and not before', () => {
    expect(bucket('2026-03-09T09:00:00Z', { until: '2026-03-11T09:01:00Z' })).toBe('today');
    expect(bucket('2026-03-11T08:00:00Z', { until: '2026-03-11T09:00:00Z' })).toBe('overdue');
  });

  test('that somebody else may make needless waits', () => {
    expect(bucket('2026-03-20T09:00:00Z', { rule: 'check-in' })).toBe('waiting');
    expect(bucket('2026-03-12T09:00:00Z', { rule: 'check-in' })).toBe('this-week');
  });
});

describe('Today', () => {
  test('groups by urgency, limits first, and counts what is due by now', () => {
    const facts = {
      applications: [application('saved', '2026-03-01T09:00:00Z')],
      postings: [posting('p-app', '2026-03-12')],
      followUps: [
        own('late', '2026-03-09T09:00:00Z'),
        own('now', '2026-03-11T09:00:00Z'),
        own('afternoon', '2026-03-11T15:00:00Z'),
        own('friday', '2026-03-13T09:00:00Z'),
      ],
    };
    const { groups, dueCount } = today(facts);
    expect(groups.map(({ bucket, dues }) => [bucket, dues.map(({ key }) => key)])).toEqual([
      ['overdue', ['late']],
      ['today', ['closing app p-app', 'now', 'afternoon']],
      ['this-week', ['friday']],
    ]);
    expect(dueCount).toBe(3);
  });

  test('tells how long others have been silent, the longest first', () => {
    const applications = [
      application('applied', '2026-03-10T09:00:00Z', { id: 'new' }),
      application('interviewing', '2026-03-04T22:30:00Z', { id: 'old' }),
      application('applied', '2026-03-02T09:00:00Z', { id: 'due' }),
      application('saved', '2026-02-02T09:00:00Z', { id: 'mine' }),
    ];
    expect(today({ applications }).waiting.map(({ applicationId, days }) => [applicationId, days])).toEqual([
      ['old', 7],
      ['new', 1],
    ]);
  });

  test('is empty when nothing is to be done', () => {
    expect(today({})).toEqual({ groups: [], waiting: [], dueCount: 0 });
    expect(badgeOf(today({}))).toEqual({ text: '', title: 'Nothing due' });
    expect(digestOf(today({}), () => '', NOW)).toBeNull();
  });

  test('is told by badge and digest in words', () => {
    const followUps = ['a', 'b', 'c', 'd'].map((id) => own(id, '2026-03-11T08:00:00Z'));
    expect(badgeOf(today({ followUps }), 'en')).toEqual({ text: '4', title: '4 follow-ups due' });
    expect(badgeOf(today({ followUps: followUps.slice(0, 1) }), 'en').title).toBe('1 follow-up due');
    expect(digestOf(today({ followUps }), () => '', NOW, 'en')).toEqual({
      title: '4 follow-ups due',
      body: 'Do a\nDo b\nDo c\nand 1 more',
      keys: ['a', 'b', 'c', 'd'],
    });
    const applied = today({ applications: [application('applied', '2026-03-02T09:00:00Z')] });
    const digest = digestOf(applied, ({ about }) => `for ${about.applicationId}`, NOW, 'en');
    expect(digest?.body).toBe('Follow up on your application: for app');
  });

  test('shows everything overdue once after a long sleep', () => {
    const followUps = Array.from({ length: 20 }, (_, i) =>
      own(`n${i}`, `2026-03-${String(i + 1).padStart(2, '0')}T09:00:00Z`),
    );
    const later = today({ followUps }, new Date('2026-06-01T09:00:00Z'));
    expect(later.groups.map(({ bucket, dues }) => [bucket, dues.length])).toEqual([['overdue', 20]]);
  });
});

describe('the next wake', () => {
  const wake = (facts: Partial<Facts>, now = NOW) =>
    nextWake(planOf(facts), now, BERLIN, MONDAY_WEEK)?.toISOString() ?? null;

  test('is when something becomes due, or at the midnight that makes it late', () => {
    expect(wake({ followUps: [own('a', '2026-03-11T15:00:00Z')] })).toBe('2026-03-11T15:00:00.000Z');
    expect(wake({ followUps: [own('a', '2026-03-11T08:00:00Z')] })).toBe('2026-03-11T23:00:00.000Z');
    expect(wake({ followUps: [own('a', '2026-03-10T08:00:00Z')] })).toBeNull();
    expect(wake({})).toBeNull();
  });

  test('is when a limit passes', () => {
    const held = round({ applicationId: null, kind: 'informational', at: '2026-03-10T09:00:00Z', minutes: 60 });
    expect(wake({ rounds: [held] }, new Date('2026-03-11T09:00:00Z'))).toBe('2026-03-11T10:00:00.000Z');
  });

  test('follows the clocks of the zone when they change', () => {
    const sunday = new Date('2026-03-29T09:00:00Z');
    expect(wake({ followUps: [own('a', '2026-03-29T08:00:00Z')] }, sunday)).toBe('2026-03-29T22:00:00.000Z');
  });
});

describe('putting off', () => {
  const choices = (now: string, week = MONDAY_WEEK, zone = BERLIN) =>
    snoozeChoices(new Date(now), POLICY, zone, week).map(
      ({ name, until }) => `${name} ${zone === BERLIN ? inBerlin(until) : until}`,
    );

  test('offers later today, tomorrow and next week', () => {
    expect(choices('2026-03-11T09:10:00Z')).toEqual([
      'later-today 2026-03-11 13:30',
      'tomorrow 2026-03-12 09:00',
      'next-week 2026-03-16 09:00',
    ]);
  });

  test('offers no later today in the evening', () => {
    expect(choices('2026-03-11T17:00:00Z').map((choice) => choice.split(' ')[0])).toEqual(['tomorrow', 'next-week']);
  });

  test('next week is the first working day of the user’s week', () => {
    expect(choices('2026-03-14T09:00:00Z', US_WEEK).at(-1)).toBe('next-week 2026-03-16 09:00');
    expect(choices('2026-03-15T09:00:00Z', US_WEEK).at(-1)).toBe('next-week 2026-03-23 09:00');
    expect(choices('2026-03-15T09:00:00Z').at(-1)).toBe('next-week 2026-03-16 09:00');
  });

  test('keeps the hour when the clocks change', () => {
    expect(choices('2026-03-28T09:00:00Z')[1]).toBe('tomorrow 2026-03-29 09:00');
    expect(
      choices('2026-04-03T20:00:00Z', MONDAY_WEEK, 'Australia/Lord_Howe').find((one) => one.startsWith('tomorrow')),
    ).toBe('tomorrow 2026-04-04T22:30:00.000Z');
  });

  test('comes back when quiet hours are over', () => {
    const late = policyFor({ quietUntil: 10 * 60 + 30 });
    expect(snoozeUntilDay('2026-04-01', NOW, late, BERLIN)).toEqual({ until: '2026-04-01T08:30:00.000Z' });
  });

  test('until a day comes back that morning; a day that has passed is refused', () => {
    expect(snoozeUntilDay('2026-04-01', NOW, POLICY, BERLIN)).toEqual({ until: '2026-04-01T07:00:00.000Z' });
    expect(snoozeUntilDay('2026-03-11', NOW, POLICY, BERLIN)).toEqual({ says: 'Choose a day to come.' });
    expect(snoozeUntilDay('9999-01-01', NOW, POLICY, BERLIN)).toMatchObject({ says: expect.stringContaining('9999') });
  });
});
