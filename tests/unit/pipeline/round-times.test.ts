import { describe, expect, test } from 'vitest';
import { nextRound, roundsInOrder, timeInWords } from '../../../lib/pipeline/round-times';

const one = (id: string, at: string | null, deadline: string | null = null, state = 'planned' as const) => ({
  ...{ id, at, deadline, state },
  createdAt: `2026-11-01T09:00:0${id.length}.000Z`,
});

describe('rounds in order', () => {
  test('stand by time, a take-home by its deadline, those without any first', () => {
    const rounds = [
      one('late', '2026-11-30T09:00:00.000Z'),
      one('home', null, '2026-11-25T09:00:00.000Z'),
      one('odd', '0001-01-01T00:00:00.000Z'),
      one('early', '2026-11-20T09:00:00.000Z'),
      one('open!!', null),
    ];
    expect(roundsInOrder(rounds).map(({ id }) => id)).toEqual(['odd', 'open!!', 'early', 'home', 'late']);
  });

  test('the next is the first planned one ahead', () => {
    const now = new Date('2026-11-21T09:00:00Z');
    const rounds = [
      one('past', '2026-11-20T09:00:00.000Z'),
      { ...one('off', '2026-11-22T09:00:00.000Z'), state: 'cancelled' as const },
      one('home', '2026-11-20T10:00:00.000Z', '2026-11-25T09:00:00.000Z'),
      one('late', '2026-11-30T09:00:00.000Z'),
    ];
    expect(nextRound(rounds, now)?.id).toBe('home');
    expect(nextRound(rounds.slice(0, 2), now)).toBeNull();
  });
});

describe('the time of a round in words', () => {
  const at = '2026-11-27T15:00:00.000Z';
  test.each([
    [at, 'Europe/Lisbon', 'Europe/London', 'Fri, 27 Nov 2026, 15:00'],
    [at, 'Europe/Lisbon', 'Europe/Berlin', 'Fri, 27 Nov 2026, 15:00 (Europe/Lisbon), for you 16:00'],
    [at, 'Europe/Lisbon', 'Asia/Tokyo', 'Fri, 27 Nov 2026, 15:00 (Europe/Lisbon), for you Sat, 28 Nov 2026, 00:00'],
    [at, 'Nowhere', 'Europe/Berlin', 'Fri, 27 Nov 2026, 15:00 (UTC), for you 16:00'],
    [null, 'Europe/Lisbon', 'Europe/Berlin', ''],
    ['0001-01-01T00:00:00.000Z', 'Europe/Lisbon', 'Europe/Berlin', ''],
  ])('%s in %s for somebody in %s', (iso, zone, own, words) =>
    expect(timeInWords(iso, zone, own, 'en-GB')).toBe(words),
  );
});
