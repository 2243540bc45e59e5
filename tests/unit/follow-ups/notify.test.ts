/** Notifications: each follow-up once, all in one, not too often, not at night. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Notified, notificationAt } from '../../../lib/follow-ups/notify';

const NOON = new Date('2026-11-24T12:00:00.000Z');
const NEVER: Notified = { keys: [], at: null };
const HOUR = 3_600_000;

function at(
  due: string[],
  before: Notified = NEVER,
  now = NOON,
  more: { everyHours?: number; quietUntil?: number } = {},
) {
  return notificationAt({ due, before, everyHours: 3, now, quietUntil: now.getTime(), ...more });
}
const later = (hours: number, from = NOON) => new Date(from.getTime() + hours * HOUR);

describe('a notification', () => {
  test('comes when something falls due, and once', () => {
    const first = at(['thanks']);
    expect(first).toMatchObject({ show: true, notified: { keys: ['thanks'], at: NOON.toISOString() } });
    expect(at(['thanks'], first.notified, later(30))).toMatchObject({ show: false, again: null });
  });

  test('about something new waits until it is allowed, and tells when', () => {
    const before = { keys: ['thanks'], at: NOON.toISOString() };
    expect(at(['thanks', 'nudge'], before, later(1))).toEqual({
      show: false,
      notified: before,
      again: later(3).toISOString(),
    });
    expect(at(['thanks', 'nudge'], before, later(3))).toMatchObject({
      show: true,
      notified: { keys: ['thanks', 'nudge'] },
    });
  });

  test('does not come where nothing is due, or the user wants none', () => {
    expect(at([])).toMatchObject({ show: false, again: null });
    expect(at(['thanks'], NEVER, NOON, { everyHours: 0 })).toMatchObject({ show: false, again: null });
  });

  test('waits for the end of quiet hours', () => {
    const quietUntil = later(9).getTime();
    expect(at(['thanks'], NEVER, NOON, { quietUntil })).toMatchObject({ show: false, again: later(9).toISOString() });
  });

  test('comes again for what was put off and is due once more', () => {
    const gone = at([], { keys: ['thanks'], at: NOON.toISOString() }, later(1));
    expect(gone.notified.keys).toEqual([]);
    expect(at(['thanks'], gone.notified, later(24))).toMatchObject({ show: true });
  });

  test('is not silenced by a clock that was set back, nor by a time nobody can read', () => {
    expect(at(['nudge'], { keys: [], at: later(24 * 400).toISOString() })).toMatchObject({ show: true });
    expect(at(['nudge'], { keys: [], at: 'yesterday' })).toMatchObject({ show: true });
  });

  test('whatever happens: nothing is shown twice while due, nothing is lost, and the pace is kept', () => {
    const step = fc.record({
      due: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
      hours: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (steps, everyHours) => {
        let now = NOON;
        let before = NEVER;
        let last = Number.NEGATIVE_INFINITY;
        let told = new Set<string>();
        for (const { due, hours } of steps) {
          now = later(hours, now);
          told = new Set([...told].filter((key) => due.some((one) => one === key)));
          const answer = at(due, before, now, { everyHours });
          const fresh = due.filter((key) => !told.has(key));
          if (answer.show) {
            expect(fresh.length, 'a notification without anything new').toBeGreaterThan(0);
            expect(now.getTime() - last).toBeGreaterThanOrEqual(everyHours * HOUR);
            last = now.getTime();
            told = new Set(due);
          } else if (fresh.length) {
            expect(Date.parse(answer.again ?? ''), 'something due is forgotten').toBeGreaterThan(now.getTime());
          }
          before = answer.notified;
        }
      }),
    );
  });
});
