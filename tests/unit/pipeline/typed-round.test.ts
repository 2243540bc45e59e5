import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankRound,
  roundOf,
  roundProblems,
  type TypedRound,
  typedBefore,
  typedOf,
  typedTime,
} from '../../../lib/pipeline/typed-round';
import { ROUND_KINDS, type Round } from '../../../lib/records/round';

const blank = blankRound('Europe/Lisbon');
const takeHome: TypedRound = { ...blank, kind: 'take-home' };

const round = (more: Partial<Round> = {}): Round => ({
  ...{ id: 'r', applicationId: 'a', companyId: 'c', kind: 'take-home', state: 'planned', sequence: 0 },
  ...{ at: null, zone: 'Europe/Lisbon', minutes: null, place: '', interviewerIds: [], deadline: null },
  ...{ startedAt: null, hourLimit: null, preparation: '', questionsAsked: '', discussed: '', painPoints: '' },
  ...{ impression: '', promises: [], answerBy: null },
  ...{ createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z' },
  ...more,
});

describe('a form of a round', () => {
  test('may be left empty', () => {
    expect(roundProblems(blank)).toEqual({});
    expect(roundOf(blank)).toMatchObject({ kind: 'recruiter-screen', at: null, minutes: null, zone: 'Europe/Lisbon' });
  });

  test('becomes instants on the clocks of its zone', () => {
    const typed = { ...blank, at: '2026-07-02T14:00', minutes: ' 45 ', place: ' Room  7 ', interviewerIds: ['ana'] };
    expect(roundOf(typed)).toMatchObject({
      at: '2026-07-02T13:00:00.000Z',
      minutes: 45,
      place: 'Room 7',
      interviewerIds: ['ana'],
    });
  });

  test.each<[Partial<TypedRound>, keyof TypedRound, string]>([
    [{ zone: 'Nowhere/Town' }, 'zone', 'time zone “Nowhere/Town”'],
    [{ zone: ' ' }, 'zone', 'Choose a time zone'],
    [{ at: '0000-01-01T09:00' }, 'at', 'The year 0'],
    [{ at: '9999-12-31T09:00' }, 'at', 'The year 9999'],
    [{ at: '2026-02-29T09:00' }, 'at', 'no such day'],
    [{ minutes: '-5' }, 'minutes', 'whole minutes'],
    [{ minutes: '0' }, 'minutes', 'whole minutes'],
    [{ minutes: '1.5' }, 'minutes', 'whole minutes'],
    [{ minutes: '30000' }, 'minutes', 'two weeks'],
    [{ place: 'x'.repeat(2001) }, 'place', 'too long'],
    [{ kind: 'take-home', hourLimit: '0' }, 'hourLimit', 'more than none'],
    [{ kind: 'take-home', hourLimit: 'four' }, 'hourLimit', 'more than none'],
    [{ kind: 'take-home', at: '2026-11-20T09:00', deadline: '2026-11-19T09:00' }, 'deadline', 'before the start'],
    [
      { kind: 'take-home', startedAt: '2026-11-20T09:00', deadline: '2026-11-20T09:00' },
      'deadline',
      'before the start',
    ],
  ])('%j is told at its field', (more, field, says) => {
    const problems = roundProblems({ ...blank, ...more });
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(says);
  });

  test('has the times of a take-home only where it is one', () => {
    const typed = { ...takeHome, deadline: '2026-11-27T17:00', startedAt: '2026-11-26T17:00', hourLimit: '4.5' };
    expect(roundOf(typed)).toMatchObject({ deadline: '2026-11-27T17:00:00.000Z', hourLimit: 4.5 });
    const call: TypedRound = { ...typed, kind: 'values', deadline: 'nonsense', hourLimit: 'nonsense' };
    expect(roundProblems(call)).toEqual({});
    expect(roundOf(call)).toMatchObject({ deadline: null, startedAt: null, hourLimit: null });
  });

  test('shows a stored round as it was entered', () => {
    const minute = fc
      .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
      .map((at) => new Date(at * 60_000).toISOString());
    const zones = ['Europe/Lisbon', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
    fc.assert(
      fc.property(fc.constantFrom(...ROUND_KINDS), minute, fc.constantFrom(...zones), (kind, at, zone) => {
        const shown = typedOf(round({ kind, at, zone }));
        expect(roundProblems(shown)).toEqual({});
        // An hour that comes twice is taken as the first; what is shown is the same.
        expect(typedTime(roundOf(shown).at ?? null, zone)).toBe(shown.at);
      }),
    );
  });

  test('tolerates a stored time nobody can read', () => {
    expect(typedOf(round({ at: '0001-01-01T00:00:00.000Z', zone: 'Nowhere' })).at).toBe('');
  });
});

describe('a form that was left', () => {
  test('comes back as it was', () => {
    const typed = { ...takeHome, at: '2026-11-20T09:00', interviewerIds: ['ana', 'bo'] };
    expect(typedBefore(JSON.stringify(typed))).toEqual(typed);
  });

  test.each([null, '', 'nonsense', 'null', '[]', '{}', '{"kind":"party"}'])('%s is none', (kept) =>
    expect(typedBefore(kept)).toBeNull(),
  );

  test('is taken by its parts where some are odd', () => {
    expect(typedBefore('{"kind":"values","at":7,"interviewerIds":[1,"ana"]}')).toMatchObject({
      kind: 'values',
      at: '',
      interviewerIds: ['ana'],
    });
  });
});
