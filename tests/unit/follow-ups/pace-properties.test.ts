import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayWrite } from '../../../lib/follow-ups/policy/may-write';
import { policyFor } from '../../../lib/follow-ups/policy/policy';
import { OCCASIONS, type Occasion } from '../../../lib/records/message';
import { application, FACTS, INSTANT, received, sent, ZONE } from './rows';

const POLICY = policyFor({ daysOff: ['2026-03-10', '2026-11-03'] });
const RUNS = { numRuns: 400 };
const DAY = 86_400_000;

/** Occasions on which it is never too soon. */
const FREE: Occasion[] = [
  'informational-thanks',
  'interview-thanks',
  'promised-work',
  'interview-preparation',
  'rejection-reply',
  'offer-time',
  'counter-offer',
  'offer-acceptance',
  'offer-decline',
  'no-show',
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

function daysApart(a: string, b: string, zone: string): number {
  return (Date.parse(clock(b, zone).day) - Date.parse(clock(a, zone).day)) / DAY;
}

function businessDaysBetween(a: string, b: string, zone: string): number {
  let count = 0;
  for (let at = Date.parse(a) + DAY; clock(new Date(at).toISOString(), zone).day <= clock(b, zone).day; at += DAY) {
    if (!isFree(clock(new Date(at).toISOString(), zone))) count += 1;
  }
  return count;
}

describe('somebody who asks before writing', () => {
  const STEP = fc.record({
    afterHours: fc.integer({ min: 1, max: 24 * 9 }),
    occasion: fc.constantFrom(...OCCASIONS),
    contactId: fc.constantFrom('ada', 'bo'),
    applicationId: fc.constantFrom('app', null),
    theyWrite: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  });

  test('never writes to a person sooner than allowed, nor more often', () => {
    fc.assert(
      fc.property(FACTS, INSTANT, ZONE, fc.array(STEP, { maxLength: 25 }), (before, start, zone, steps) => {
        const facts = { ...before, applications: [application('applied', start)], rounds: [], offers: [] };
        const log = [...facts.messages].filter(({ at }) => at && at < start && at > '1990');
        let at = Date.parse(start);
        for (const [i, { afterHours, occasion, contactId, applicationId, theyWrite }] of steps.entries()) {
          at += afterHours * 3_600_000;
          const iso = new Date(at).toISOString();
          const about = { contactId, applicationId };
          if (theyWrite) {
            log.push(received(`in${i}`, 'other', iso, about));
            continue;
          }
          const wish = { occasion, contactId, ...(applicationId ? { applicationId } : {}) };
          if (!mayWrite({ ...facts, messages: log }, POLICY, wish, new Date(at), zone).allowed) continue;
          const exchanged = log.filter((one) => one.contactId === contactId && one.state !== 'draft');
          exchanged.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
          const run = exchanged.slice(exchanged.findLastIndex(({ state }) => state === 'received') + 1);
          const last = run.at(-1)?.at;
          if (last && !FREE.includes(occasion)) {
            const days = daysApart(last, iso, zone);
            const apart = occasion === 'nudge' ? days >= 7 || businessDaysBetween(last, iso, zone) >= 3 : days >= 7;
            expect(apart, `${occasion} at ${iso} after ${run.at(-1)?.occasion} at ${last}`).toBe(true);
          }
          if (occasion === 'nudge') {
            expect(
              run.filter((one) => one.occasion === 'nudge'),
              'a second nudge',
            ).toEqual([]);
          }
          if (['application-follow-up', 'check-in'].includes(occasion) && applicationId) {
            const about = log
              .filter((one) => one.applicationId === 'app' && one.state !== 'draft')
              .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
            const silent = about.slice(about.findLastIndex(({ state }) => state === 'received') + 1);
            const asked = silent.filter(
              (one) => ['application-follow-up', 'check-in'].includes(one.occasion) && (one.at ?? '') >= start,
            );
            expect(asked.length, 'a third follow-up without an answer').toBeLessThan(2);
          }
          log.push(sent(`out${i}`, occasion, iso, about));
        }
      }),
      RUNS,
    );
  });
});
