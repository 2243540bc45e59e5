/** Decides which rounds and deadlines go into a calendar, and under which names. How the file is written is `lib/calendar`. */
import type { DeadlineEvent, RoundEvent } from '../calendar/calendar-file';
import { dayNumberOf } from '../calendar/readable';
import type { Application, CustomStage } from '../records/application';
import type { Contact } from '../records/contact';
import type { Offer } from '../records/offer';
import type { Posting } from '../records/posting';
import type { Round } from '../records/round';
import { countsAs } from './stages';

/** The rows that dates and names come from. */
export interface Dated {
  applications: readonly Application[];
  postings: readonly Pick<Posting, 'id' | 'title' | 'companyName' | 'validThrough'>[];
  rounds: readonly Round[];
  offers: readonly Offer[];
  contacts: readonly Pick<Contact, 'id' | 'name'>[];
  stages: readonly CustomStage[];
}

export interface CalendarEvents {
  rounds: RoundEvent[];
  deadlines: DeadlineEvent[];
}

/** Changes of a deadline are not counted, so its count is the second it was last written, from here on. */
const COUNT_FROM = Date.UTC(2020, 0, 1);

/**
 * All rounds; the deadlines of offers; the last day of postings not applied to yet. A round that belongs to no
 * application is named by nothing but its kind and people.
 */
export function calendarEvents({ applications, postings, rounds, offers, contacts, stages }: Dated): CalendarEvents {
  const posting = new Map(postings.map((one) => [one.id, one]));
  const people = new Map(contacts.map(({ id, name }) => [id, name]));
  const about = new Map(
    applications.map(({ id, postingIds }) => [id, postingIds.map((one) => posting.get(one)).find((one) => one)]),
  );
  const nameOf = (applicationId: string) => {
    const known = about.get(applicationId);
    return known ? `: ${known.title}, ${known.companyName}` : '';
  };
  return {
    rounds: rounds.map((round) => {
      const known = round.applicationId ? about.get(round.applicationId) : undefined;
      const interviewers = round.interviewerIds.flatMap((id) => people.get(id) ?? []);
      return { round, title: known?.title ?? '', companyName: known?.companyName ?? '', interviewers };
    }),
    deadlines: [
      ...offers.flatMap(({ id, applicationId, deadline, updatedAt }) =>
        deadline
          ? [
              {
                id: `offer-${id}`,
                at: deadline,
                summary: `Answer the offer${nameOf(applicationId)}`,
                ...counted(updatedAt),
              },
            ]
          : [],
      ),
      ...applications
        .filter((application) => ['saved', 'preparing'].includes(countsAs(application, stages)))
        .flatMap(({ id, postingIds }) => {
          const last = postingIds.flatMap((one) => posting.get(one)?.validThrough ?? []).sort()[0];
          const at = last ? endOfDay(last) : null;
          return at ? [{ id: `closing-${id}`, at, summary: `Last day to apply${nameOf(id)}` }] : [];
        }),
    ],
  };
}

function counted(updatedAt: string): { sequence?: number } {
  const at = Date.parse(updatedAt);
  return at > COUNT_FROM ? { sequence: Math.floor((at - COUNT_FROM) / 1000) } : {};
}

/** A minute before midnight on the user's clocks; null for a day nobody can read. */
function endOfDay(day: string): string | null {
  const number = dayNumberOf(day);
  if (Number.isNaN(number)) return null;
  const utc = new Date(number * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 23, 59).toISOString();
}
