/** Decides what stands beside the user's own words on a posting: its rounds, its offers, and all of their dates for a calendar. */
import { useLiveQuery } from 'dexie-react-hooks';
import { instantOf } from '../../../lib/calendar/readable';
import { db } from '../../../lib/db/database';
import styles from './application.module.css';
import { CalendarButtons } from './CalendarButtons';
import { OfferDeadline } from './OfferDeadline';
import { Rounds, type RoundsProps } from './Rounds';

/** `title`: of the posting. */
export function RoundsAndOffers({ applicationId, companyId, title }: RoundsProps & { title: string }) {
  const dates = useLiveQuery(async () => {
    const [rounds, offers] = await Promise.all([
      db.rounds.where('applicationId').equals(applicationId).toArray(),
      db.offers.where('applicationId').equals(applicationId).toArray(),
    ]);
    const all = [...rounds.flatMap(({ at, deadline }) => [at, deadline]), ...offers.map(({ deadline }) => deadline)];
    return all.filter((iso) => !Number.isNaN(instantOf(iso))).length;
  }, [applicationId]);
  return (
    <div className={styles.card}>
      <Rounds applicationId={applicationId} companyId={companyId} />
      <OfferDeadline applicationId={applicationId} />
      {dates !== undefined && dates > 1 && (
        <p className={styles.ways}>
          <span className={styles.quiet}>All dates of this application:</span>
          <CalendarButtons name={title} applicationId={applicationId} dated />
        </p>
      )}
    </div>
  );
}
