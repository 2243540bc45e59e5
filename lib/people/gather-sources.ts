/**
 * Decides what is read before a message is drafted: the person, the posting or company, the rounds, offer and messages
 * around it, each found by index, so that thousands of other rows cost nothing. What follows from them is for
 * lib/drafts (facts, likely occasion) and lib/follow-ups (too soon).
 */
import { type Database, db } from '../db/database';
import type { DraftedOccasion } from '../drafts/draft';
import type { FactSources } from '../drafts/facts';
import type { Situation } from '../drafts/situation';
import type { Facts as PolicyFacts } from '../follow-ups/policy/facts';
import { countsAs } from '../pipeline/stages';
import type { Application } from '../records/application';
import type { Company } from '../records/company';
import type { Contact } from '../records/contact';
import type { Evidence } from '../records/evidence';
import type { Message } from '../records/message';
import type { Offer } from '../records/offer';
import type { Posting } from '../records/posting';
import type { Profile } from '../records/profile';
import type { Round } from '../records/round';
import { messagesAbout, messagesWith } from './find-messages';
import { ownProfile, senderFrom } from './own-profile';
import { roundToMention } from './round-to-mention';
import type { WriteAbout } from './write-about';

/** How far back rounds with a person are looked for that belong to no application or company of theirs, in days. */
const ROUNDS_WITHIN_DAYS = 120;

/** All that drafting and pacing one message rests on. */
export interface Gathered {
  /** As asked, completed by what the rows tell: the company of the posting, or of the person. */
  about: WriteAbout;
  profile: Profile;
  contact: Contact | null;
  company: Company | null;
  posting: Posting | null;
  application: Application | null;
  evidence: Evidence[];
  /** Of the application, and with the person. */
  rounds: Round[];
  offer: Offer | null;
  /** Sent or received, newest first: with the person; where none is chosen, about the application. */
  messages: Message[];
  /** Of everybody who was at one of the rounds. */
  names: ReadonlyMap<string, string>;
  /** Somebody who could introduce the user, by name. */
  introducer: string | null;
  /** What the follow-up policy has to know of this person and application. */
  pace: PolicyFacts;
}

/** Reads it. What was deleted meanwhile counts as not chosen. */
export async function gatherSources(about: WriteAbout, now = new Date(), database: Database = db): Promise<Gathered> {
  const none: never[] = [];
  const [profile, contact, application, given] = await Promise.all([
    ownProfile(database),
    about.contactId ? database.contacts.get(about.contactId) : null,
    about.applicationId ? database.applications.get(about.applicationId) : null,
    about.roundId ? database.rounds.get(about.roundId) : null,
  ]);
  const postingId = application?.postingIds[0];
  const posting = (postingId ? await database.postings.get(postingId) : null) ?? null;
  const companyId = posting?.companyId ?? about.companyId ?? given?.companyId ?? contact?.companyIds[0] ?? null;
  const applicationId = application?.id ?? null;
  const [company, evidence, own, withPerson, aboutIt, offers, introducers, theirs] = await Promise.all([
    companyId ? database.companies.get(companyId) : null,
    companyId ? database.evidence.where('companyId').equals(companyId).toArray() : none,
    applicationId ? database.rounds.where('applicationId').equals(applicationId).toArray() : none,
    contact ? messagesWith(contact.id, database) : none,
    applicationId ? messagesAbout(applicationId, database) : none,
    applicationId ? database.offers.where('applicationId').equals(applicationId).toArray() : none,
    contact && !contact.mutual ? database.contacts.bulkGet(contact.introducerIds.slice(0, 1)) : none,
    contact ? roundsWith(contact, now, database) : none,
  ]);
  const rounds = once([...(given ? [given] : none), ...own, ...theirs]);
  const people = await database.contacts.bulkGet([...new Set(rounds.flatMap((round) => round.interviewerIds))]);
  const known = people.flatMap((one) => one ?? []);
  const contacts = once([...(contact ? [contact] : none), ...known]);
  return {
    about: { contactId: contact?.id ?? null, applicationId, companyId, roundId: given?.id ?? null },
    profile,
    contact: contact ?? null,
    company: company ?? null,
    posting,
    application: application ?? null,
    evidence,
    rounds,
    offer: offers.sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))[0] ?? null,
    messages: contact ? withPerson : aboutIt,
    names: new Map(known.map(({ id, name }) => [id, name])),
    introducer: introducers[0]?.name ?? null,
    pace: {
      applications: application ? [application] : none,
      postings: posting ? [posting] : none,
      contacts,
      messages: once([...withPerson, ...aboutIt]),
      rounds,
      offers,
      followUps: none,
      ...(profile.stages ? { stages: profile.stages } : {}),
    },
  };
}

/** Rounds they were at: at their companies, and lately anywhere. */
async function roundsWith({ id, companyIds }: Contact, now: Date, database: Database): Promise<Round[]> {
  const since = new Date(now.getTime() - ROUNDS_WITHIN_DAYS * 86_400_000).toISOString();
  const [there, lately] = await Promise.all([
    companyIds.length ? database.rounds.where('companyId').anyOf(companyIds).toArray() : [],
    database.rounds.where('at').above(since).toArray(),
  ]);
  return [...there, ...lately].filter(({ interviewerIds }) => interviewerIds.includes(id));
}

function once<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** What the likely occasion is chosen from. */
export function situationIn(gathered: Gathered, now: Date): Situation {
  const { application, profile, rounds, messages, contact, offer } = gathered;
  return {
    stage: application ? countsAs(application, profile.stages) : null,
    rounds,
    messages,
    contact,
    offer,
    appliedAt: application?.history.findLast(({ stage }) => stage === 'applied')?.at ?? null,
    now: now.toISOString(),
  };
}

/** The round the message speaks of: the one that was chosen, else the one that fits the occasion. */
export function roundIn({ about, rounds }: Gathered, occasion: DraftedOccasion, now: Date): Round | null {
  const chosen = rounds.find(({ id }) => id === about.roundId);
  return chosen ?? roundToMention(rounds, occasion, about.contactId, now.toISOString());
}

/** The records as facts are taken from them. */
export function sourcesIn(
  gathered: Gathered,
  message: Pick<FactSources, 'language' | 'typed'> & { occasion: DraftedOccasion },
  now: Date,
  { day, ...place }: { day: string; locale?: string; zone?: string },
): FactSources {
  const { profile, contact, company, posting, evidence, application, offer, messages, names, introducer } = gathered;
  const round = roundIn(gathered, message.occasion, now);
  return {
    profile: senderFrom(profile),
    contact,
    company,
    posting,
    evidence,
    application,
    round,
    interviewers: round ? round.interviewerIds.flatMap((id) => names.get(id) ?? []) : [],
    offer,
    messages,
    mutual: contact?.mutual ?? introducer,
    typed: message.typed,
    language: message.language,
    today: day,
    ...place,
  };
}
