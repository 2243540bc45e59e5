import { describe, expect, test } from 'vitest';
import { application, contact, decision, dues, posting, received, round, sent, times } from './rows';

const ada = contact('ada', { name: 'Ada' });
/** A Monday in winter, ten in the morning in Berlin. */
const MONDAY = '2026-03-02T09:00:00Z';
const applied = application('applied', MONDAY);

describe('an application nobody answered', () => {
  const followUp = (id: string, at: string) => sent(id, 'application-follow-up', at, { applicationId: 'app' });

  test('is followed up after a week, and once more a week later, and then left alone', () => {
    expect(times(dues({ applications: [applied] }, MONDAY), 'application-follow-up')).toEqual(['2026-03-09 10:00']);
    const once = [followUp('a', '2026-03-10T12:00:00Z')];
    const again = dues({ applications: [applied], messages: once }, MONDAY);
    expect(times(again, 'application-follow-up')).toEqual(['2026-03-17 13:00']);
    expect(again[0]?.reason).toContain('10 Mar 2026');
    const twice = [...once, followUp('b', '2026-03-17T12:00:00Z')];
    expect(times(dues({ applications: [applied], messages: twice }, MONDAY), 'application-follow-up')).toEqual([]);
  });

  test('done elsewhere counts as written; not needed ends it', () => {
    const first = dues({ applications: [applied] }, MONDAY).find(({ rule }) => rule === 'application-follow-up');
    const key = first?.key ?? 'missing';
    const done = decision(key, { settled: 'done', settledAt: '2026-03-10T12:00:00Z' });
    const after = dues({ applications: [applied], followUps: [done] }, MONDAY);
    expect(times(after, 'application-follow-up')).toEqual(['2026-03-17 13:00']);
    const never = decision(key, { settled: 'not-needed', settledAt: '2026-03-10T12:00:00Z' });
    const left = dues({ applications: [applied], followUps: [never] }, MONDAY);
    expect(left.map(({ rule }) => rule)).toEqual(['look-again']);
  });

  test('that answers is answered, then checked in on', () => {
    const reply = received('r', 'other', '2026-03-05T09:00:00Z', { applicationId: 'app', contactId: 'ada' });
    const facts = { applications: [applied], contacts: [ada], messages: [reply] };
    expect(times(dues(facts, MONDAY), 'application-follow-up')).toEqual([]);
    expect(times(dues(facts, MONDAY), 'answer')).toEqual(['2026-03-05 10:00']);
    const answered = sent('s', 'other', '2026-03-05T15:00:00Z', { applicationId: 'app', contactId: 'ada' });
    const after = dues({ ...facts, messages: [reply, answered] }, MONDAY);
    expect(times(after, 'answer')).toEqual([]);
    expect(times(after, 'check-in')).toEqual(['2026-03-16 08:00']);
  });

  test('is answered by any word about it, by a round agreed on, and by its end', () => {
    const reply = received('r', 'other', '2026-03-05T09:00:00Z', { applicationId: 'app', contactId: 'ada' });
    const facts = { applications: [applied], contacts: [ada], messages: [reply] };
    const toBo = sent('s', 'other', '2026-03-05T15:00:00Z', { applicationId: 'app', contactId: 'bo' });
    expect(times(dues({ ...facts, messages: [reply, toBo] }, MONDAY), 'answer')).toEqual([]);
    const agreed = round({ state: 'planned', at: '2026-03-12T09:00:00Z', createdAt: '2026-03-05T12:00:00Z' });
    expect(times(dues({ ...facts, rounds: [agreed] }, MONDAY), 'answer')).toEqual([]);
    expect(dues({ ...facts, applications: [application('rejected', MONDAY)] }, MONDAY)).toEqual([]);
    const no = { ...reply, occasion: 'rejection-reply' as const };
    expect(times(dues({ ...facts, messages: [no] }, MONDAY), 'answer')).toEqual([]);
  });

  test('from nobody in particular is answered too', () => {
    const reply = received('r', 'other', '2026-03-05T09:00:00Z', { applicationId: 'app' });
    expect(times(dues({ applications: [applied], messages: [reply] }, MONDAY), 'answer')).toEqual(['2026-03-05 10:00']);
    const answered = sent('s', 'other', '2026-03-05T15:00:00Z', { applicationId: 'app' });
    expect(times(dues({ applications: [applied], messages: [reply, answered] }, MONDAY), 'answer')).toEqual([]);
  });

  test('is followed up as such though they had written before it', () => {
    const earlier = received('r', 'other', '2026-02-20T09:00:00Z', { applicationId: 'app', contactId: 'ada' });
    const found = dues({ applications: [applied], contacts: [ada], messages: [earlier] }, '2026-03-07T09:00:00Z');
    expect(times(found, 'application-follow-up')).toEqual(['2026-03-09 10:00']);
  });

  test('that led to a round is not followed up while the round is ahead', () => {
    const ahead = round({
      state: 'planned',
      at: '2026-03-20T09:00:00Z',
      minutes: 60,
      createdAt: '2026-03-04T09:00:00Z',
    });
    const found = dues({ applications: [applied], rounds: [ahead] }, '2026-03-12T09:00:00Z');
    expect(times(found, 'application-follow-up')).toEqual([]);
    expect(times(found, 'check-in')).toEqual(['2026-03-30 11:00']);
  });

  test('gives way to the suggestion that it is ghosted, which nothing else counts as', () => {
    const later = dues({ applications: [applied] }, '2026-04-02T09:00:00Z');
    expect(later.map(({ rule }) => rule)).toEqual(['ghosted']);
    expect(later[0]?.action).toEqual({ kind: 'choose-stage', stage: 'ghosted' });
    expect(times(later, 'ghosted')).toEqual(['2026-04-01 10:00']);
  });

  test('is over when it is over', () => {
    for (const stage of ['rejected', 'declined', 'withdrawn', 'ghosted', 'accepted']) {
      expect(dues({ applications: [application(stage, MONDAY)] }, '2026-05-01T09:00:00Z'), stage).toEqual([]);
    }
  });

  test('in a stage of the user’s own counts as the one before it', () => {
    const own = application('assessment sent', MONDAY);
    const stages = [{ name: 'assessment sent', after: 'applied' as const }];
    expect(times(dues({ applications: [own], stages }, MONDAY), 'application-follow-up')).toEqual(['2026-03-09 10:00']);
  });
});

describe('somebody new', () => {
  const first = sent('hello', 'informational-request', '2026-03-05T09:00:00Z', { contactId: 'ada' });

  test('is nudged once, three to seven business days later', () => {
    const [nudge] = dues({ contacts: [ada], messages: [first] }, MONDAY);
    expect(nudge).toMatchObject({ rule: 'nudge', key: 'nudge hello', action: { kind: 'draft', occasion: 'nudge' } });
    expect(times(nudge ? [nudge] : [], 'nudge')).toEqual(['2026-03-10 10:00']);
    expect(nudge?.until).toBe('2026-03-16T10:00:00.000Z');
    const nudged = sent('again', 'nudge', '2026-03-10T09:00:00Z', { contactId: 'ada' });
    expect(dues({ contacts: [ada], messages: [first, nudged] }, MONDAY)).toEqual([]);
  });

  test('with whom a talk was agreed is not nudged', () => {
    const talk = round({
      applicationId: null,
      kind: 'informational',
      state: 'planned',
      at: '2026-03-12T09:00:00Z',
      interviewerIds: ['ada'],
      createdAt: '2026-03-06T09:00:00Z',
    });
    expect(times(dues({ contacts: [ada], messages: [first], rounds: [talk] }, MONDAY), 'nudge')).toEqual([]);
  });

  test('days off are no business days', () => {
    const found = dues({ contacts: [ada], messages: [first] }, MONDAY, { daysOff: ['2026-03-06', '2026-03-09'] });
    expect(times(found, 'nudge')).toEqual(['2026-03-12 10:00']);
  });
});

describe('an offer', () => {
  const offers = [{ id: 'o', applicationId: 'app', receivedAt: MONDAY, deadline: '2026-03-12T16:00:00Z' }];
  const facts = { applications: [application('offer', MONDAY)], offers };
  const shown = (now: string) => dues(facts, now).filter(({ rule }) => rule.startsWith('offer'));

  test('reminds five, two and one day before, one at a time, and then asks what was decided', () => {
    expect(times(shown('2026-03-02T10:00:00Z'), 'offer-deadline')).toEqual(['2026-03-07 17:00']);
    expect(times(shown('2026-03-10T16:00:00Z'), 'offer-deadline')).toEqual(['2026-03-10 17:00', '2026-03-11 17:00']);
    expect(shown('2026-03-12T16:00:00Z').map(({ rule }) => rule)).toEqual(['offer-outcome']);
  });

  test('that was decided reminds of nothing', () => {
    const decided = { ...facts, applications: [application('declined', MONDAY)] };
    expect(dues(decided, '2026-03-11T16:00:00Z')).toEqual([]);
  });
});

describe('a posting that closes', () => {
  const facts = { applications: [application('saved', MONDAY)], postings: [posting('p-app', '2026-03-20')] };

  test('is told three days before, until it is closed or applied to', () => {
    expect(times(dues(facts, MONDAY), 'posting-closing')).toEqual(['2026-03-17 08:00']);
    expect(dues(facts, '2026-03-20T23:00:00Z')).toEqual([]);
    expect(times(dues({ ...facts, applications: [applied] }, MONDAY), 'posting-closing')).toEqual([]);
  });
});

describe('people', () => {
  test('who referred the user hear of the next step', () => {
    const asked = sent('q', 'referral-request', '2026-02-20T09:00:00Z', { contactId: 'ada', applicationId: 'app' });
    const yes = received('y', 'other', '2026-02-21T09:00:00Z', { contactId: 'ada', applicationId: 'app' });
    const thanks = sent('t', 'other', '2026-02-21T10:00:00Z', { contactId: 'ada', applicationId: 'app' });
    const facts = { applications: [applied], contacts: [ada], messages: [asked, yes, thanks] };
    expect(times(dues(facts, MONDAY), 'referrer-news')).toEqual(['2026-03-04 10:00']);
    const told = sent('n', 'referrer-news', '2026-03-03T09:00:00Z', { contactId: 'ada', applicationId: 'app' });
    expect(times(dues({ ...facts, messages: [...facts.messages, told] }, MONDAY), 'referrer-news')).toEqual([]);
    const noAnswer = dues({ ...facts, messages: [asked] }, MONDAY);
    expect(times(noAnswer, 'referrer-news')).toEqual([]);
  });

  test('to keep in touch with are written to each quarter', () => {
    const friend = contact('ada', { keepInTouch: true });
    expect(times(dues({ contacts: [friend] }, MONDAY), 'keep-in-touch')).toEqual(['2026-04-02 10:00']);
    const word = sent('w', 'keep-in-touch', MONDAY, { contactId: 'ada' });
    expect(times(dues({ contacts: [friend], messages: [word] }, MONDAY), 'keep-in-touch')).toEqual([
      '2026-06-01 10:00',
    ]);
  });
});

describe('silence', () => {
  test('of two weeks asks to look again, where nothing else is to be done', () => {
    const facts = { applications: [application('preparing', MONDAY)] };
    const [look] = dues(facts, MONDAY);
    expect(times(dues(facts, MONDAY), 'look-again')).toEqual(['2026-03-16 10:00']);
    const looked = decision(look?.key ?? 'missing', { settled: 'done', settledAt: '2026-03-18T10:00:00Z' });
    expect(times(dues({ ...facts, followUps: [looked] }, MONDAY), 'look-again')).toEqual(['2026-04-01 11:00']);
  });
});

describe('what the user decides', () => {
  const key = 'follow-up app stage:applied';

  test('puts off until then, and it comes back', () => {
    const snoozed = decision(key, { snoozedUntil: '2026-03-20T08:00:00Z' });
    const [one] = dues({ applications: [applied], followUps: [snoozed] }, '2026-03-10T09:00:00Z');
    expect(one).toMatchObject({ key, snoozed: true, dueAt: '2026-03-20T08:00:00.000Z' });
  });

  test('is theirs in their own reminders, at the hour they chose', () => {
    const own = {
      text: 'Ask about visa',
      dueAt: '2026-03-07T22:00:00Z',
      applicationId: 'app',
      contactId: null,
      companyId: null,
    };
    const found = dues({ followUps: [decision('mine', { own })] }, MONDAY);
    expect(found).toMatchObject([
      { key: 'mine', action: { kind: 'own', text: 'Ask about visa' }, about: { applicationId: 'app' } },
    ]);
    expect(times(found, 'own-reminder')).toEqual(['2026-03-07 23:00']);
    const done = decision('mine', { own, settled: 'done', settledAt: MONDAY });
    expect(dues({ followUps: [done] }, MONDAY)).toEqual([]);
  });
});

test('rows with dates nobody can read break nothing, and hide nothing that can be read', () => {
  for (const odd of ['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', 'soon']) {
    const facts = {
      applications: [
        application('applied', odd),
        application('interviewing', odd, { id: 'other', answerBy: odd.slice(0, 10) }),
        { ...applied, id: 'good' },
      ],
      postings: [posting('p-app', odd.slice(0, 10))],
      contacts: [contact('ada', { keepInTouch: true, createdAt: odd })],
      messages: [received('m', 'other', odd, { contactId: 'ada', applicationId: 'app' })],
      rounds: (['planned', 'done', 'no-show', 'cancelled'] as const).map((state) =>
        round({
          id: state,
          state,
          at: odd,
          deadline: odd,
          createdAt: odd,
          kind: 'take-home',
          zone: 'Atlantis/Centre',
          answerBy: odd.slice(0, 10),
          interviewerIds: ['ada'],
          promises: [{ id: 'p', by: 'me', text: 'a plan', on: odd.slice(0, 10), keptAt: null }],
        }),
      ),
      offers: [{ id: 'o', applicationId: 'app', receivedAt: odd, deadline: odd }],
      followUps: [decision('follow-up good stage:applied', { snoozedUntil: odd, settledAt: odd })],
    };
    const found = dues(facts, '2026-03-10T09:00:00Z');
    expect(
      found.map(({ key }) => key),
      odd,
    ).toEqual(['follow-up good stage:applied']);
  }
});
