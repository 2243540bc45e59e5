/** Decides which calendar files are offered: of one round, of one application, of everything. */
import { CalendarDownload } from '../../../components/calendar/CalendarDownload';
import { calendarFile } from '../../../lib/calendar/calendar-file';
import { db } from '../../../lib/db/database';
import { calendarEvents } from '../../../lib/pipeline/calendar-events';
import { ownSettings } from '../../../lib/pipeline/own-settings';

export interface CalendarButtonsProps {
  /** What it is of, for whoever hears the button only. */
  name: string;
  applicationId: string;
  /** One round, or one offer, of the application; neither: all of it. */
  roundId?: string;
  offerId?: string;
  /** Whether there is a date in it. */
  dated: boolean;
}

export function CalendarButtons({ name, applicationId, roundId, offerId, dated }: CalendarButtonsProps) {
  if (!dated) return null;
  const make = async () => {
    const { rounds, deadlines } = await eventsOf(applicationId);
    const isWhole = !roundId && !offerId;
    return calendarFile(
      rounds.filter(({ round }) => isWhole || round.id === roundId),
      deadlines.filter(({ id }) => isWhole || id === `offer-${offerId}`),
      new Date(),
    );
  };
  return (
    <CalendarDownload look="quiet" fileName={fileNameOf(name)} make={make} aria-label={`To the calendar: ${name}`}>
      To the calendar
    </CalendarDownload>
  );
}

/** Everything that has a date, for the page of settings. */
export function WholeCalendar() {
  const make = async () => {
    const { rounds, deadlines } = await eventsOf(null);
    return calendarFile(rounds, deadlines, new Date());
  };
  return (
    <CalendarDownload fileName="fivesight" make={make}>
      Save all as a calendar file
    </CalendarDownload>
  );
}

/** `applicationId`: null for all of them. */
async function eventsOf(applicationId: string | null) {
  const ofIt = applicationId ?? '';
  const [applications, rounds, offers, { stages }] = await Promise.all([
    applicationId ? db.applications.where('id').equals(ofIt).toArray() : db.applications.toArray(),
    applicationId ? db.rounds.where('applicationId').equals(ofIt).toArray() : db.rounds.toArray(),
    applicationId ? db.offers.where('applicationId').equals(ofIt).toArray() : db.offers.toArray(),
    ownSettings(),
  ]);
  const [postings, contacts] = await Promise.all([
    db.postings.bulkGet([...new Set(applications.flatMap(({ postingIds }) => postingIds))]),
    db.contacts.bulkGet([...new Set(rounds.flatMap(({ interviewerIds }) => interviewerIds))]),
  ]);
  return calendarEvents({
    ...{ applications, rounds, offers, stages },
    postings: postings.filter((one) => one !== undefined),
    contacts: contacts.filter((one) => one !== undefined),
  });
}

/** Letters and digits of any script; what file systems stumble over becomes a dash. */
function fileNameOf(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return (safe || 'fivesight').slice(0, 60);
}
