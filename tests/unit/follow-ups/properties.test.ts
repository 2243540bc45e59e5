import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONDAY_WEEK } from '../../../lib/calendar/week';
import { nextWake } from '../../../lib/follow-ups/buckets';
import type { Due } from '../../../lib/follow-ups/policy/due';
import { dueOf, plan } from '../../../lib/follow-ups/policy/due-of';
import type { Facts } from '../../../lib/follow-ups/policy/facts';
import { mayWrite } from '../../../lib/follow-ups/policy/may-write';
import { policyFor } from '../../../lib/follow-ups/policy/policy';
import { todayOf } from '../../../lib/follow-ups/today';
import type { Rule } from '../../../lib/records/follow-up';
import { decision, FACTS, INSTANT, sent, ZONE } from './rows';

const POLICY = policyFor({ daysOff: ['2026-03-10', '2026-11-03'] });
const RUNS = { numRuns: 400 };
const DAY = 86_400_000;

/** Rules that keep their hour, whatever it is. */
const AT_ANY_HOUR: Rule[] = ['no-show', 'own-reminder'];
/** Rules that keep out of quiet hours only: a limit of a day, or a deadline, knows no weekend. */
const ON_ANY_DAY: Rule[] = [
  'interview-thanks',
  'informational-thanks',
  'round-outcome',
  'offer-outcome',
  'take-home',
  'offer-deadline',
  'posting-closing',
  'promised-work',
];

/** What the clocks of a zone show, by the browser's own reckoning. */
function clock(iso: string, zone: string): { minute: number; weekday: string; day: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    minute: Number(part('hour')) * 60 + Number(part('minute')),
    weekday: part('weekday'),
    day: `${part('year')}-${part('month')}-${part('day')}`,
  };
}

const isFree = (day: { weekday: string; day: string }) =>
  ['Sat', 'Sun'].includes(day.weekday) || POLICY.daysOff.includes(day.day);

const shuffled = (facts: Facts, seed: number): Facts => {
  const turned = <T>(rows: readonly T[]) =>
    [...rows.slice(seed % (rows.length || 1)), ...rows.slice(0, seed % (rows.length || 1))].reverse();
  return {
    applications: turned(facts.applications),
    postings: turned(facts.postings),
    contacts: turned(facts.contacts),
    messages: turned(facts.messages),
    rounds: turned(facts.rounds),
    offers: turned(facts.offers),
    followUps: turned(facts.followUps),
  };
};

describe('whatever the history and the clock', () => {
  test('every follow-up says why, on what that rests, and when; each shows once', () => {
    fc.assert(
      fc.property(FACTS, INSTANT, ZONE, (facts, now, zone) => {
        const dues = dueOf(facts, POLICY, new Date(now), zone);
        for (const due of dues) {
          expect(due.reason.length, `${due.rule}: give a reason`).toBeGreaterThan(10);
          expect(due.source.length, `${due.rule}: name what the figure rests on`).toBeGreaterThan(10);
          expect(due.reason).not.toMatch(/undefined|null|NaN|Invalid/);
          expect(new Date(due.dueAt).toISOString()).toBe(due.dueAt);
        }
        expect(new Set(dues.map(({ key }) => key)).size, 'two follow-ups share a key').toBe(dues.length);
      }),
      RUNS,
    );
  });

  test('the same rows in any order give the same answer', () => {
    fc.assert(
      fc.property(FACTS, INSTANT, ZONE, fc.nat(9), (facts, now, zone, seed) => {
        const one = dueOf(facts, POLICY, new Date(now), zone);
        expect(dueOf(shuffled(facts, seed), POLICY, new Date(now), zone)).toEqual(one);
      }),
      RUNS,
    );
  });

  test('nothing becomes due in quiet hours, and no business matter at a weekend or on a day off', () => {
    fc.assert(
      fc.property(FACTS, ZONE, (facts, zone) => {
        for (const { rule, dueAt } of plan(facts, POLICY, zone).dues.filter((due) => !AT_ANY_HOUR.includes(due.rule))) {
          const at = clock(dueAt, zone);
          expect(at.minute >= 8 * 60 && at.minute < 20 * 60, `${rule} is due at ${dueAt} in ${zone}`).toBe(true);
          if (!ON_ANY_DAY.includes(rule)) expect(isFree(at), `${rule} is due on ${at.weekday} ${at.day}`).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('a reminder of a deadline comes before it', () => {
    fc.assert(
      fc.property(FACTS, ZONE, (facts, zone) => {
        const reminders = plan(facts, POLICY, zone).dues.filter(({ rule }) => rule === 'offer-deadline');
        for (const { dueAt, until } of reminders)
          expect(dueAt < (until ?? ''), `${dueAt} is not before ${until}`).toBe(true);
      }),
      RUNS,
    );
  });

  test('what is due to be written may be written then', () => {
    fc.assert(
      fc.property(FACTS, ZONE, (facts, zone) => {
        for (const { action, about, dueAt, rule } of plan(facts, POLICY, zone).dues) {
          if (action.kind !== 'draft' || rule === 'answer') continue;
          const { contactId, applicationId } = about;
          const wish = {
            occasion: action.occasion,
            ...(contactId ? { contactId } : {}),
            ...(applicationId ? { applicationId } : {}),
          };
          expect(mayWrite(facts, POLICY, wish, new Date(dueAt), zone), `${rule} at ${dueAt}`).toEqual({
            allowed: true,
          });
        }
      }),
      RUNS,
    );
  });

  test('writing what is due settles it', () => {
    fc.assert(
      fc.property(FACTS, ZONE, (facts, zone) => {
        for (const due of plan(facts, POLICY, zone).dues) {
          if (due.action.kind !== 'draft') continue;
          const { contactId = null, applicationId = null, roundId = null, messageId = null } = due.about;
          const written = sent('new', due.action.occasion, due.dueAt, {
            contactId,
            applicationId,
            roundId,
            answersId: messageId,
          });
          const after = plan({ ...facts, messages: [...facts.messages, written] }, POLICY, zone).dues;
          const same = after.find(({ key }) => key === due.key);
          expect(same, `${due.key} is still due after it was written`).toBeUndefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  test('what is settled stays away; what is put off comes back once, when it was put off to', () => {
    fc.assert(
      fc.property(FACTS, ZONE, fc.integer({ min: 1, max: 40 }), (facts, zone, days) => {
        for (const due of plan(facts, POLICY, zone).dues) {
          const settled = decision(due.key, { settled: 'not-needed', settledAt: due.dueAt });
          const without = plan({ ...facts, followUps: [settled] }, POLICY, zone).dues;
          expect(
            without.map(({ key }) => key),
            `${due.key} came back`,
          ).not.toContain(due.key);
          const until = new Date(Date.parse(due.dueAt) + days * DAY);
          const snoozed = decision(due.key, { snoozedUntil: until.toISOString() });
          const back = dueOf({ ...facts, followUps: [snoozed] }, POLICY, until, zone).filter(
            ({ key }) => key === due.key,
          );
          const isMoot = ['take-home', 'offer-deadline', 'posting-closing'].includes(due.rule);
          if (!isMoot)
            expect(
              back.map(({ dueAt }) => dueAt),
              `${due.key} did not come back`,
            ).toEqual([until.toISOString()]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('between now and the next wake nothing changes', () => {
    fc.assert(
      fc.property(
        FACTS,
        INSTANT,
        ZONE,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (facts, iso, zone, part) => {
          const now = new Date(iso);
          const planned = plan(facts, POLICY, zone);
          const wake = nextWake(planned, now, zone, MONDAY_WEEK);
          const end = wake?.getTime() ?? now.getTime() + 400 * DAY;
          expect(end).toBeGreaterThan(now.getTime());
          const between = new Date(Math.min(end - 1, Math.floor(now.getTime() + (end - now.getTime()) * part)));
          const shown = (at: Date) => {
            const { groups, dueCount } = todayOf(planned, at, zone, MONDAY_WEEK);
            return { dueCount, keys: groups.map(({ bucket, dues }) => [bucket, dues.map(({ key }) => key)]) };
          };
          expect(shown(between), `changed at ${between.toISOString()}, before waking`).toEqual(shown(now));
        },
      ),
      RUNS,
    );
  });

  test('a clock that jumps away and back shows the same', () => {
    fc.assert(
      fc.property(FACTS, fc.array(INSTANT, { minLength: 2, maxLength: 5 }), ZONE, (facts, clocks, zone) => {
        const at = (iso: string): Due[] => dueOf(facts, POLICY, new Date(iso), zone);
        const first = clocks.map(at);
        expect([...clocks].reverse().map(at).reverse()).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});
