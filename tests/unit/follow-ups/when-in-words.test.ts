import { describe, expect, test } from 'vitest';
import { nearDayOf, whenInWords } from '../../../lib/follow-ups/when-in-words';
import type { Rule } from '../../../lib/records/follow-up';
import { BERLIN } from './rows';

/** A Tuesday, 15:00 in Berlin. */
const NOW = new Date('2026-11-24T14:00:00.000Z');

function words(dueAt: string, until: string | null = null, rest: { snoozed?: boolean; rule?: Rule } = {}): string {
  return whenInWords({ dueAt, until, snoozed: false, rule: 'check-in', ...rest }, NOW, BERLIN, 'en-GB');
}

describe('what is due by now', () => {
  test('says since when, or that it is for today', () => {
    expect(words('2026-11-24T08:00:00.000Z')).toBe('Today');
    expect(words('2026-11-23T08:00:00.000Z')).toBe('Since yesterday');
    expect(words('2026-11-03T08:00:00.000Z')).toBe('Since 3 Nov 2026');
  });

  test('says by when it has to be done', () => {
    expect(words('2026-11-24T08:00:00.000Z', '2026-11-24T17:30:00.000Z')).toBe('By 18:30');
    expect(words('2026-11-24T08:00:00.000Z', '2026-11-25T08:00:00.000Z')).toBe('By tomorrow, 09:00');
  });

  test('takes a limit at midnight for the end of the day before', () => {
    expect(words('2026-11-24T08:00:00.000Z', '2026-11-24T23:00:00.000Z')).toBe('By the end of today');
    expect(words('2026-11-24T08:00:00.000Z', '2026-11-26T23:00:00.000Z')).toBe('By Thursday');
  });

  test('says since when it is late, a midnight belonging to the day before', () => {
    expect(words('2026-11-20T08:00:00.000Z', '2026-11-22T23:00:00.000Z')).toBe('Late since 22 Nov 2026');
    expect(words('2026-11-23T08:00:00.000Z', '2026-11-23T23:00:00.000Z')).toBe('Late since yesterday');
  });
});

describe('what is still to come', () => {
  test('says the day as near days are called, with the hour only for today', () => {
    expect(words('2026-11-24T17:00:00.000Z')).toBe('Today, 18:00');
    expect(words('2026-11-25T08:00:00.000Z')).toBe('Tomorrow');
    expect(words('2026-11-30T08:00:00.000Z')).toBe('Monday');
    expect(words('2026-12-01T08:00:00.000Z')).toBe('1 Dec 2026');
  });

  test('gives the hour of what the user chose themself', () => {
    expect(words('2026-11-26T08:15:00.000Z', null, { rule: 'own-reminder' })).toBe('Thursday, 09:15');
    expect(words('2026-11-26T08:00:00.000Z', null, { snoozed: true })).toBe('Put off until Thursday, 09:00');
  });
});

test('a day is the day on the clocks of the zone', () => {
  const lateInNewYork = '2026-11-25T04:30:00.000Z';
  expect(nearDayOf(lateInNewYork, NOW, 'America/New_York', 'en-GB')).toBe('today');
  expect(nearDayOf(lateInNewYork, NOW, BERLIN, 'en-GB')).toBe('tomorrow');
});
