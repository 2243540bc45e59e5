/** Decides what Today shows: which groups, in which order, how many are due, and the words of the badge and of the digest. */
import type { Week } from '../calendar/week';
import { localTime, zoneOrUtc } from '../calendar/zone';
import { BUCKETS, type Bucket } from '../records/follow-up';
import { dueInWords, RULE_NAMES } from '../words/follow-up-words';
import { bucketOf, isDue } from './buckets';
import type { Due } from './policy/due';
import { listedAt, type Plan } from './policy/due-of';

/** Lines of a digest before the rest is only counted. */
const DIGEST_LINES = 3;

export interface TodayGroup {
  bucket: Bucket;
  /** What has a limit first, by its limit; then by when it was due. */
  dues: Due[];
}

/** An application at which somebody else is to move. */
export interface Waiting {
  applicationId: string;
  /** When anything last happened, ISO. */
  since: string;
  /** Calendar days since then. */
  days: number;
}

export interface Today {
  /** Groups that hold something, most urgent first. */
  groups: TodayGroup[];
  /** Longest silence first; without those that have something in the first two groups, or a date ahead. */
  waiting: Waiting[];
  /** How many are due by now. */
  dueCount: number;
}

/** Today's queue at a moment. */
export function todayOf(plan: Plan, now: Date, zone: string, week: Week): Today {
  const dues = listedAt(plan, now);
  const grouped = new Map<Bucket, Due[]>(BUCKETS.map((bucket) => [bucket, []]));
  for (const due of dues) grouped.get(bucketOf(due, now, zone, week))?.push(due);
  const groups = [...grouped].map(([bucket, own]) => ({ bucket, dues: own.sort(byUrgency) }));
  const urgent = new Set(
    groups.slice(0, 2).flatMap(({ dues: own }) => own.map(({ about }) => about.applicationId ?? '')),
  );
  return {
    groups: groups.filter((group) => group.dues.length > 0),
    waiting: waitingIn(plan, now, zone).filter(({ applicationId }) => !urgent.has(applicationId)),
    dueCount: dues.filter((due) => isDue(due, now)).length,
  };
}

function waitingIn({ awaited }: Plan, now: Date, zone: string): Waiting[] {
  const clock = zoneOrUtc(zone);
  const today = localTime(now.getTime(), clock).day;
  return awaited
    .filter(({ since }) => since <= now.getTime())
    .map(({ applicationId, since }) => ({
      applicationId,
      since: new Date(since).toISOString(),
      days: today - localTime(since, clock).day,
    }));
}

function byUrgency(a: Due, b: Due): number {
  if (a.until !== b.until) {
    if (a.until === null) return 1;
    if (b.until === null) return -1;
    return a.until < b.until ? -1 : 1;
  }
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** The badge: a number, empty where nothing is due, and its title in words: "3 follow-ups due". */
export function badgeOf({ dueCount }: Today, locale?: string): { text: string; title: string } {
  return { text: dueCount === 0 ? '' : dueCount > 99 ? '99+' : String(dueCount), title: dueInWords(dueCount, locale) };
}

/**
 * One notification about all that is due by now; null where nothing is. `nameOf` names what a follow-up is about:
 * "Research Engineer, Acme AI".
 */
export function digestOf(
  today: Today,
  nameOf: (due: Due) => string,
  now: Date,
  locale?: string,
): { title: string; body: string; keys: string[] } | null {
  const dues = today.groups.flatMap((group) => group.dues).filter((due) => isDue(due, now));
  if (dues.length === 0) return null;
  const lines = dues.slice(0, DIGEST_LINES).map((due) => {
    const name = nameOf(due);
    const what = due.action.kind === 'own' ? due.action.text : RULE_NAMES[due.rule];
    return name ? `${what}: ${name}` : what;
  });
  const rest = dues.length - lines.length;
  if (rest > 0) lines.push(`and ${new Intl.NumberFormat(locale).format(rest)} more`);
  return { title: dueInWords(dues.length, locale), body: lines.join('\n'), keys: dues.map(({ key }) => key) };
}
