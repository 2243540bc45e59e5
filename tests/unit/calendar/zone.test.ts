import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayNumberOf, dayOf, instantOf } from '../../../lib/calendar/readable';
import { daysIntoWeek, MONDAY_WEEK, weekOf } from '../../../lib/calendar/week';
import { daysOn, instantAt, localTime, weekdayOf, type Zone, zoneNamed, zoneOrUtc } from '../../../lib/calendar/zone';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];
const ZONE = fc.constantFrom(...ZONES);
const INSTANT = fc.date({ min: new Date('1995-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

function named(name: string): Zone {
  const zone = zoneNamed(name);
  if (!zone) throw new Error(`this engine knows no ${name}`);
  return zone;
}

/** The same, asked of the browser directly. */
function shown(at: Date, zone: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return clock.format(at);
}

function local(at: number, zone: Zone): string {
  const { day, minute } = localTime(at, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dayOf(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

describe('clocks', () => {
  test('show what the browser says they show', () => {
    fc.assert(
      fc.property(INSTANT, ZONE, (at, name) => {
        expect(local(at.getTime(), named(name))).toBe(shown(at, name));
      }),
      { numRuns: 1_000 },
    );
  });

  test('are read back to an instant at which they show the same', () => {
    fc.assert(
      fc.property(INSTANT, ZONE, (at, name) => {
        const zone = named(name);
        const time = localTime(at.getTime(), zone);
        const back = instantAt(time, zone);
        expect(localTime(back, zone)).toEqual(time);
        expect(back, 'of two instants that show the same, the first').toBeLessThanOrEqual(at.getTime());
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    // Skipped in spring: as much later as was skipped.
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    ['America/New_York', '2026-03-08', 150, '2026-03-08T07:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45:00.000Z'],
    // Twice in autumn: the first.
    ['Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-11-01', 90, '2026-11-01T05:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45:00.000Z'],
    ['Asia/Kathmandu', '2026-02-28', 0, '2026-02-27T18:15:00.000Z'],
  ])('%s, %s at minute %i', (name, day, minute, at) => {
    expect(new Date(instantAt({ day: dayNumberOf(day), minute }, named(name))).toISOString()).toBe(at);
  });

  test.each([
    ['Europe/Berlin', '2026-03-28T09:00:00.000Z', 1, '2026-03-29T08:00:00.000Z'],
    ['America/New_York', '2026-10-31T13:00:00.000Z', 1, '2026-11-01T14:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-03T22:00:00.000Z', 1, '2026-04-04T22:30:00.000Z'],
    ['UTC', '2028-02-28T12:00:00.000Z', 1, '2028-02-29T12:00:00.000Z'],
    ['UTC', '2027-02-28T12:00:00.000Z', 1, '2027-03-01T12:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30T08:00:00.000Z', -2, '2026-03-28T09:00:00.000Z'],
  ])('%s: the same time of day, from %s, %i days on', (name, from, days, to) => {
    expect(new Date(daysOn(Date.parse(from), days, named(name))).toISOString()).toBe(to);
  });

  test('of a zone nobody knows are those of UTC', () => {
    expect(zoneNamed('Atlantis/Centre')).toBeNull();
    expect(zoneNamed('')).toBeNull();
    expect(zoneOrUtc('Atlantis/Centre').offsetAt(0)).toBe(0);
  });
});

describe('dates anybody can read', () => {
  test('are read as the browser reads them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31T23:59:59.999Z'), noInvalidDate: true }),
        (at) => {
          expect(instantOf(at.toISOString())).toBe(at.getTime());
          expect(dayOf(dayNumberOf(at.toISOString().slice(0, 10)))).toBe(at.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '2028-02-29T23:59:59.999Z',
    '2100-02-28T00:00:00.000Z',
    '2100-03-01T00:00:00.000Z',
    '2000-03-01T00:00:00.000Z',
    '1990-01-01T00:00:00.000Z',
  ])('%s', (iso) => expect(instantOf(iso)).toBe(Date.parse(iso)));

  test.each([
    null,
    undefined,
    '',
    'soon',
    '0000-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '2026-13-01T00:00:00.000Z',
    '2026-03-02T25:00:00.000Z',
    '2026-03-02X09:00:00.000Z',
    '+02026-03-02T09:00:00.00',
  ])('%j is none of them', (iso) => expect(instantOf(iso)).toBeNaN());

  test.each(['2026-02-29', '2100-02-29', '0000-01-01', '9999-12-31', '2026-3-2', '', null])(
    'the day %j is none',
    (day) => expect(dayNumberOf(day)).toBeNaN(),
  );
});

describe('weeks', () => {
  test.each([
    ['de-DE', 1, [6, 7]],
    ['en-US', 7, [6, 7]],
    ['ar-EG', 6, [5, 6]],
    ['he-IL', 7, [5, 6]],
    ['fa-IR', 6, [5]],
  ])('of %s begin on day %i and rest on %j', (locale, firstDay, weekend) => {
    expect(weekOf(locale)).toEqual({ firstDay, weekend });
  });

  const LOCALES =
    'de-DE en-US en-GB fr-FR ar-EG he-IL fa-IR hi-IN pt-BR ja-JP zh-CN ar-SA ar-AE en-ZA pt-PT es-MX ne-NP en-AU en-IN ko-KR sv-SE'.split(
      ' ',
    );

  test.each(LOCALES)('of %s are the same in a browser that does not tell', (locale) => {
    const told = weekOf(locale);
    const silent = Intl.Locale.prototype as { getWeekInfo?: () => unknown; weekInfo?: unknown };
    if (silent.getWeekInfo) vi.spyOn(silent, 'getWeekInfo').mockReturnValue(undefined);
    if ('weekInfo' in silent) vi.spyOn(silent, 'weekInfo', 'get').mockReturnValue(undefined);
    expect(weekOf(locale)).toEqual(told);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('of a locale nobody knows are those of most countries', () =>
    expect(weekOf('not a locale')).toEqual(MONDAY_WEEK));

  test('count days from their first', () => {
    expect(weekdayOf(dayNumberOf('2026-03-01'))).toBe(7);
    expect(daysIntoWeek(7, MONDAY_WEEK)).toBe(6);
    expect(daysIntoWeek(7, weekOf('en-US'))).toBe(0);
  });
});
