/**
 * Decides what is due at a moment, for whoever tells of it without drawing the list: the button, a notification, the
 * next look.
 */
import { weekOf } from '../calendar/week';
import { zoneOrUtc } from '../calendar/zone';
import { type Database, db } from '../db/database';
import { isDue, nextWake } from './buckets';
import { namerOf, subjectInWords } from './names';
import { NOTIFY_EVERY_HOURS } from './notify';
import { allowedTime } from './policy/allowed-time';
import { plan } from './policy/due-of';
import { policyFor } from './policy/policy';
import { readFacts } from './read-facts';
import { snoozeChoices } from './snooze';
import { badgeOf, digestOf, todayOf } from './today';

export interface DueNow {
  badge: { text: string; title: string };
  /** Words of a notification; null where nothing is due. */
  digest: { title: string; body: string } | null;
  /** Of all that is due by now. */
  keys: readonly string[];
  /** When something changes next; null: nothing is ahead. */
  wake: Date | null;
  /** Hours between notifications, as the user allows. */
  everyHours: number;
  /** When quiet hours end, in milliseconds; now itself outside them. */
  quietUntil: number;
  /** To when "tomorrow" puts things off, ISO. */
  tomorrow: string | null;
}

/** What the stored rows make due in the user's zone and part of the world. Reads only. */
export async function dueNow(now: Date, zone: string, locale: string, database: Database = db): Promise<DueNow> {
  const week = weekOf(locale);
  const { facts, settings } = await readFacts(database);
  const policy = policyFor(settings.policy, week);
  const planned = plan(facts, policy, zone, locale);
  const today = todayOf(planned, now, zone, week);
  const due = today.groups.flatMap(({ dues }) => dues).filter((one) => isDue(one, now));
  const nameOf = await namerOf(
    due.map(({ about }) => about),
    database,
  );
  const time = allowedTime(policy, zoneOrUtc(zone));
  return {
    badge: badgeOf(today, locale),
    digest: digestOf(today, ({ about }) => subjectInWords(nameOf(about)), now, locale),
    keys: due.map(({ key }) => key),
    wake: nextWake(planned, now, zone, week),
    everyHours: settings.notifyEveryHours ?? NOTIFY_EVERY_HOURS,
    quietUntil: time.moved(now.getTime(), 'personal'),
    tomorrow: snoozeChoices(now, policy, zone, week).find(({ name }) => name === 'tomorrow')?.until ?? null,
  };
}
