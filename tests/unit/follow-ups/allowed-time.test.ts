import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneOrUtc } from '../../../lib/calendar/zone';
import { allowedTime } from '../../../lib/follow-ups/policy/allowed-time';
import { FIGURES } from '../../../lib/follow-ups/policy/figures';
import { policyFor } from '../../../lib/follow-ups/policy/policy';
import { policyChangesSchema } from '../../../lib/records/follow-up';
import { INSTANT, ZONES } from './rows';

const time = (changes = {}, zone = 'Europe/Berlin') => allowedTime(policyFor(changes), zoneOrUtc(zone));
const moved = (iso: string, yielding: 'business' | 'personal' | 'deadline' | 'exact', changes = {}) =>
  new Date(time(changes).moved(Date.parse(iso), yielding)).toISOString();

describe('a time in Berlin', () => {
  test.each([
    ['2026-03-04T10:00:00Z', 'business', '2026-03-04T10:00:00.000Z'],
    ['2026-03-04T22:00:00Z', 'business', '2026-03-05T07:00:00.000Z'],
    ['2026-03-04T02:00:00Z', 'business', '2026-03-04T07:00:00.000Z'],
    ['2026-03-06T19:30:00Z', 'business', '2026-03-09T07:00:00.000Z'],
    ['2026-03-06T19:30:00Z', 'personal', '2026-03-07T07:00:00.000Z'],
    ['2026-03-07T12:00:00Z', 'personal', '2026-03-07T12:00:00.000Z'],
    ['2026-03-04T22:00:00Z', 'deadline', '2026-03-04T18:45:00.000Z'],
    ['2026-03-04T02:00:00Z', 'deadline', '2026-03-03T18:45:00.000Z'],
    ['2026-03-07T12:00:00Z', 'deadline', '2026-03-07T12:00:00.000Z'],
    ['2026-03-07T23:00:00Z', 'exact', '2026-03-07T23:00:00.000Z'],
    ['2026-03-27T20:00:00Z', 'business', '2026-03-30T06:00:00.000Z'],
  ] as const)('%s gives way as %s to %s', (from, yielding, to) => expect(moved(from, yielding)).toBe(to));

  test('knows the user’s own days off and week', () => {
    expect(moved('2026-03-05T10:00:00Z', 'business', { daysOff: ['2026-03-05', '2026-03-06'] })).toBe(
      '2026-03-09T07:00:00.000Z',
    );
    expect(moved('2026-03-06T10:00:00Z', 'business', { restDays: [5, 6] })).toBe('2026-03-08T07:00:00.000Z');
  });

  test('knows quiet hours by day, and none', () => {
    expect(moved('2026-03-04T12:30:00Z', 'personal', { quietFrom: 780, quietUntil: 900 })).toBe(
      '2026-03-04T14:00:00.000Z',
    );
    expect(moved('2026-03-04T02:00:00Z', 'personal', { quietFrom: 0, quietUntil: 0 })).toBe('2026-03-04T02:00:00.000Z');
  });
});

test('whatever the hours and days, a moved time is allowed, and lies on the right side', () => {
  const changes = fc.record({
    quietFrom: fc.integer({ min: 0, max: 1439 }),
    quietUntil: fc.integer({ min: 0, max: 1439 }),
    restDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    daysOff: fc.array(
      INSTANT.map((at) => at.slice(0, 10)),
      { maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(changes, INSTANT, fc.constantFrom(...ZONES), (own, iso, zone) => {
      fc.pre(policyChangesSchema.safeParse(own).success);
      const allowed = time(own, zone);
      const at = Date.parse(iso);
      const business = allowed.moved(at, 'business');
      expect(allowed.isQuiet(business) || allowed.isDayOff(business)).toBe(false);
      expect(business).toBeGreaterThanOrEqual(at);
      const personal = allowed.moved(at, 'personal');
      expect(allowed.isQuiet(personal)).toBe(false);
      expect(personal).toBeGreaterThanOrEqual(at);
      const deadline = allowed.moved(at, 'deadline');
      expect(allowed.isQuiet(deadline)).toBe(false);
      expect(deadline).toBeLessThanOrEqual(at);
    }),
    { numRuns: 1_000 },
  );
});

describe('business days', () => {
  test.each([
    ['2026-03-05T09:00:00Z', 3, '2026-03-10T09:00:00.000Z'],
    ['2026-03-07T09:00:00Z', 1, '2026-03-09T09:00:00.000Z'],
    ['2026-03-26T09:00:00Z', 2, '2026-03-30T08:00:00.000Z'],
    ['2028-02-28T09:00:00Z', 1, '2028-02-29T09:00:00.000Z'],
  ])('%s and %i more: %s', (from, days, to) => {
    expect(new Date(time().businessDaysOn(Date.parse(from), days)).toISOString()).toBe(to);
  });
});

describe('the figures', () => {
  test.each(Object.entries(FIGURES))('%s says what it decides and what it rests on', (name, figure) => {
    expect(policyChangesSchema.parse({ [name]: figure.value }), 'a default must be allowed as a setting').toEqual({
      [name]: figure.value,
    });
    expect(figure.says).toMatch(/\.$/);
    expect(figure.source.startsWith('Our judgement'), 'say plainly where a figure is our judgement').toBe(
      figure.restsOn === 'judgement',
    );
    if (figure.restsOn === 'survey') expect(figure.source, 'a survey has a year').toMatch(/20\d\d/);
  });

  test('are those the research names', () => {
    expect(policyFor()).toMatchObject({
      applicationFirstDays: 7,
      applicationRepeatDays: 7,
      applicationMost: 2,
      nudgeFromBusinessDays: 3,
      nudgeUntilBusinessDays: 7,
      nudgeMost: 1,
      thanksHours: 24,
      checkInSoonestDays: 7,
      checkInDays: 10,
      takeHomeBeforeHours: [24, 2],
      offerBeforeDays: [5, 2, 1],
      quietDays: 14,
      ghostedDays: 30,
    });
  });

  test('that leave no hour of the day, or no order, are refused', () => {
    expect(policyChangesSchema.safeParse({ quietFrom: 480, quietUntil: 450 }).success).toBe(false);
    expect(policyChangesSchema.safeParse({ checkInSoonestDays: 12, checkInDays: 10 }).success).toBe(false);
    expect(policyChangesSchema.safeParse({ restDays: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false);
    expect(policyFor({ checkInSoonestDays: 12 }).checkInDays).toBe(12);
  });
});
