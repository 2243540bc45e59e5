/** Decides what is due: gathers what every rule finds, moves it to allowed times, and applies what the user decided. */
import { instantOf } from '../../calendar/readable';
import { zoneOrUtc } from '../../calendar/zone';
import { RUNNING } from '../../pipeline/stages';
import type { FollowUp } from '../../records/follow-up';
import { standingOf } from './application-pace';
import { applicationFindings, closingFindings } from './application-rules';
import { type Context, contextOf } from './context';
import { offerFindings, takeHomeFindings } from './deadline-rules';
import type { Due, Finding } from './due';
import type { Facts } from './facts';
import type { TimedRound, Word } from './histories';
import { inOrder } from './in-order';
import { hiringTeamFindings, personFindings, referrerFindings } from './person-rules';
import type { Policy } from './policy';
import { roundFindings } from './round-rules';

/** A follow-up and from when until when it shows, in milliseconds. The same whatever the time is now. */
export interface Planned extends Due {
  at: number;
  untilAt: number;
  listedFrom: number;
  endsAt: number;
}

/** What the rows make due, whatever the time is now, so that it need not be derived again when only time passes. */
export interface Plan {
  /** Sorted by time, then by key. */
  dues: readonly Planned[];
  /** Applications that somebody else is to move, and when anything last happened to each, in milliseconds. */
  awaited: readonly { applicationId: string; since: number }[];
}

/** Stages in which the user waits for the company. */
const AWAITING: ReadonlySet<string> = new Set([...RUNNING, 'offer']);

/**
 * Everything that is or becomes due, as far as the rows tell. The same rows in any order give the same answer. `zone` is an
 * IANA name; one nobody knows counts as UTC.
 */
export function plan(facts: Facts, policy: Policy, zone: string, locale?: string): Plan {
  const context = contextOf(facts, policy, zoneOrUtc(zone), locale);
  const dues: Planned[] = [];
  const awaited = eachFinding(context, (finding) => {
    const one = placed(finding, context);
    if (one) dues.push(one);
  });
  for (const row of facts.followUps) {
    const own = ownReminder(row);
    if (own) dues.push(own);
  }
  dues.sort((a, b) => inOrder(a.at, b.at) || inOrder(a.key, b.key));
  return { dues, awaited };
}

/** What shows at a moment, of what is planned. */
export function listedAt({ dues }: Plan, now: Date): Due[] {
  const moment = now.getTime();
  return dues.filter(({ listedFrom, endsAt }) => listedFrom <= moment && moment < endsAt);
}

/** What is or becomes due, as of now. */
export function dueOf(facts: Facts, policy: Policy, now: Date, zone: string, locale?: string): Due[] {
  return listedAt(plan(facts, policy, zone, locale), now);
}

/** Hands over what every rule finds, each by itself: thousands need not be kept at once. Gives what is awaited. */
function eachFinding(context: Context, found: (finding: Finding) => void): Plan['awaited'] {
  const { applications, people, rounds } = context.histories;
  const awaited: { applicationId: string; since: number }[] = [];
  for (const history of applications.values()) {
    if (history.stage === 'saved') closingFindings(history, context).forEach(found);
    else if (!history.over) {
      const standing = standingOf(history, context);
      applicationFindings(history, standing, context).forEach(found);
      if (AWAITING.has(history.stage) && standing.last.at > 0)
        awaited.push({ applicationId: history.application.id, since: standing.last.at });
    }
    if (history.offers.length) offerFindings(history, context).forEach(found);
    if (history.words.length) {
      hiringTeamFindings(history, context).forEach(found);
      referrerFindings(history, context).forEach(found);
    }
  }
  for (const person of people.values()) personFindings(person, context).forEach(found);
  for (const round of rounds) {
    if (round.round.state === 'cancelled') continue;
    roundFindings(round, () => wordsAround(round, context), context).forEach(found);
    takeHomeFindings(round, context).forEach(found);
  }
  return awaited.sort((a, b) => inOrder(a.since, b.since) || inOrder(a.applicationId, b.applicationId));
}

/** The messages about a round's application; of a round of none, those with its people. */
function wordsAround({ round, words }: TimedRound, { histories }: Context): readonly Word[] {
  const others = round.applicationId
    ? histories.applications.get(round.applicationId)?.words
    : round.interviewerIds.flatMap((id) => histories.people.get(id)?.words ?? []);
  return [...words, ...(others ?? [])];
}

/**
 * What was put off comes back, though its time be over by then; but nothing outlives its deadline, where something else
 * is due. Null where the user settled it, or its rows have no time anybody can read.
 */
function placed(finding: Finding, { time, histories }: Context): Planned | null {
  const decision = histories.decisions.get(finding.key);
  if (decision?.settled || !Number.isFinite(finding.at)) return null;
  const due = time.moved(finding.at, finding.yielding);
  const snoozedUntil = instantOf(decision?.snoozedUntil);
  const snoozed = snoozedUntil > due;
  const at = snoozed ? snoozedUntil : due;
  const untilAt = finding.until ?? Number.POSITIVE_INFINITY;
  const endsAt = finding.endsAt ?? Number.POSITIVE_INFINITY;
  const { key, rule, action, about, reason, source } = finding;
  return {
    key,
    rule,
    action,
    about,
    dueAt: new Date(at).toISOString(),
    until: finding.until === undefined ? null : new Date(finding.until).toISOString(),
    snoozed,
    reason,
    source,
    at,
    untilAt,
    listedFrom: finding.listedFrom ?? Number.NEGATIVE_INFINITY,
    endsAt: snoozed && at >= endsAt && endsAt > (finding.until ?? 0) ? Number.POSITIVE_INFINITY : endsAt,
  };
}

/** The user's own reminders keep the hour the user chose. */
function ownReminder({ id, own, settled, snoozedUntil }: FollowUp): Planned | null {
  const due = instantOf(own?.dueAt);
  if (!own || settled || Number.isNaN(due)) return null;
  const snooze = instantOf(snoozedUntil);
  const at = Math.max(due, Number.isNaN(snooze) ? due : snooze);
  const { applicationId, contactId, companyId } = own;
  return {
    key: id,
    rule: 'own-reminder',
    action: { kind: 'own', text: own.text },
    about: {
      ...(applicationId ? { applicationId } : {}),
      ...(contactId ? { contactId } : {}),
      ...(companyId ? { companyId } : {}),
    },
    dueAt: new Date(at).toISOString(),
    until: null,
    snoozed: at > due,
    reason: own.text,
    source: 'Your own reminder.',
    at,
    untilAt: Number.POSITIVE_INFINITY,
    listedFrom: Number.NEGATIVE_INFINITY,
    endsAt: Number.POSITIVE_INFINITY,
  };
}
