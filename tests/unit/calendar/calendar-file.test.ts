import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, type RoundEvent } from '../../../lib/calendar/calendar-file';

const NOW = new Date('2026-11-20T09:00:00Z');
const EVENT: RoundEvent = {
  round: {
    id: '7',
    kind: 'on-site',
    state: 'planned',
    at: '2026-03-30T08:00:00.000Z',
    zone: 'Europe/Berlin',
    minutes: 90,
    place: 'Room 4',
    deadline: null,
    sequence: 2,
    updatedAt: '2026-11-19T09:00:00.000Z',
  },
  title: 'Research Engineer',
  companyName: 'Acme AI',
  interviewers: ['Ada', 'Bo'],
};
const withRound = (round: Partial<RoundEvent['round']>): RoundEvent => ({
  ...EVENT,
  round: { ...EVENT.round, ...round },
});

function fileOf(...events: RoundEvent[]): string {
  const file = calendarFile(events, [], NOW);
  if (file === null) throw new Error('the calendar file is empty');
  return file;
}

/** Reads a file as RFC 5545 says: unfolds, splits, unescapes; refuses what the format forbids. */
function read(file: string): { events: Record<string, string>[]; names: string[] } {
  expect(file.endsWith('\r\n'), 'the last line is not ended').toBe(true);
  const raw = file.slice(0, -2).split('\r\n');
  for (const line of raw) {
    expect(line, 'a bare line break').not.toMatch(/[\r\n]/);
    expect(new TextEncoder().encode(line).length, `too long: ${line}`).toBeLessThanOrEqual(75);
    expect(line, 'a character was cut in two').toBe(line.toWellFormed());
  }
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  const names: string[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/s.exec(line) ?? [];
    expect(name, `no property: ${line}`).not.toBe('');
    names.push(name);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') expect(open.pop(), 'nested wrongly').toBe(value);
    else if (open.at(-1) === 'VEVENT') Object.assign(events.at(-1) ?? {}, { [name]: unescaped(value) });
  }
  expect(open).toEqual([]);
  return { events, names };
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
}

describe('a round in a calendar', () => {
  test('has its time, place, names and a reminder', () => {
    const { events, names } = read(fileOf(EVENT));
    expect(events).toEqual([
      {
        UID: 'round-7@fivesight',
        DTSTAMP: '20261120T090000Z',
        SEQUENCE: '2',
        DTSTART: '20260330T080000Z',
        DTEND: '20260330T093000Z',
        SUMMARY: 'On-site: Research Engineer, Acme AI',
        LOCATION: 'Room 4',
        DESCRIPTION: 'With Ada, Bo\nAgreed as 30 March 2026 at 10:00 (Europe/Berlin)',
        STATUS: 'CONFIRMED',
        TRANSP: 'OPAQUE',
      },
    ]);
    expect(names).toContain('TRIGGER');
  });

  test('that changed is the same event with a higher count', () => {
    const [before] = read(fileOf(EVENT)).events;
    const [after] = read(fileOf(withRound({ at: '2026-03-31T08:00:00.000Z', sequence: 3 }))).events;
    expect(after?.UID).toBe(before?.UID);
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
  });

  test('that was cancelled is struck and reminds of nothing', () => {
    const { events, names } = read(fileOf(withRound({ state: 'cancelled' })));
    expect(events[0]).toMatchObject({ STATUS: 'CANCELLED', TRANSP: 'TRANSPARENT' });
    expect(names).not.toContain('TRIGGER');
  });

  test('of a take-home has its deadline as an event of its own', () => {
    const { events } = read(fileOf(withRound({ kind: 'take-home', deadline: '2026-04-02T16:00:00.000Z' })));
    expect(events.map(({ UID }) => UID)).toEqual(['round-7@fivesight', 'round-7-deadline@fivesight']);
    expect(events[1]).toMatchObject({ DTSTART: '20260402T160000Z' });
    expect(events[1]?.DTEND).toBeUndefined();
  });

  test('without a time anybody can read is left out; an odd zone or length breaks nothing', () => {
    expect(calendarFile([withRound({ at: null }), withRound({ at: '9999-12-31T00:00:00Z' })], [], NOW)).toBeNull();
    const [event] = read(fileOf(withRound({ zone: 'Atlantis/Centre', minutes: -5 }))).events;
    expect(event).toMatchObject({ DTEND: '20260330T090000Z', DESCRIPTION: 'With Ada, Bo' });
  });

  test('stands beside other deadlines in one file', () => {
    const deadline = { id: 'offer-1', at: '2026-04-10T15:00:00Z', summary: 'Answer the offer', sequence: 1 };
    const { events, names } = read(calendarFile([EVENT], [deadline, { ...deadline, at: 'soon' }], NOW) ?? '');
    expect(events.map(({ UID }) => UID)).toEqual(['round-7@fivesight', 'offer-1@fivesight']);
    expect(names.filter((name) => name === 'VERSION')).toHaveLength(1);
  });
});

describe('whatever was typed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      'END:VEVENT\r\nBEGIN:VEVENT',
      'a\nATTACH:file:///etc/passwd',
      '\\n;,:"',
      '\u2028X-EVIL:1',
      'é'.repeat(120),
      '👩‍💻'.repeat(40),
      '\ud800',
    ),
  );

  test('stays text of the one event', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, place, person) => {
        const { events, names } = read(fileOf({ ...withRound({ place }), title, interviewers: [person] }));
        expect(events).toHaveLength(1);
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3);
        expect(names).not.toContain('ATTACH');
        expect(events[0]?.UID).toBe('round-7@fivesight');
      }),
      { numRuns: 500 },
    );
  });

  test('comes back as it was, where it is plain text', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(plain, (place) => {
        expect(read(fileOf(withRound({ place }))).events[0]?.LOCATION).toBe(place);
      }),
      { numRuns: 500 },
    );
  });
});
