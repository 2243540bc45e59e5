/** Rows for tests of the policy: plain ones to change, and random histories of a small search. */
import fc from 'fast-check';
import { MONDAY_WEEK } from '../../../lib/calendar/week';
import type { Due } from '../../../lib/follow-ups/policy/due';
import { dueOf } from '../../../lib/follow-ups/policy/due-of';
import type { Facts } from '../../../lib/follow-ups/policy/facts';
import { policyFor } from '../../../lib/follow-ups/policy/policy';
import type { Application } from '../../../lib/records/application';
import { PATHS, STAGES } from '../../../lib/records/application';
import type { FollowUp, PolicyChanges, Rule } from '../../../lib/records/follow-up';
import { OCCASIONS } from '../../../lib/records/message';
import { ROUND_KINDS, ROUND_STATES } from '../../../lib/records/round';

export const BERLIN = 'Europe/Berlin';
export const ZONES = [BERLIN, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];

type Round = Facts['rounds'][number];
type Message = Facts['messages'][number];

export const NO_FACTS: Facts = {
  applications: [],
  postings: [],
  contacts: [],
  messages: [],
  rounds: [],
  offers: [],
  followUps: [],
};

/** An application in `stage` since `at`, of the posting `p-<id>`. */
export function application(stage: string, at: string, rest: Partial<Application> = {}): Application {
  const { id = 'app' } = rest;
  return {
    id,
    postingIds: [`p-${id}`],
    stage,
    history: [{ stage, at }],
    notes: '',
    tags: [],
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}

export function posting(id = 'p-app', validThrough: string | null = null): Facts['postings'][number] {
  return { id, title: 'Research Engineer', companyId: 'acme', companyName: 'Acme AI', validThrough };
}

export function contact(id: string, rest: Partial<Facts['contacts'][number]> = {}): Facts['contacts'][number] {
  return {
    id,
    name: id,
    roles: [],
    companyIds: ['acme'],
    keepInTouch: false,
    createdAt: '2026-01-01T09:00:00Z',
    ...rest,
  };
}

export function sent(id: string, occasion: Message['occasion'], at: string, rest: Partial<Message> = {}): Message {
  return {
    id,
    state: 'sent',
    occasion,
    contactId: null,
    applicationId: null,
    companyId: null,
    roundId: null,
    at,
    answersId: null,
    ...rest,
  };
}

export function received(id: string, occasion: Message['occasion'], at: string, rest: Partial<Message> = {}): Message {
  return sent(id, occasion, at, { state: 'received', ...rest });
}

export function round(rest: Partial<Round> = {}): Round {
  return {
    id: 'round',
    applicationId: 'app',
    companyId: 'acme',
    kind: 'hiring-manager-call',
    state: 'done',
    at: null,
    zone: BERLIN,
    minutes: 60,
    place: '',
    interviewerIds: [],
    deadline: null,
    startedAt: null,
    hourLimit: null,
    promises: [],
    answerBy: null,
    sequence: 0,
    createdAt: '2026-01-01T09:00:00Z',
    updatedAt: '2026-01-01T09:00:00Z',
    ...rest,
  };
}

export function decision(id: string, rest: Partial<FollowUp>): FollowUp {
  return {
    id,
    snoozedUntil: null,
    settled: null,
    settledAt: null,
    own: null,
    updatedAt: '2026-01-01T09:00:00Z',
    ...rest,
  };
}

/** What is due in Berlin by these facts, under the default policy but for `changes`. */
export function dues(facts: Partial<Facts>, now: string, changes: PolicyChanges = {}): Due[] {
  const whole = { ...NO_FACTS, postings: [posting()], ...facts };
  return dueOf(whole, policyFor(changes, MONDAY_WEEK), new Date(now), BERLIN, 'en-GB');
}

/** When each follow-up of a rule is due, by the clocks of Berlin: "2026-03-10 09:00". */
export function times(found: readonly Due[], rule: Rule): string[] {
  return found.filter((due) => due.rule === rule).map(({ dueAt }) => inBerlin(dueAt));
}

export function inBerlin(iso: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: BERLIN, dateStyle: 'short', timeStyle: 'short' });
  return clock.format(new Date(iso));
}

/** Around both changes of the clocks in Europe, America and on Lord Howe Island, and the leap day of 2028. */
const INSTANTS = fc
  .oneof(
    fc.date({ min: new Date('2026-02-20T00:00:00Z'), max: new Date('2026-04-20T00:00:00Z'), noInvalidDate: true }),
    fc.date({ min: new Date('2026-10-01T00:00:00Z'), max: new Date('2026-11-20T00:00:00Z'), noInvalidDate: true }),
    fc.date({ min: new Date('2028-02-10T00:00:00Z'), max: new Date('2028-03-20T00:00:00Z'), noInvalidDate: true }),
  )
  .map((date) => date.toISOString());
const UNREADABLE = fc.constantFrom('0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z');
const MAYBE = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const APPLICATIONS = ['app', 'app-2', 'gone'];
const PEOPLE = ['ada', 'bo', 'stranger'];
const DAYS = INSTANTS.map((at) => at.slice(0, 10));

export const INSTANT = INSTANTS;
export const ZONE = fc.constantFrom(...ZONES);

const APPLICATION = fc
  .record({ stage: fc.constantFrom(...STAGES), at: INSTANTS, answerBy: MAYBE(DAYS), path: fc.constantFrom(...PATHS) })
  .map(({ stage, at, answerBy, path }) => application(stage, at, { path, ...(answerBy ? { answerBy } : {}) }));

export const MESSAGE = fc
  .record({
    state: fc.constantFrom('sent' as const, 'received' as const, 'draft' as const),
    occasion: fc.constantFrom(...OCCASIONS),
    contactId: MAYBE(fc.constantFrom(...PEOPLE)),
    applicationId: MAYBE(fc.constantFrom(...APPLICATIONS)),
    at: MAYBE(fc.oneof({ weight: 9, arbitrary: INSTANTS }, { weight: 1, arbitrary: UNREADABLE })),
  })
  .map((rest) => sent('', rest.occasion, '', rest));

const ROUND = fc
  .record({
    kind: fc.constantFrom(...ROUND_KINDS),
    state: fc.constantFrom(...ROUND_STATES),
    at: MAYBE(fc.oneof({ weight: 9, arbitrary: INSTANTS }, { weight: 1, arbitrary: UNREADABLE })),
    deadline: MAYBE(INSTANTS),
    minutes: MAYBE(fc.integer({ min: 1, max: 600 })),
    applicationId: MAYBE(fc.constantFrom(...APPLICATIONS)),
    interviewerIds: fc.uniqueArray(fc.constantFrom(...PEOPLE)),
    answerBy: MAYBE(DAYS),
    zone: fc.constantFrom(...ZONES, 'Nowhere/Atlantis'),
    promises: fc.array(
      fc.record({
        by: fc.constantFrom('me' as const, 'them' as const),
        text: fc.constant('a plan'),
        on: MAYBE(DAYS),
        keptAt: fc.constant(null),
      }),
      { maxLength: 2 },
    ),
    createdAt: INSTANTS,
  })
  .map(({ promises, ...rest }) => round({ ...rest, promises: promises.map((one, i) => ({ ...one, id: String(i) })) }));

/** Histories of two applications and a few people, some of it contradictory, as life and imports are. */
export const FACTS: fc.Arbitrary<Facts> = fc
  .record({
    applications: fc.array(APPLICATION, { maxLength: 2 }),
    validThrough: MAYBE(DAYS),
    keepInTouch: fc.boolean(),
    messages: fc.array(MESSAGE, { maxLength: 10 }),
    rounds: fc.array(ROUND, { maxLength: 4 }),
    offers: fc.array(fc.record({ receivedAt: INSTANTS, deadline: MAYBE(INSTANTS) }), { maxLength: 2 }),
  })
  .map(({ applications, validThrough, keepInTouch, messages, rounds, offers }) => ({
    applications: applications.map((one, i) => ({ ...one, id: APPLICATIONS[i] ?? '', postingIds: ['p-app'] })),
    postings: [posting('p-app', validThrough)],
    contacts: [contact('ada', { keepInTouch, roles: ['referrer'] }), contact('bo')],
    messages: messages.map((one, i) => ({ ...one, id: `m${i}` })),
    rounds: rounds.map((one, i) => ({ ...one, id: `r${i}` })),
    offers: offers.map((one, i) => ({ ...one, id: `o${i}`, applicationId: 'app' })),
    followUps: [],
  }));
