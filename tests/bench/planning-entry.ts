/** What the measurement of follow-ups runs in a page: a made-up search of the largest kind, and the policy over it. */
import { MONDAY_WEEK } from '../../lib/calendar/week';
import { plan } from '../../lib/follow-ups/policy/due-of';
import type { Facts } from '../../lib/follow-ups/policy/facts';
import { policyFor } from '../../lib/follow-ups/policy/policy';
import { todayOf } from '../../lib/follow-ups/today';
import type { Application, Stage } from '../../lib/records/application';
import type { Contact } from '../../lib/records/contact';
import type { FollowUp } from '../../lib/records/follow-up';
import type { Message, Occasion } from '../../lib/records/message';
import type { Round } from '../../lib/records/round';

const STAGES: Stage[] = ['saved', 'applied', 'in conversation', 'interviewing', 'rejected', 'ghosted'];
const OCCASIONS: Occasion[] = ['application-follow-up', 'informational-request', 'interview-thanks', 'check-in'];
const NOW = Date.UTC(2026, 10, 24, 10);
const DAY = 86_400_000;

/** A number that looks random and is the same each time. */
const spread = (i: number, by: number) => (i * 7_919 + 13) % by;
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

/** 5,000 applications, 2,000 people, and 20,000 messages, rounds and decisions about them. */
export function largestSearch(): Omit<Facts, 'postings' | 'offers'> & { postings: []; offers: [] } {
  const applications: Application[] = Array.from({ length: 5_000 }, (_, i) => {
    const stage = STAGES[spread(i, STAGES.length)] ?? 'saved';
    const at = daysAgo(spread(i, 90));
    const history = [
      { stage: 'saved', at: daysAgo(spread(i, 90) + 2) },
      { stage, at },
    ];
    return { id: `a${i}`, postingIds: [`p${i}`], stage, history, notes: '', tags: [], createdAt: at, updatedAt: at };
  });
  const contacts: Contact[] = Array.from({ length: 2_000 }, (_, i) => ({
    ...{ id: `c${i}`, name: `Person ${i}`, headline: null, roles: ['engineer'], companyIds: [], warmth: 'warm' },
    ...{ howMet: null, introducerIds: [], mutual: null, prefers: null, email: null, profileUrl: null },
    ...{ keepInTouch: i % 5 === 0, notes: '', createdAt: daysAgo(100), updatedAt: daysAgo(100) },
  }));
  const messages: Message[] = Array.from({ length: 10_000 }, (_, i) => ({
    ...{ id: `m${i}`, state: i % 4 ? 'sent' : 'received', occasion: OCCASIONS[i % OCCASIONS.length] ?? 'other' },
    ...{ channel: 'email', contactId: `c${spread(i, 2_000)}`, applicationId: `a${spread(i, 5_000)}`, companyId: null },
    ...{ roundId: null, subject: '', body: '', at: daysAgo(spread(i, 60)), answersId: null },
    ...{ createdAt: daysAgo(spread(i, 60)), updatedAt: daysAgo(spread(i, 60)) },
  }));
  const rounds: Round[] = Array.from({ length: 5_000 }, (_, i) => ({
    ...{ id: `r${i}`, applicationId: `a${spread(i, 5_000)}`, companyId: null, kind: 'hiring-manager-call' },
    ...{ state: i % 3 ? 'done' : 'planned', at: daysAgo(spread(i, 40) - 10), zone: 'Europe/Lisbon', minutes: 60 },
    ...{ place: '', interviewerIds: [`c${spread(i, 2_000)}`], deadline: null, startedAt: null, hourLimit: null },
    ...{ preparation: '', questionsAsked: '', discussed: '', painPoints: '', impression: '', promises: [] },
    ...{ answerBy: null, sequence: 0, createdAt: daysAgo(50), updatedAt: daysAgo(50) },
  }));
  const followUps: FollowUp[] = Array.from({ length: 5_000 }, (_, i) => ({
    ...{ id: `own-${i}`, snoozedUntil: null, settled: i % 2 ? null : 'done', settledAt: i % 2 ? null : daysAgo(1) },
    own: {
      text: `Reminder ${i}`,
      dueAt: daysAgo(spread(i, 60) - 30),
      applicationId: null,
      contactId: null,
      companyId: null,
    },
    updatedAt: daysAgo(20),
  }));
  return { applications, contacts, messages, rounds, followUps, postings: [], offers: [] };
}

/** Derives everything that is due; milliseconds. */
export function planOnce(facts: Facts): number {
  const start = performance.now();
  const planned = plan(facts, policyFor({}, MONDAY_WEEK), 'Europe/Lisbon', 'en-GB');
  todayOf(planned, new Date(NOW), 'Europe/Lisbon', MONDAY_WEEK);
  return performance.now() - start;
}
