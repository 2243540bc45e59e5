/** Which message is likely the one to write now, and why. */
import { describe, expect, it } from 'vitest';
import { likelyOccasion } from '../../../lib/drafts/likely-occasion';
import { DRAFTED_OCCASIONS, OCCASION_RULES } from '../../../lib/drafts/occasions';
import type { Situation } from '../../../lib/drafts/situation';
import { type Message, OCCASIONS } from '../../../lib/records/message';
import { contactNamed, offerUntil, roundOf } from './personas';

const NOW = '2026-11-20T12:00:00.000Z';
const empty: Situation = {
  stage: null,
  rounds: [],
  messages: [],
  contact: null,
  offer: null,
  appliedAt: null,
  now: NOW,
};

const sent = (occasion: Message['occasion'], day: string, state: Message['state'] = 'sent'): Message => ({
  id: `${occasion}${day}${state}`,
  state,
  occasion,
  channel: 'email',
  contactId: null,
  applicationId: null,
  companyId: null,
  roundId: null,
  subject: '',
  body: '',
  at: `${day}T09:00:00.000Z`,
  answersId: null,
  createdAt: NOW,
  updatedAt: NOW,
});
const ana = contactNamed('Ana', ['interviewer', 'engineer']);
const done = roundOf({ at: '2026-11-19T10:00:00.000Z', state: 'done' });
const longAgo = roundOf({ at: '2026-11-05T10:00:00.000Z', state: 'done' });
const promised = roundOf({
  at: '2026-11-19T10:00:00.000Z',
  promises: [{ id: 'p', by: 'me', text: 'a plan', on: null, keptAt: null }],
});

describe('likely occasion', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['nothing known', {}, 'informational-request'],
    ['a saved posting', { stage: 'saved' }, 'cover-note'],
    ['an engineer', { contact: contactNamed('Ana', ['engineer']) }, 'informational-request'],
    ['a recruiter', { contact: contactNamed('Tom', ['recruiter']) }, 'recruiter-outreach'],
    ['a manager of a saved posting', { stage: 'saved', contact: contactNamed('Tom', ['manager']) }, 'cover-note'],
    ['a manager and no posting', { contact: contactNamed('Tom', ['manager']) }, 'informational-request'],
    ['a referrer before applying', { stage: 'saved', contact: contactNamed('Mei', ['referrer']) }, 'referral-request'],
    [
      'a referrer after applying',
      { stage: 'in conversation', contact: contactNamed('Mei', ['referrer']) },
      'referrer-news',
    ],
    [
      'somebody warm',
      { stage: 'saved', contact: contactNamed('Mei', ['engineer'], { warmth: 'warm' }) },
      'referral-request',
    ],
    ['applied last week', { stage: 'applied', appliedAt: '2026-11-10T09:00:00.000Z' }, 'application-follow-up'],
    ['applied yesterday', { stage: 'applied', appliedAt: '2026-11-19T09:00:00.000Z' }, 'cover-note'],
    [
      'no answer for a week',
      { contact: contactNamed('Ana', ['engineer']), messages: [sent('informational-request', '2026-11-12')] },
      'nudge',
    ],
    [
      'an answer came',
      {
        contact: contactNamed('Ana', ['engineer']),
        messages: [sent('informational-request', '2026-11-12'), sent('other', '2026-11-13', 'received')],
      },
      'informational-request',
    ],
    [
      'nudged already',
      {
        contact: contactNamed('Ana', ['engineer'], { keepInTouch: true }),
        messages: [sent('informational-request', '2026-11-01'), sent('nudge', '2026-11-08')],
      },
      'keep-in-touch',
    ],
    ['an interview yesterday', { stage: 'interviewing', rounds: [done] }, 'interview-thanks'],
    ['an informational talk', { rounds: [{ ...done, kind: 'informational' }] }, 'informational-thanks'],
    [
      'thanked, and something promised',
      { stage: 'interviewing', rounds: [promised], messages: [sent('interview-thanks', '2026-11-20')] },
      'promised-work',
    ],
    [
      'quiet since the interview',
      { stage: 'interviewing', rounds: [longAgo], messages: [sent('interview-thanks', '2026-11-06')] },
      'check-in',
    ],
    [
      'the named day has passed',
      {
        stage: 'interviewing',
        rounds: [{ ...done, answerBy: '2026-11-19' }],
        messages: [sent('interview-thanks', '2026-11-19')].map((one) => ({ ...one, at: '2026-11-19T12:00:00.000Z' })),
      },
      'check-in',
    ],
    [
      'a round planned',
      { stage: 'interviewing', rounds: [roundOf({ state: 'planned', at: '2026-11-25T09:00:00.000Z' })] },
      'interview-preparation',
    ],
    ['nobody came', { stage: 'interviewing', rounds: [{ ...done, state: 'no-show' }] }, 'no-show'],
    [
      'an interviewer who was there',
      { stage: 'interviewing', contact: ana, rounds: [{ ...done, interviewerIds: [ana.id] }] },
      'interview-thanks',
    ],
    [
      'a recruiter who was not there',
      {
        stage: 'interviewing',
        contact: contactNamed('Tom', ['recruiter']),
        rounds: [{ ...longAgo, interviewerIds: [ana.id] }],
      },
      'check-in',
    ],
    [
      'a referrer, while the application is rejected',
      { stage: 'rejected', contact: contactNamed('Mei', ['referrer']) },
      'referrer-news',
    ],
    ['a teammate-to-be', { stage: 'accepted', contact: contactNamed('Mei', ['teammate']) }, 'team-hello'],
    ['an offer', { stage: 'offer', offer: offerUntil('2026-11-30T12:00:00.000Z') }, 'counter-offer'],
    ['an offer, short of time', { stage: 'offer', offer: offerUntil('2026-11-22T12:00:00.000Z') }, 'offer-time'],
    [
      'an offer, countered',
      {
        stage: 'offer',
        offer: offerUntil('2026-11-30T12:00:00.000Z'),
        messages: [sent('counter-offer', '2026-11-19')],
      },
      'offer-acceptance',
    ],
    ['accepted', { stage: 'accepted' }, 'offer-acceptance'],
    ['accepted and said so', { stage: 'accepted', messages: [sent('offer-acceptance', '2026-11-19')] }, 'team-hello'],
    ['rejected', { stage: 'rejected' }, 'rejection-reply'],
    [
      'rejected and answered',
      { stage: 'rejected', messages: [sent('rejection-reply', '2026-11-19')] },
      'keep-in-touch',
    ],
    ['declined', { stage: 'declined' }, 'offer-decline'],
    [
      'a draft is no message',
      { stage: 'rejected', messages: [sent('rejection-reply', '2026-11-19', 'draft')] },
      'rejection-reply',
    ],
  ])('%s', (_, situation, occasion) => {
    const likely = likelyOccasion({ ...empty, ...situation });
    expect(likely.occasion, likely.why).toBe(occasion);
    expect(likely.why, 'the reason is one whole sentence').toMatch(/^[A-Z].*\.$/);
  });
});

describe('the rules of occasions', () => {
  it('cover every occasion but "other"', () => {
    expect([...DRAFTED_OCCASIONS].sort()).toEqual(OCCASIONS.filter((one) => one !== 'other').sort());
  });

  it('propose at least one channel and name the facts that matter', () => {
    for (const occasion of DRAFTED_OCCASIONS) {
      const { channels, facts, fits, to } = OCCASION_RULES[occasion];
      expect(channels.length, `${occasion} wants a channel`).toBeGreaterThan(0);
      expect(facts.length, `${occasion} wants its facts`).toBeGreaterThan(2);
      expect(fits, `${occasion}: when it fits is a sentence`).toMatch(/\.$/);
      expect(to.length).toBeGreaterThan(0);
    }
  });
});
