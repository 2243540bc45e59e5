import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/follow-ups/policy/facts';
import { mayWrite, type Wish } from '../../../lib/follow-ups/policy/may-write';
import { policyFor } from '../../../lib/follow-ups/policy/policy';
import { application, BERLIN, contact, inBerlin, NO_FACTS, posting, received, round, sent } from './rows';

const MONDAY = '2026-03-02T09:00:00Z';
const ada = contact('ada', { name: 'Ada' });

function asked(facts: Partial<Facts>, wish: Wish, now: string) {
  const whole = { ...NO_FACTS, postings: [posting()], contacts: [ada], ...facts };
  return mayWrite(whole, policyFor(), wish, new Date(now), BERLIN, 'en-GB');
}

describe('a follow-up on an application', () => {
  const wish: Wish = { occasion: 'application-follow-up', applicationId: 'app' };
  const applied = { applications: [application('applied', MONDAY)] };
  const followUp = (id: string, at: string) => sent(id, 'application-follow-up', at, { applicationId: 'app' });

  test('is too soon within a week, with why and until when', () => {
    const early = asked(applied, wish, '2026-03-05T09:00:00Z');
    expect(early).toMatchObject({ allowed: false, refusal: 'too-soon', why: 'You applied on 2 Mar 2026.' });
    expect(early.allowed ? '' : inBerlin(early.from ?? '')).toBe('2026-03-09 10:00');
    expect(asked(applied, wish, '2026-03-09T09:00:00Z')).toEqual({ allowed: true });
  });

  test('is one too many after two', () => {
    const messages = [followUp('a', '2026-03-09T09:00:00Z'), followUp('b', '2026-03-16T09:00:00Z')];
    expect(asked({ ...applied, messages }, wish, '2026-06-01T09:00:00Z')).toMatchObject({
      allowed: false,
      refusal: 'one-too-many',
      from: null,
      why: 'You have followed up twice. More rarely helps.',
    });
  });

  test('needs an application, and one that is not over', () => {
    expect(asked({ applications: [application('saved', MONDAY)] }, wish, MONDAY)).toMatchObject({
      refusal: 'not-applied',
    });
    expect(asked({ applications: [application('rejected', MONDAY)] }, wish, MONDAY)).toMatchObject({ refusal: 'over' });
  });
});

describe('a person', () => {
  const hello = sent('hello', 'informational-request', '2026-03-05T09:00:00Z', { contactId: 'ada' });
  const nudged = sent('nudge', 'nudge', '2026-03-10T09:00:00Z', { contactId: 'ada' });
  const wish = (occasion: Wish['occasion']): Wish => ({ occasion, contactId: 'ada' });

  test('is nudged after three business days and never twice', () => {
    expect(asked({ messages: [hello] }, wish('nudge'), '2026-03-09T09:00:00Z')).toMatchObject({ refusal: 'too-soon' });
    expect(asked({ messages: [hello] }, wish('nudge'), '2026-03-10T09:00:00Z')).toEqual({ allowed: true });
    expect(asked({ messages: [hello, nudged] }, wish('nudge'), '2027-03-10T09:00:00Z')).toMatchObject({
      refusal: 'one-too-many',
      from: null,
    });
  });

  test('who did not answer twice is left alone for a quarter', () => {
    const refused = asked({ messages: [hello, nudged] }, wish('informational-request'), '2026-03-20T09:00:00Z');
    expect(refused).toMatchObject({ refusal: 'one-too-many' });
    expect(refused.allowed ? '' : inBerlin(refused.from ?? '')).toBe('2026-06-09 10:00');
  });

  test('who answered, or agreed to talk, may be written to', () => {
    const answer = received('yes', 'other', '2026-03-06T09:00:00Z', { contactId: 'ada' });
    expect(asked({ messages: [hello, answer] }, wish('other'), '2026-03-06T10:00:00Z')).toEqual({ allowed: true });
    const talk = round({
      applicationId: null,
      state: 'planned',
      interviewerIds: ['ada'],
      createdAt: '2026-03-06T09:00:00Z',
    });
    expect(asked({ messages: [hello], rounds: [talk] }, wish('other'), '2026-03-06T10:00:00Z')).toEqual({
      allowed: true,
    });
  });

  test('with whom the user has talked since may be written to', () => {
    const talk = round({ applicationId: null, at: '2026-03-06T09:00:00Z', interviewerIds: ['ada'] });
    expect(asked({ messages: [hello] }, wish('other'), '2026-03-07T10:00:00Z')).toMatchObject({ refusal: 'too-soon' });
    expect(asked({ messages: [hello], rounds: [talk] }, wish('other'), '2026-03-07T10:00:00Z')).toEqual({
      allowed: true,
    });
    const cancelled = { ...talk, state: 'cancelled' as const, createdAt: '2026-03-06T09:00:00Z' };
    expect(asked({ messages: [hello], rounds: [cancelled] }, wish('other'), '2026-03-07T10:00:00Z')).toMatchObject({
      refusal: 'too-soon',
    });
  });

  test.each([
    'promised-work',
    'interview-preparation',
    'rejection-reply',
    'offer-time',
    'counter-offer',
    'offer-acceptance',
    'offer-decline',
    'no-show',
  ] as const)('is never written to too soon for %s', (occasion) => {
    expect(asked({ messages: [hello] }, wish(occasion), '2026-03-05T09:01:00Z')).toEqual({ allowed: true });
  });

  test('is thanked at any time, once', () => {
    const thanks = sent('t', 'interview-thanks', '2026-03-05T15:00:00Z', { contactId: 'ada' });
    expect(asked({ messages: [hello] }, wish('interview-thanks'), '2026-03-05T09:05:00Z')).toEqual({ allowed: true });
    expect(asked({ messages: [hello, thanks] }, wish('interview-thanks'), '2026-03-06T09:00:00Z')).toMatchObject({
      refusal: 'one-too-many',
      why: 'You have thanked Ada already.',
    });
  });

  test('whose message waits is answered at any time, once', () => {
    const applications = [application('interviewing', '2026-03-06T08:00:00Z')];
    const theirs = received('q', 'other', '2026-03-06T09:00:00Z', { contactId: 'ada', applicationId: 'app' });
    const check: Wish = { occasion: 'check-in', contactId: 'ada', applicationId: 'app' };
    expect(asked({ applications, messages: [theirs] }, check, '2026-03-06T10:00:00Z')).toMatchObject({
      refusal: 'too-soon',
    });
    const reply = { ...check, answersId: 'q' };
    expect(asked({ applications, messages: [theirs] }, reply, '2026-03-06T10:00:00Z')).toEqual({ allowed: true });
    const mine = sent('a', 'other', '2026-03-06T09:30:00Z', { contactId: 'ada', applicationId: 'app', answersId: 'q' });
    expect(asked({ applications, messages: [theirs, mine] }, reply, '2026-03-06T10:00:00Z')).toMatchObject({
      refusal: 'too-soon',
    });
  });
});

describe('a check-in', () => {
  const wish: Wish = { occasion: 'check-in', applicationId: 'app' };
  const talking = { applications: [application('interviewing', MONDAY)] };

  test('is fine after seven days, sooner only when the day they named has passed', () => {
    expect(asked(talking, wish, '2026-03-08T09:00:00Z')).toMatchObject({ refusal: 'too-soon' });
    expect(asked(talking, wish, '2026-03-09T09:00:00Z')).toEqual({ allowed: true });
    const named = { applications: [application('interviewing', MONDAY, { answerBy: '2026-03-04' })] };
    expect(asked(named, wish, '2026-03-04T22:59:00Z')).toMatchObject({
      why: 'They said they would answer by 4 Mar 2026.',
    });
    expect(asked(named, wish, '2026-03-04T23:00:00Z')).toEqual({ allowed: true });
  });

  test('is one too many after two without a word', () => {
    const messages = ['2026-03-12', '2026-03-23'].map((day) =>
      sent(day, 'check-in', `${day}T09:00:00Z`, { applicationId: 'app' }),
    );
    expect(asked({ ...talking, messages }, wish, '2026-05-01T09:00:00Z')).toMatchObject({ refusal: 'one-too-many' });
  });
});
