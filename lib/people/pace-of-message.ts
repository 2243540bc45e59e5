/**
 * Decides what the follow-up policy says of one message: whether it may be written now, and what it leads to once it is
 * sent. Only the rows around its person and application are looked at.
 */
import { weekOf } from '../calendar/week';
import { type Database, db } from '../db/database';
import type { DraftedOccasion } from '../drafts/draft';
import { OCCASION_RULES } from '../drafts/occasions';
import type { Due } from '../follow-ups/policy/due';
import { plan } from '../follow-ups/policy/due-of';
import type { Facts } from '../follow-ups/policy/facts';
import { mayWrite, type Permission } from '../follow-ups/policy/may-write';
import { policyFor } from '../follow-ups/policy/policy';
import type { FollowUp } from '../records/follow-up';
import type { Message } from '../records/message';
import { type Gathered, gatherSources } from './gather-sources';
import type { WriteAbout } from './write-about';

/** Where and how the user reads days. */
export interface Place {
  locale: string;
  zone: string;
}

/** Whether the message may be written now. Null where neither a person nor an application is chosen. */
export function permissionIn(
  { about, pace, profile, messages }: Gathered,
  occasion: DraftedOccasion,
  now: Date,
  { locale, zone }: Place,
): Permission | null {
  const { contactId, applicationId } = about;
  if (!contactId && !applicationId) return null;
  const answers = answeredBy(messages);
  const wish = {
    occasion,
    ...(contactId ? { contactId } : {}),
    ...(applicationId ? { applicationId } : {}),
    ...(answers ? { answersId: answers.id } : {}),
  };
  return mayWrite(pace, policyFor(profile.policy, weekOf(locale)), wish, now, zone, locale);
}

/** The last message where it is theirs: what is written next answers it. `messages`: newest first. */
export function answeredBy(messages: readonly Message[]): Message | null {
  return messages[0]?.state === 'received' ? messages[0] : null;
}

/**
 * What the policy proposes after a message for `occasion`: what its own rule gives, else the soonest about the same person
 * or application. Null where nothing is ahead.
 */
export async function followUpAfter(
  about: WriteAbout,
  occasion: DraftedOccasion,
  now: Date,
  { locale, zone }: Place,
  database: Database = db,
): Promise<Due | null> {
  const { pace, profile } = await gatherSources(about, now, database);
  const policy = policyFor(profile.policy, weekOf(locale));
  const facts = { ...pace, followUps: await decisionsAround(about, database) };
  const before = plan(facts, policy, zone, locale);
  const settled = (await database.followUps.bulkGet(before.dues.map(({ key }) => key))).flatMap((row) => row ?? []);
  const all: Facts = { ...facts, followUps: [...facts.followUps, ...settled] };
  const after = settled.length ? plan(all, policy, zone, locale) : before;
  const { followUp } = OCCASION_RULES[occasion];
  const ahead = after.dues.filter(({ endsAt, about: own }) => {
    const isTheirs = Boolean(about.contactId) && own.contactId === about.contactId;
    const isAboutIt = Boolean(about.applicationId) && own.applicationId === about.applicationId;
    return endsAt > now.getTime() && (isTheirs || (isAboutIt && (!own.contactId || !about.contactId)));
  });
  return ahead.find(({ rule }) => rule === followUp) ?? ahead[0] ?? null;
}

/** Marks that stand for what the user did elsewhere; the policy follows them one by one. */
async function decisionsAround({ contactId, applicationId }: WriteAbout, database: Database): Promise<FollowUp[]> {
  const prefixes = [
    ...(applicationId ? [`follow-up ${applicationId} `, `check-in ${applicationId} `] : []),
    ...(contactId ? [`keep-in-touch ${contactId} `] : []),
  ];
  return prefixes.length ? database.followUps.where('id').startsWithAnyOf(prefixes).toArray() : [];
}
