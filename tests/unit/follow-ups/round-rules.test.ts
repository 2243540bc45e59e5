import { describe, expect, test } from 'vitest';
import { application, contact, dues, round, sent, times } from './rows';

const ada = contact('ada', { name: 'Ada' });
/** A Monday in winter, ten in the morning in Berlin. */
const MONDAY = '2026-03-02T09:00:00Z';
const talking = application('interviewing', MONDAY);

describe('an interview', () => {
  const held = round({ at: '2026-03-05T13:00:00Z', interviewerIds: ['ada', 'bo'] });
  const facts = { applications: [talking], contacts: [ada, contact('bo')], rounds: [held] };

  test('asks for a thank-you to each within a day', () => {
    const thanks = dues(facts, MONDAY).filter(({ rule }) => rule === 'interview-thanks');
    expect(thanks.map(({ key }) => key)).toEqual(['thanks round ada', 'thanks round bo']);
    expect(times(thanks, 'interview-thanks')).toEqual(['2026-03-05 15:00', '2026-03-05 15:00']);
    expect(thanks[0]?.until).toBe('2026-03-06T14:00:00.000Z');
    const toAda = sent('t', 'interview-thanks', '2026-03-05T15:00:00Z', { contactId: 'ada', applicationId: 'app' });
    const left = dues({ ...facts, messages: [toAda] }, MONDAY).filter(({ rule }) => rule === 'interview-thanks');
    expect(left.map(({ about }) => about.contactId)).toEqual(['bo']);
  });

  test('on a Friday evening is thanked for on Saturday morning, not in the night', () => {
    const friday = { ...facts, rounds: [{ ...held, at: '2026-03-06T19:00:00Z' }] };
    expect(times(dues(friday, MONDAY), 'interview-thanks')).toEqual(['2026-03-07 08:00', '2026-03-07 08:00']);
  });

  test('is checked in on ten days after the last word', () => {
    expect(times(dues(facts, MONDAY), 'check-in')).toEqual(['2026-03-16 08:00']);
  });

  test('is checked in on sooner only when the day they named has passed, and not before', () => {
    const soon = { ...facts, rounds: [{ ...held, answerBy: '2026-03-09' }] };
    expect(times(dues(soon, MONDAY), 'check-in')).toEqual(['2026-03-10 08:00']);
    const late = { ...facts, applications: [{ ...talking, answerBy: '2026-03-31' }] };
    expect(times(dues(late, MONDAY), 'check-in')).toEqual(['2026-04-01 08:00']);
  });

  test('is not checked in on within a week of a message to the person, though the day they named has passed', () => {
    const word = sent('w', 'other', '2026-03-06T10:00:00Z', { applicationId: 'app', contactId: 'ada' });
    const named = { ...facts, rounds: [{ ...held, answerBy: '2026-03-09' }], messages: [word] };
    expect(times(dues(named, MONDAY), 'check-in')).toEqual(['2026-03-13 11:00']);
  });

  test('that is over and not noted asks how it went, and not before', () => {
    const ahead = { ...facts, rounds: [{ ...held, state: 'planned' as const }] };
    expect(dues(ahead, '2026-03-05T13:59:00Z').map(({ rule }) => rule)).not.toContain('round-outcome');
    expect(times(dues(ahead, '2026-03-05T14:00:00Z'), 'round-outcome')).toEqual(['2026-03-05 15:00']);
  });

  test('that was informational is thanked for as such', () => {
    const talk = { ...held, applicationId: null, kind: 'informational' as const };
    expect(times(dues({ ...facts, rounds: [talk] }, MONDAY), 'informational-thanks')).toHaveLength(2);
  });

  test('to which nobody came asks for a word the same day, at any hour', () => {
    const missed = round({ state: 'no-show', at: '2026-03-07T20:00:00Z', interviewerIds: ['ada'] });
    const found = dues({ ...facts, rounds: [missed] }, MONDAY);
    expect(times(found, 'no-show')).toEqual(['2026-03-07 21:15']);
    expect(found.find(({ rule }) => rule === 'no-show')?.until).toBe('2026-03-07T23:00:00.000Z');
    const word = sent('w', 'no-show', '2026-03-07T20:30:00Z', { contactId: 'ada', applicationId: 'app' });
    expect(times(dues({ ...facts, rounds: [missed], messages: [word] }, MONDAY), 'no-show')).toEqual([]);
  });

  test('in which work was promised asks for it the day before, or soon', () => {
    const promised = (on: string | null) => ({
      ...facts,
      rounds: [{ ...held, promises: [{ id: 'plan', by: 'me' as const, text: 'a plan', on, keptAt: null }] }],
    });
    expect(times(dues(promised('2026-03-16'), MONDAY), 'promised-work')).toEqual(['2026-03-15 08:00']);
    expect(times(dues(promised(null), MONDAY), 'promised-work')).toEqual(['2026-03-09 15:00']);
    const work = sent('w', 'promised-work', '2026-03-08T12:00:00Z', { applicationId: 'app', roundId: 'round' });
    expect(times(dues({ ...promised(null), messages: [work] }, MONDAY), 'promised-work')).toEqual([]);
  });
});

describe('a take-home', () => {
  const task = round({
    kind: 'take-home',
    state: 'planned',
    at: '2026-03-02T11:00:00Z',
    deadline: '2026-03-08T17:00:00Z',
    hourLimit: 6,
  });
  const facts = { applications: [talking], rounds: [task] };
  const shown = (now: string) => dues(facts, now).filter(({ rule }) => rule === 'take-home');

  test('reminds to start, at half-time, a day and two hours before, one after the other', () => {
    expect(shown('2026-03-02T12:00:00Z').map(({ key }) => key)).toEqual([
      'take-home round start',
      'take-home round half',
    ]);
    expect(shown('2026-03-02T12:00:00Z')[0]?.reason).toContain('6 hours');
    expect(times(shown('2026-03-05T15:00:00Z'), 'take-home')).toEqual(['2026-03-05 15:00', '2026-03-07 18:00']);
    expect(times(shown('2026-03-08T15:30:00Z'), 'take-home')).toEqual(['2026-03-08 16:00']);
    expect(shown('2026-03-08T17:00:00Z')).toEqual([]);
  });

  test('that is due early reminds before the night, not in it', () => {
    const early = { ...task, deadline: '2026-03-08T07:30:00Z' };
    const found = dues({ ...facts, rounds: [early] }, '2026-03-07T18:50:00Z');
    expect(times(found, 'take-home')).toEqual(['2026-03-07 19:45']);
  });

  test('that is handed in reminds of nothing', () => {
    const done = { ...task, state: 'done' as const };
    expect(times(dues({ ...facts, rounds: [done] }, '2026-03-05T15:00:00Z'), 'take-home')).toEqual([]);
  });
});
