import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../lib/calendar/calendar-file';
import { calendarEvents, type Dated } from '../../../lib/pipeline/calendar-events';
import type { Application } from '../../../lib/records/application';
import type { Round } from '../../../lib/records/round';

const STAMP = '2026-11-01T09:00:00.000Z';
const application = (stage: string): Application => ({
  ...{ id: 'a', postingIds: ['gone', 'p'], stage, history: [], notes: '', tags: [] },
  ...{ createdAt: STAMP, updatedAt: STAMP },
});
const round: Round = {
  ...{ id: 'r', applicationId: 'a', companyId: 'c', kind: 'values', state: 'planned', sequence: 2 },
  ...{ at: '2026-11-27T15:00:00.000Z', zone: 'Europe/Lisbon', minutes: 45, place: 'Room 7', deadline: null },
  ...{ interviewerIds: ['ana', 'deleted'], startedAt: null, hourLimit: null, promises: [], answerBy: null },
  ...{ preparation: '', questionsAsked: '', discussed: '', painPoints: '', impression: '' },
  ...{ createdAt: STAMP, updatedAt: STAMP },
};
const offer = {
  ...{ id: 'o', applicationId: 'a', receivedAt: STAMP, notes: '', createdAt: STAMP, updatedAt: STAMP },
  deadline: '2026-12-01T17:00:00.000Z' as string | null,
};
const dated = (more: Partial<Dated> = {}): Dated => ({
  applications: [application('saved')],
  postings: [{ id: 'p', title: 'Research Engineer', companyName: 'Acme AI', validThrough: '2026-11-30' }],
  rounds: [round],
  offers: [offer],
  contacts: [{ id: 'ana', name: 'Ana Silva' }],
  stages: [],
  ...more,
});

describe('what goes into a calendar', () => {
  test('is rounds with their names and people', () => {
    expect(calendarEvents(dated()).rounds).toEqual([
      { round, title: 'Research Engineer', companyName: 'Acme AI', interviewers: ['Ana Silva'] },
    ]);
    const alone = calendarEvents(dated({ rounds: [{ ...round, applicationId: null }] })).rounds[0];
    expect(alone).toMatchObject({ title: '', companyName: '' });
  });

  test('is deadlines of offers, counted so that a later one replaces the earlier', () => {
    const [before] = calendarEvents(dated()).deadlines;
    expect(before).toMatchObject({ id: 'offer-o', summary: 'Answer the offer: Research Engineer, Acme AI' });
    const [after] = calendarEvents(dated({ offers: [{ ...offer, updatedAt: '2026-11-01T09:00:01.000Z' }] })).deadlines;
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
    expect(calendarEvents(dated({ offers: [{ ...offer, deadline: null }] })).deadlines.map(({ id }) => id)).toEqual([
      'closing-a',
    ]);
  });

  test.each([
    ['saved', true],
    ['preparing', true],
    ['getting papers', true],
    ['applied', false],
    ['rejected', false],
  ])('is the last day of a posting in “%s”: %s', (stage, is) => {
    const stages = [{ name: 'getting papers', after: 'preparing' as const }];
    const { deadlines } = calendarEvents(dated({ applications: [application(stage)], stages, offers: [] }));
    expect(deadlines.map(({ id, at }) => [id, at])).toEqual(
      is ? [['closing-a', new Date(2026, 10, 30, 23, 59).toISOString()]] : [],
    );
  });

  test('passes over days nobody can read', () => {
    const postings = [{ id: 'p', title: 'T', companyName: 'C', validThrough: '0000-00-00' }];
    expect(calendarEvents(dated({ postings, offers: [] })).deadlines).toEqual([]);
  });

  test('makes a file that a calendar takes', () => {
    const { rounds, deadlines } = calendarEvents(dated());
    const file = calendarFile(rounds, deadlines, new Date(STAMP));
    expect(file?.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(file).toContain('UID:offer-o@fivesight');
  });
});
